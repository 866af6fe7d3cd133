# error RecursionError
def g(inner):
    yield from inner
x = iter([1])
for i in range(10_000):
    x = g(x)
next(x)
