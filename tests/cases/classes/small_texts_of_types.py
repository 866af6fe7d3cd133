# needs: 3.14
import abc
import typing
from collections import deque, defaultdict, Counter, OrderedDict, ChainMap
import enum
import functools
import itertools


def message(call, *args, **named):
    try:
        call(*args, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


# === from_number of derived classes ===
class F(float):
    pass


class C(complex):
    pass


class Real:
    def __float__(self):
        return 2.5


assert type(F.from_number(1)) is F and F.from_number(Real()) == 2.5 and type(F.from_number(Real())) is F
assert type(C.from_number(1)) is C and C.from_number(2j) == 2j and type(C.from_number(C(1))) is C
class Truncated:
    def __int__(self):
        return 5


assert message(complex.from_number, Truncated()) == 'TypeError: must be real number, not Truncated'
assert message(complex.from_number, '1') == 'TypeError: must be real number, not str'

# === bytes name the derived class where they cannot be joined ===
class B(bytes):
    pass


class BA(bytearray):
    pass


assert message(lambda: B(b'a') + 'x') == "TypeError: can't concat str to B"
assert message(lambda: BA(b'a') + 'x') == "TypeError: can't concat str to BA"
assert message(lambda: b'a' + 'x') == "TypeError: can't concat str to bytes"
assert B(b'a') + b'b' == b'ab' and type(B(b'a') + b'b') is bytes and type(BA(b'a') + b'b') is bytearray

# === layouts name the derived class ===
class Level(enum.IntEnum):
    LOW = 1


class Mode(enum.IntFlag):
    R = 4


class Word(enum.StrEnum):
    A = 'a'


class Int(int):
    pass


assert message(format, Level.LOW, 'a') == "ValueError: Unknown format code 'a' for object of type 'Level'"
assert message(format, Level.LOW, 'ab cd') == "ValueError: Invalid format specifier 'ab cd' for object of type 'Level'"
assert message(format, Mode.R, 'a') == "ValueError: Unknown format code 'a' for object of type 'Mode'"
assert message(format, Word.A, 'd') == "ValueError: Unknown format code 'd' for object of type 'Word'"
assert message(lambda: f'{Int(5):a}') == "ValueError: Unknown format code 'a' for object of type 'Int'"
assert message(lambda: '{:a}'.format(F(5))) == "ValueError: Unknown format code 'a' for object of type 'F'"
assert format(Level.LOW, '03') == '001' and f'{Word.A:>3}' == '  a'

# === arguments are refused before abstractness is ===
class Abstract(abc.ABC):
    @abc.abstractmethod
    def method(self):
        pass


assert message(Abstract, 1) == 'TypeError: Abstract() takes no arguments'
assert message(Abstract) == "TypeError: Can't instantiate abstract class Abstract without an implementation for abstract method 'method'"
assert message(typing.Iterable, 1) == 'TypeError: Iterable() takes no arguments'
assert message(typing.Generic, 1) == 'TypeError: typing.Generic() takes no arguments'

# === types of the modules are subscriptable ===
assert str(deque[int]) == 'collections.deque[int]'
assert str(functools.partial[int]) == 'functools.partial[int]'
assert str(functools.partialmethod[int]) == 'functools.partialmethod[int]'
assert str(functools.cached_property[int]) == 'functools.cached_property[int]'
assert str(itertools.chain[int]) == 'itertools.chain[int]'
assert str(ChainMap[[('a', 1)]]) == "collections.ChainMap[[('a', 1)]]"
assert str(list[('a', 1)]) == "list['a', 1]"

# === count keeps bools unless it counts by one ===
assert repr(itertools.count(True, 2)) == 'count(True, 2)' and next(itertools.count(True, 2)) is True
assert repr(itertools.count(True)) == 'count(1)' and repr(itertools.count(1.5, True)) == 'count(1.5)'
assert list(itertools.islice(itertools.count(True, 2), 3)) == [True, 3, 5]

# === words of wrong arguments ===
assert message(itertools.islice, 'a', 'b', 'c') == 'ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
assert message(itertools.islice, 'a', 'b', 3) == 'ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.'
assert message(defaultdict, 0, 1, 2) == 'TypeError: first argument must be callable or None'
assert message(defaultdict, len, [1], 3) == 'TypeError: dict expected at most 1 argument, got 2'
assert message(deque().__init__, foo=1) == "TypeError: deque() got an unexpected keyword argument 'foo'"
assert message(deque().__init__, [], iterable=[]) == "TypeError: argument for deque() given by name ('iterable') and position (1)"
assert message(Counter().__delitem__) == "TypeError: Counter.__delitem__() missing 1 required positional argument: 'elem'"
assert message(functools.partialmethod) == "TypeError: _partial_new() missing 1 required positional argument: 'func'"

# === iterators over ASCII text have a type of their own ===
assert type(iter('a')).__name__ == 'str_ascii_iterator' and type(iter('é')).__name__ == 'str_iterator'
assert type(iter('a')) is type(iter('')) and type(iter('a')) is not type(iter('é'))

# === the registry of a generic function is read-only ===
@functools.singledispatch
def show(value):
    return 'any'


assert type(show.registry).__name__ == 'mappingproxy' and list(show.registry) == [object]

# === an OrderedDict is filled as any mutable mapping ===
assert message(OrderedDict, 'a') == 'ValueError: need more than 1 value to unpack'
assert message(OrderedDict, ['']) == 'ValueError: need more than 0 values to unpack'
assert message(OrderedDict, ['abc']) == 'ValueError: too many values to unpack (expected 2)'
assert message(OrderedDict, b'a') == "TypeError: 'int' object is not iterable"
assert message(OrderedDict, 1, 2) == 'TypeError: expected at most 1 argument, got 2'
assert message(OrderedDict().update, 1, 2) == 'TypeError: update() takes at most 1 positional argument (2 given)'
assert message(dict, 'a') == 'ValueError: dictionary update sequence element #0 has length 1; 2 is required'
assert OrderedDict(['ab'], c=1) == {'a': 'b', 'c': 1}

# === an index that no list can have ===
for items in ([1], bytearray(b'a'), deque([1])):
    for index in (10 ** 20, -10 ** 20):
        assert message(items.insert, index, 3) == 'OverflowError: Python int too large to convert to C ssize_t'
    assert len(items) == 1

# === operators of type parameters as attributes ===
T = typing.TypeVar('T')
P = typing.ParamSpec('P')
assert T.__repr__() == '~T' and P.__repr__() == '~P'
assert str(T.__or__(int)) == '~T | int' and str(T.__ror__(int)) == 'int | ~T' and str(P.__or__(None)) == '~P | None'

# === raw_decode looks at the index first ===
import json

decoder = json.JSONDecoder()
assert message(decoder.raw_decode, None) == 'TypeError: first argument must be a string, not NoneType'
assert message(decoder.raw_decode, 1, 'a') == "TypeError: 'str' object cannot be interpreted as an integer"
assert message(decoder.decode, b'1') == 'TypeError: cannot use a string pattern on a bytes-like object'
assert message(typing.NewType, 0, 1) == "TypeError: argument of type 'int' is not a container or iterable"
