def f(a, *args, k=1, **kw):
    a()
    a(1, k, x=2)
    a.method(k, x=k)
    a.method(f(1), *args)
    a.b.method(f(1))
    a(*args)
    a(1, *args, 2, x=1, **kw, y=2, **a)
    (a
     .first(1)
     .second(2))


@f
@f.g(1)
def decorated(p, /, q=1, *, r=2):
    """Docstring.

        Indented.
    """
    return lambda x, y=q: x + y + p
