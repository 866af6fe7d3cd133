# limit Time
class A: pass
class B: pass
o = A()
for i in range(50_000):
    setattr(o, 'n%d' % i, i)
while True:
    o.__class__ = B
    o.__class__ = A
