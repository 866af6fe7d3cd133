# limit Memory or limit Time
class A: pass
kept = []
i = 0
while True:
    o = A()
    for k in range(50):
        setattr(o, 'n%d' % (i + k * 7919), k)
    kept.append(o)
    i += 1
