# error ValueError
def g():
    while True:
        try:
            yield
        except GeneratorExit:
            return
x = g()
next(x)
x.throw(ValueError)
