# limit Time
def f(*a): pass
x = [1] * 10**6
while True:
    f(*x)
