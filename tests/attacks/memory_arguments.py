# limit Memory
def f(*args): return args
x = (1,)
while True:
    x = f(*x, *x)
