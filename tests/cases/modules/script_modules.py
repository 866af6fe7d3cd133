# === modules that a script makes ===
import math
import types

m = types.ModuleType('plugin')
assert repr(m) == "<module 'plugin'>"
assert isinstance(m, types.ModuleType) and type(m) is types.ModuleType is type(math)
assert m.__dict__ == {'__name__': 'plugin', '__doc__': None, '__package__': None, '__loader__': None, '__spec__': None}
assert types.ModuleType('p', doc='text').__doc__ == 'text'
exec('def double(x):\n    return x * 2\nVALUE = double(21)', m.__dict__)
assert m.VALUE == 42 and m.double(4) == 8 and m.double.__module__ == 'plugin'
m.extra = 1
assert m.__dict__['extra'] == 1 and vars(m) is m.__dict__ and 'extra' in dir(m)
del m.extra
try:
    m.extra
except AttributeError as error:
    assert str(error) == "module 'plugin' has no attribute 'extra'", error
    assert error.name == 'extra' and error.obj is m
else:
    assert False
try:
    del m.extra
except AttributeError as error:
    assert str(error) == "'module' object has no attribute 'extra'", error
else:
    assert False
try:
    m()
except TypeError as error:
    assert str(error) == "'module' object is not callable", error
else:
    assert False
for given, message in [((), "module() missing required argument 'name' (pos 1)"), ((1,), "module() argument 'name' must be str, not int")]:
    try:
        types.ModuleType(*given)
    except TypeError as error:
        assert str(error) == message, error
    else:
        assert False

# === __getattr__ of such a module ===
m.__getattr__ = lambda name: name.upper()
assert m.anything == 'ANYTHING'


# === classes that derive from ModuleType ===
class Lazy(types.ModuleType):
    def __init__(self, name, **values):
        super().__init__(name, 'lazy')
        self.values = values

    def __getattr__(self, name):
        try:
            return self.values[name]
        except KeyError:
            raise AttributeError(f'{self.__name__} has no {name}') from None

    @property
    def size(self):
        return len(self.values)


lazy = Lazy('lazy', a=1, b=2)
assert lazy.a == 1 and lazy.size == 2 and lazy.__name__ == 'lazy' and lazy.__doc__ == 'lazy'
assert isinstance(lazy, types.ModuleType) and repr(lazy) == "<module 'lazy'>"
assert list(lazy.__dict__) == ['__name__', '__doc__', '__package__', '__loader__', '__spec__', 'values']
try:
    lazy.c
except AttributeError as error:
    assert str(error) == 'lazy has no c', error
else:
    assert False


class Plain(types.ModuleType):
    pass


plain = Plain('plain')
plain.x = 5
assert plain.x == 5 and plain.__dict__['x'] == 5 and repr(plain) == "<module 'plain'>"


# === __class__ and __dict__ of a module are no names in it ===
import types

m = types.ModuleType('m')
for name, value, expected in (('__class__', 5, "TypeError: __class__ must be set to a class, not 'int' object"),
                              ('__class__', int, 'TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses'),
                              ('__dict__', {}, 'AttributeError: readonly attribute')):
    try:
        setattr(m, name, value)
        assert False
    except (TypeError, AttributeError) as e:
        assert f'{type(e).__name__}: {e}' == expected, e
m.__class__ = types.ModuleType
assert type(m) is types.ModuleType and name not in vars(m)
