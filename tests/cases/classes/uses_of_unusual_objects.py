# needs: 3.14
import enum
import functools
import json
import math
import types
import typing


def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'


# === A module has the attributes of every object ===
for module in (math, json):
    assert module.__class__ is type(module) is types.ModuleType
    assert module.__eq__(module) is True and module.__eq__(1) is NotImplemented and module.__ne__(module) is False
    assert module.__hash__() == hash(module) and module.__str__() == str(module) == module.__repr__() and module.__format__('') == str(module)
    assert module.__getattribute__('__name__') == module.__name__ and type(module.__dir__()) is list
    assert error(lambda: module.__new__()) == 'TypeError: module.__new__(): not enough arguments'
    assert error(lambda: module.missing) == f"AttributeError: module '{module.__name__}' has no attribute 'missing'"
    assert isinstance(module, types.ModuleType) and hasattr(module, '__init__')
    assert error(lambda: setattr(module, '__class__', int)) == 'TypeError: __class__ assignment only supported for mutable types or ModuleType subclasses'
assert typing.get_type_hints(math) == {}


# === The class of what functools makes cannot be assigned ===
@functools.cache
def cached():
    pass


for made in (cached, functools.partial(len)):
    assert error(lambda: setattr(made, '__class__', int)).startswith('TypeError: __class__ assignment')
    assert made.__class__ is type(made)
assert error(lambda: type('X', (type(cached),), {})) == "TypeError: type 'functools._lru_cache_wrapper' is not an acceptable base type"
assert type(functools.Placeholder)() is functools.Placeholder
assert error(lambda: type(functools.Placeholder)(1)) == 'TypeError: PlaceholderType takes no arguments'


# === A derived str is a str ===
class Name(enum.StrEnum):
    DASH = '-'


class Text(str):
    pass


class Out:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


out = Out()
print(1, 2, sep=Name.DASH, end=Text('!'), file=out)
assert ''.join(out.parts) == '1-2!'
assert error(lambda: bytearray().extend(Text('ab'))) == "TypeError: expected iterable of integers; got: 'str'"


# === No proxy of what is derived from a tuple ===
class Items(type):
    def __getitem__(cls, key):
        return key * 2


class WithItems(metaclass=Items):
    pass


class Pair(typing.NamedTuple):
    a: int


assert error(lambda: types.MappingProxyType(Pair(1))) == 'TypeError: mappingproxy() argument must be a mapping, not Pair'
assert error(lambda: types.MappingProxyType(int)) == 'TypeError: mappingproxy() argument must be a mapping, not type'

# === Small things ===
assert ExceptionGroup('m', [ValueError()]).__module__ == 'builtins'
assert object.__repr__(int).startswith('<type object at ') and object.__repr__(WithItems).startswith('<__main__.Items object at ')
assert error(lambda: typing.NamedTuple('A', [('a', int), ('a', str)])) == "ValueError: Encountered duplicate field name: 'a'"
