# error RecursionError
def f(): return [f() for x in [1]]
f()
