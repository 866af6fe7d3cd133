# error ValueError
e = None
for i in range(20_000):
    f = ValueError(i)
    f.__cause__ = e
    e = f
raise e
