# error ValueError
def g():
    next(x)
    yield
x = g()
next(x)
