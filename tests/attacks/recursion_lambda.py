# error RecursionError
f = lambda: f()
f()
