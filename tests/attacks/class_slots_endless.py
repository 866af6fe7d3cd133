# limit Memory
def names():
    i = 0
    while True:
        i += 1
        yield 'n%d' % i
class A:
    __slots__ = names()
