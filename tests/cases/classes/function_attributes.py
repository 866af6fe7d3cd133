# === __defaults__ and __kwdefaults__ can be assigned ===
def f(a, b=1, *, c=2):
    return a, b, c


f.__defaults__ = (5, 6)
f.__kwdefaults__ = {'c': 9}
assert f() == (5, 6, 9)
assert f.__defaults__ == (5, 6) and f.__kwdefaults__ == {'c': 9}
f.__defaults__ = None
assert f.__defaults__ is None
try:
    f(1)
except TypeError as error:
    assert str(error) == "f() missing 1 required positional argument: 'b'", error
else:
    assert False
del f.__kwdefaults__
try:
    f(1, 2)
except TypeError as error:
    assert str(error) == "f() missing 1 required keyword-only argument: 'c'", error
else:
    assert False
del f.__defaults__
assert f(1, 2, c=3) == (1, 2, 3)

for name, value, message in [
    ('__defaults__', 1, '__defaults__ must be set to a tuple object'),
    ('__defaults__', [1], '__defaults__ must be set to a tuple object'),
    ('__kwdefaults__', 1, '__kwdefaults__ must be set to a dict object'),
    ('__dict__', None, "__dict__ must be set to a dictionary, not a 'NoneType'"),
    ('__name__', 1, '__name__ must be set to a string object'),
    ('__code__', 1, '__code__ must be set to a code object'),
]:
    try:
        setattr(f, name, value)
    except TypeError as error:
        assert str(error) == message, error
    else:
        assert False, name

# === __dict__, __doc__ and what cannot be written ===
shared = {'k': 1}
f.__dict__ = shared
assert f.k == 1
f.other = 2
assert shared == {'k': 1, 'other': 2}
try:
    del f.__dict__
except TypeError as error:
    assert str(error) == 'cannot delete __dict__', error
else:
    assert False


def documented():
    """Text."""


del documented.__doc__
assert documented.__doc__ is None
for name in ('__globals__', '__closure__'):
    try:
        setattr(f, name, 2)
    except AttributeError as error:
        assert str(error) == 'readonly attribute', error
    else:
        assert False, name


# === cells compare by what they hold ===
def cell(value):
    def inner():
        return value
    return inner.__closure__[0]


def empty():
    def inner():
        return later
    if False:
        later = 1
    return inner.__closure__[0]


assert cell(1) == cell(1) and cell(1) != cell(2) and not cell(1) == 1
assert cell(1) < cell(2) and cell(2) >= cell(1)
assert empty() == empty() and empty() < cell(-100) and cell(0) > empty()
try:
    hash(cell(1))
except TypeError as error:
    assert str(error).startswith("unhashable type: "), error
else:
    assert False


# === a bound method is shown with the name of any callable ===
import types


class Caller:
    def __call__(self, value):
        return value


caller = Caller()
method = types.MethodType(caller, 1)
assert repr(method) == '<bound method ? of 1>'
caller.__name__ = 'name'
assert repr(method) == '<bound method name of 1>'
caller.__qualname__ = 'Outer.name'
assert repr(method) == '<bound method Outer.name of 1>'
