# ok
def f(n):
    try:
        return f(n + 1)
    except RecursionError:
        return n
assert f(0) > 100
