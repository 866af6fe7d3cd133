# needs: 3.14
import collections
import collections.abc
import copy
import types
import typing
from collections.abc import (AsyncIterator, Awaitable, Callable, Collection, Container, Generator, ItemsView, Iterable, Iterator, Mapping,
                             MutableMapping, MutableSequence, Sequence, Set)
from typing import TypeVar, get_args, get_origin


def error_of(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        return type(e).__name__, str(e)
    return None


T = TypeVar('T')

# === Subscripts ===
assert repr(Iterable[int]) == 'collections.abc.Iterable[int]' and repr(Mapping[str, int]) == 'collections.abc.Mapping[str, int]'
assert repr(Generator[int, None, str]) == 'collections.abc.Generator[int, None, str]'
assert repr(Awaitable[int]) == 'collections.abc.Awaitable[int]' and repr(AsyncIterator[T]) == 'collections.abc.AsyncIterator[~T]'
assert repr(Container[int]) == 'collections.abc.Container[int]' and repr(Collection[int]) == 'collections.abc.Collection[int]'
assert repr(ItemsView[str, int]) == 'collections.abc.ItemsView[str, int]' and repr(Set[int]) == 'collections.abc.Set[int]'
assert get_origin(Sequence[int]) is Sequence and get_args(Sequence[int]) == (int,)
assert Sequence[T][int] == Sequence[int] and hash(Sequence[int]) == hash(Sequence[int]) and Sequence[int] != Sequence[str]
assert error_of(lambda: collections.abc.Hashable[int])[0] == 'TypeError' and error_of(lambda: collections.abc.Sized[int])[0] == 'TypeError'

# === Callable ===
assert repr(Callable[[int, str], bool]) == 'collections.abc.Callable[[int, str], bool]' and repr(Callable[[], None]) == 'collections.abc.Callable[[], None]'
assert repr(Callable[..., int]) == 'collections.abc.Callable[..., int]'
assert Callable[[int], str].__args__ == (int, str) and Callable[..., str].__args__ == (..., str)
assert get_args(Callable[[int], str]) == ([int], str) and get_args(Callable[..., str]) == (..., str) and get_origin(Callable[[int], str]) is Callable
assert Callable[[int, T], T][str] == Callable[[int, str], str] and repr(Callable[[T], list[T]][int]) == 'collections.abc.Callable[[int], list[int]]'
assert error_of(lambda: Callable[int]) == ('TypeError', 'Callable must be used as Callable[[arg, ...], result].')
assert error_of(lambda: Callable[int, str]) == ('TypeError', 'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class \'int\'>')
assert repr(Callable[[int], str] | None) == 'collections.abc.Callable[[int], str] | None'
Handler = Callable[[str], int]
def handled(f: Handler, xs: Iterable[int]) -> Iterator[int]:
    yield from xs
assert handled.__annotations__ == {'f': Handler, 'xs': Iterable[int], 'return': Iterator[int]}

# === Bases with arguments ===
class Ints(Sequence[int]):
    def __init__(self, *items):
        self.items = items
    def __len__(self):
        return len(self.items)
    def __getitem__(self, index):
        return self.items[index]
class Table(MutableMapping[str, int]):
    def __init__(self, **items):
        self.items_ = items
    def __len__(self):
        return len(self.items_)
    def __iter__(self):
        return iter(self.items_)
    def __getitem__(self, key):
        return self.items_[key]
    def __setitem__(self, key, value):
        self.items_[key] = value
    def __delitem__(self, key):
        del self.items_[key]
assert list(Ints(1, 2)) == [1, 2] and Ints.__orig_bases__ == (Sequence[int],) and Ints(3, 4).index(4) == 1
assert dict(Table(a=1)) == {'a': 1} and Table(a=1).get('b', 2) == 2

# === They match patterns ===
def kind(x):
    match x:
        case [a, *rest]:
            return 'sequence', a, rest
        case {'a': a, **rest}:
            return 'mapping', a, rest
        case []:
            return 'empty'
        case _:
            return None
class Registered:
    def __len__(self):
        return 1
    def __getitem__(self, index):
        return ['r'][index]
Sequence.register(Registered)
class Derived(Registered):
    pass
class Plain:
    def __len__(self):
        return 1
    def __getitem__(self, index):
        return ['r'][index]
assert kind(Ints(1, 2)) == ('sequence', 1, [2]) and kind(Ints()) == 'empty'
assert kind(Table(a=1, b=2)) == ('mapping', 1, {'b': 2}) and kind(types.MappingProxyType({'a': 1})) == ('mapping', 1, {})
assert kind(collections.deque([1, 2])) == ('sequence', 1, [2]) and kind(collections.UserList([5])) == ('sequence', 5, [])
assert kind(collections.UserDict(a=4)) == ('mapping', 4, {}) and kind(collections.ChainMap({'a': 5})) == ('mapping', 5, {})
assert kind(collections.OrderedDict(a=1)) == ('mapping', 1, {}) and kind(memoryview(b'ab')) == ('sequence', 97, [98])
assert kind(Registered()) == ('sequence', 'r', []) and kind(Derived()) == ('sequence', 'r', []) and kind(Plain()) is None
assert kind('ab') is None and kind(b'ab') is None and kind({1, 2}) is None and kind(collections.UserString('ab')) is not None

# === copy ===
class Deque(collections.deque):
    pass
class Ordered(collections.OrderedDict):
    pass
class Default(collections.defaultdict):
    pass
assert type(copy.copy(Deque([1], 3))) is Deque and copy.copy(Deque([1], 3)).maxlen == 3 and copy.deepcopy(Deque([[1]])) == Deque([[1]])
assert type(copy.copy(Ordered(a=1))) is Ordered and type(copy.copy(Default(int, a=1))) is Default and copy.copy(Default(int)).default_factory is int
class State:
    def __init__(self):
        self.a, self.lock = [1], object()
    def __getstate__(self):
        return {'a': self.a}
    def __setstate__(self, state):
        self.a, self.lock = state['a'], 'new'
first = State()
assert copy.copy(first).lock == 'new' and copy.copy(first).a is first.a
assert copy.deepcopy(first).a == [1] and copy.deepcopy(first).a is not first.a
class Reduced:
    def __init__(self, a, b=None):
        self.a, self.b = a, b
    def __reduce__(self):
        return Reduced, (self.a,), {'b': self.b}
again = copy.deepcopy([Reduced([1], [2])])[0]
assert again.a == [1] and again.b == [2] and copy.copy(Reduced(1, 2)).b == 2
class Same:
    def __reduce_ex__(self, protocol):
        return 'Same'
same = Same()
assert copy.copy(same) is same and copy.deepcopy(same) is same
assert copy.deepcopy([int | str, list[int], T]) == [int | str, list[int], T] and copy.copy(list[int]) == list[int]

# === OrderedDict takes keywords ===
assert collections.OrderedDict(a=1).pop('z', default=5) == 5 and collections.OrderedDict(a=1).pop(key='a') == 1
assert collections.OrderedDict().setdefault('z', default=6) == 6
assert error_of(collections.OrderedDict().pop, 'x') == ('KeyError', "'x'")

# === Types of streams and managers, for annotations ===
def write(stream: typing.TextIO, raw: typing.BinaryIO, any_of: typing.IO[str]) -> typing.ContextManager[int]:
    pass
assert typing.get_type_hints(write)['stream'] is typing.TextIO and repr(typing.IO[str]) == 'typing.IO[str]'
assert repr(typing.ContextManager[int]) == 'typing.ContextManager[int, bool | None]', repr(typing.ContextManager[int])
assert issubclass(typing.TextIO, typing.IO)

# === The format of numbers as a method ===
class Money(float):
    def __format__(self, spec):
        return '$' + super().__format__(spec or '.2f')
class Count(int):
    def __format__(self, spec):
        return '#' + super().__format__(spec)
assert f'{Money(2.5)} {Money(1234.5):,.1f} {Count(5):03d} {Count(7)}' == '$2.50 $1,234.5 #005 #7'
assert (3).__format__('5d') == '    3' and (1.5).__format__('.3f') == '1.500' and (2j).__format__('.1f') == '0.0+2.0j'
assert int.__format__(True, 'd') == '1' and True.__format__('') == 'True' and int.__format__(3, '') == '3'
assert error_of((3).__format__, None)[0] == 'TypeError' and error_of((3).__format__, 'q')[0] == 'ValueError'
