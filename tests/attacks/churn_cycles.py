# ok
class C: pass
for i in range(200_000):
    c = C()
    c.me = c
