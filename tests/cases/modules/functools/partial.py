# needs: 3.14
from functools import partial, partialmethod, reduce, update_wrapper, wraps


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


def f(a, b=2, *, c=3):
    """Doc of f."""
    return (a, b, c)


# === partial ===
p = partial(f, 1, c=5)
assert p() == (1, 2, 5) and p(9) == (1, 9, 5) and p(9, c=0) == (1, 9, 0)
assert p.func is f and p.args == (1,) and p.keywords == {'c': 5}
assert partial(p, 7)() == (1, 7, 5) and partial(p, 7).args == (1, 7) and partial(p, 7).func is f
assert repr(partial(len, [1], x=2)) == 'functools.partial(<built-in function len>, [1], x=2)'
assert error(partial) == "TypeError: type 'partial' takes at least one argument"
assert error(partial, 5) == 'TypeError: the first argument must be callable'
p.note = 'x'
assert p.__dict__ == {'note': 'x'} and p.note == 'x'
assert error(getattr, p, 'nope') == "AttributeError: 'functools.partial' object has no attribute 'nope'"
assert type(p).__name__ == 'partial' and callable(p) and repr(partial) == "<class 'functools.partial'>"
assert list(map(partial(pow, 2), range(4))) == [1, 2, 4, 8]
assert sorted(['b', 'A'], key=partial(str.lower)) == ['A', 'b']
assert partial(int, base=2)('101') == 5


# === partialmethod ===
class Cell:
    alive = False

    def set_state(self, state, *rest, flag=None):
        self.alive = state
        return (state, rest, flag)

    set_alive = partialmethod(set_state, True)
    flagged = partialmethod(set_state, 0, flag='f')


cell = Cell()
assert cell.set_alive() == (True, (), None) and cell.alive is True
assert cell.set_alive(1, 2) == (True, (1, 2), None) and cell.flagged(5) == (0, (5,), 'f')
assert cell.flagged(flag='g') == (0, (), 'g') and Cell.set_alive(cell) == (True, (), None)
assert error(partialmethod, 5) == 'TypeError: the first argument 5 must be a callable or a descriptor'

# === reduce ===
assert reduce(lambda a, b: a + b, [1, 2, 3]) == 6 and reduce(lambda a, b: a * b, range(1, 6)) == 120
assert reduce(lambda a, b: a + b, [], 'x') == 'x' and reduce(None, [5]) == 5
assert reduce(lambda a, b: f'({a}{b})', 'abcd') == '(((ab)c)d)' and reduce(max, (x for x in [3, 9, 4])) == 9
assert error(reduce, max, []) == 'TypeError: reduce() of empty iterable with no initial value'
assert error(reduce, max) == 'TypeError: reduce() takes at least 2 positional arguments (1 given)'
assert error(reduce, max, 5) == 'TypeError: reduce() arg 2 must support iteration'


# === wraps ===
def decorator(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        """Doc of wrapper."""
        return func(*args, **kwargs)
    return wrapper


f.mark = 7
g = decorator(f)
assert g.__name__ == 'f' and g.__qualname__ == 'f' and g.__doc__ == 'Doc of f.' and g.__wrapped__ is f and g.mark == 7
assert g(1) == (1, 2, 3) and g.__module__ == f.__module__


def h():
    pass


update_wrapper(h, f, assigned=('__doc__',), updated=())
assert h.__name__ == 'h' and h.__doc__ == 'Doc of f.' and not hasattr(h, 'mark')
