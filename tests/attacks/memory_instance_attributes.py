# limit Memory
class C: pass
c = C()
i = 0
while True:
    setattr(c, f'a{i}', i)
    i += 1
