# limit Memory
e = None
while True:
    f = ValueError(2)
    f.__context__ = e
    e = f
