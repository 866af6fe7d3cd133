# limit Time
def keys():
    while True:
        yield from range(10)
def key(x):
    return sum(keys())
sorted([3, 1, 2], key=key)
