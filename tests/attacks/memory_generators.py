# limit Memory
def g(inner):
    yield inner
x = None
while True:
    x = g(x)
    next(x)
