def loops(xs):
    for i, (a, *b) in xs:
        if i:
            continue
        elif a:
            break
    else:
        b = 1
    while True:
        if xs:
            return b
        xs = a


def unbound(x):
    if x:
        y = 1
    del x
    return y


def assignments(a, b):
    a, b = b, a
    a[0], b = b, a
    a.x, b = c = b
    a += b
    a.x -= b
    a[b] *= 2
    [c, *d], e = a
    v: int = 1
    a.x: int
    assert a, b
    assert b
    raise ValueError(a) from b
