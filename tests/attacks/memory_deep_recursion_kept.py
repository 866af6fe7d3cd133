# limit Memory or error RecursionError
keep = []
def f(n):
    keep.append([n] * 100)
    f(n + 1)
while True:
    try:
        f(0)
    except RecursionError:
        pass
