# error
int.__add__ = lambda a, b: 3
