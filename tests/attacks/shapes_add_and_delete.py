# limit Time
class A: pass
o = A()
for i in range(100):
    setattr(o, 'n%d' % i, i)
i = 0
while True:
    setattr(o, 'm%d' % i, 1)
    delattr(o, 'm%d' % i)
    i += 1
