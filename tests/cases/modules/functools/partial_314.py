# needs: 3.14
from functools import Placeholder, partial, reduce


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


def f(*args, **kw):
    return args, kw


# === Placeholder ===
p = partial(f, Placeholder, 2, Placeholder, 4)
assert p(1, 3) == ((1, 2, 3, 4), {}) and p(1, 3, 5, k=6) == ((1, 2, 3, 4, 5), {'k': 6})
assert partial(p, 1)(3) == ((1, 2, 3, 4), {}) and repr(Placeholder) == 'Placeholder'
assert error(p, 1) == "TypeError: missing positional arguments in 'partial' call; expected at least 2, got 1"
assert error(partial, f, Placeholder) == 'TypeError: trailing Placeholders are not allowed'
assert error(partial, f, a=Placeholder) == 'TypeError: Placeholder cannot be passed as a keyword argument'


# === partial is a method ===
class C:
    m = partial(f, 1)


c = C()
assert c.m(2) == ((1, c, 2), {}) and C.m(2) == ((1, 2), {}) and type(c.m).__name__ == 'method'

# === reduce by keyword ===
assert reduce(max, [1], initial=5) == 5
