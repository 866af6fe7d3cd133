from functools import partial, reduce, cmp_to_key


def add(a, b, c=0):
    return a + b + c


def work(n):
    add_two = partial(add, 2, c=1)
    total = 0
    for i in range(n):
        total += add_two(i)
    total += reduce(lambda a, b: a + b, range(n))
    rows = [(i * 7919) % 1000 for i in range(n // 20)]
    rows.sort(key=cmp_to_key(lambda a, b: a - b))
    return total + rows[0]


work(100_000)
