# What __new__ of one type refuses of another, and what it ignores.
from types import SimpleNamespace


def error(action):
    try:
        action()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


assert error(lambda: object.__new__(SimpleNamespace)) == 'TypeError: object.__new__(types.SimpleNamespace) is not safe, use types.SimpleNamespace.__new__()'


class Point(SimpleNamespace):
    def __new__(cls, **values):
        return super().__new__(cls)


assert repr(Point(x=1)) == 'Point(x=1)'
assert error(lambda: object.__new__(Point)) == 'TypeError: object.__new__(Point) is not safe, use types.SimpleNamespace.__new__()'

assert error(lambda: OSError.__new__(OSError, 1, a=1)) == 'TypeError: OSError() takes no keyword arguments'
assert error(lambda: FileNotFoundError.__new__(FileNotFoundError, a=1)) == 'TypeError: FileNotFoundError() takes no keyword arguments'
assert repr(ValueError.__new__(ValueError, 1, a=1)) == 'ValueError(1)'


def f():
    pass


for name in ('__name__', '__qualname__'):
    assert error(lambda: delattr(f, name)) == f'TypeError: {name} must be set to a string object'
