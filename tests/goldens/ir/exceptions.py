def handlers(f):
    try:
        f()
    except (A, B) as e:
        return e
    except C:
        pass
    else:
        f(1)
    return 0


def exits(xs):
    for x in xs:
        try:
            if x == 1:
                break
            if x == 2:
                continue
            if x == 3:
                return x
            f()
        finally:
            g()


def one_exit():
    try:
        return f()
    finally:
        g()


def managers(a):
    with a as b, c() as d.e:
        return b
