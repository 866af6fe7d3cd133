# limit Memory
def g(inner):
    yield 1
    yield inner
x = None
while True:
    x = g(x)
    next(x)
