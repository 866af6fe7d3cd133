def f(a, b, c):
    x = a + b * -c - 2 ** 10 + 1
    y = a < b <= c != x
    z = a and not b or c
    w = a if b is not None else c not in [1, 2]
    a.b.c[x:y, ::2] = z
    d = (n := a + 1) + n
    s = f'{a} {b!r:>{c}} {x=} end'
    return [1, *a, 2], (a, b), (*a,), {1, a}, {*a, b}, {'k': a, **b, c: 1}, (1, (2.0, True, None, ...)), 'x' * 3, b'bytes'


def order(x):
    return x + (x := 2) + x, f(x, (x := 3), x)


def conditions(a, b):
    if a and (b or not a) and a < b < 3:
        return 1
    while not a:
        if 0:
            unreachable()
        a = b
    return a < b and b
