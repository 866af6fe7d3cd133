# needs: 3.14
import abc
import collections
import copy
import dataclasses
import typing
from dataclasses import KW_ONLY, InitVar, dataclass, field, fields, make_dataclass

def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


# === a class keeps the methods that it defines ===


@dataclass
class Doubling:
    x: int

    def __init__(self, x, *args, **kw):
        self.x = x * 2

    def __repr__(self):
        return f'mine {self.x}'


assert repr(Doubling(3)) == 'mine 6'
assert Doubling(3, 4, k=1).x == 6
assert Doubling(3) == Doubling(3)


class Named(typing.Protocol):
    name: str


@dataclass
class Person(Named):
    name: str


class Plain(Named):
    pass


assert repr(Person('a')) == "Person(name='a')"
assert Plain().__class__.__name__ == 'Plain'
assert error(lambda: Named()) == 'TypeError: Protocols cannot be instantiated'

# === __init__ tells what it is ===


@dataclass
class Point:
    x: int
    y: 'int' = 0
    _: KW_ONLY
    z: list = field(default_factory=list)


assert Point.__init__.__name__ == '__init__'
assert Point.__init__.__qualname__ == 'Point.__init__'
assert Point.__init__.__module__ == '__main__'
assert Point.__init__.__doc__ is None
assert repr(Point.__init__.__annotations__) == "{'x': <class 'int'>, 'y': 'int', 'z': <class 'list'>, 'return': None}"
assert Point.__eq__.__module__ == '__main__'
assert repr(Point.__init__).startswith('<function Point.__init__ at 0x')
assert not Point.__dataclass_params__.kw_only

# === documentation ===


@dataclass
class Documented:
    a: typing.List[int]
    b: 'str'
    c: list[int]
    d: int | None
    e: typing.Optional[int]
    f: collections.deque
    g: InitVar[int]
    h: collections.deque = field(default_factory=collections.deque)
    i: typing.Callable[[int], str] = None
    j: dict[str, 'Point'] = None
    k: typing.Any = 3
    l: Point = None
    m: typing.Literal['x'] = 'x'
    n: type[int] = int
    o: None = None


assert Documented.__doc__ == "Documented(a: List[int], b: 'str', c: list[int], d: int | None, e: int | None, f: collections.deque, g: dataclasses.InitVar[int], h: collections.deque = <factory>, i: Callable[[int], str] = None, j: dict[str, 'Point'] = None, k: Any = 3, l: __main__.Point = None, m: Literal['x'] = 'x', n: type[int] = <class 'int'>, o: None = None)"

# === slots ===


@dataclass(slots=True)
class Slotted:
    x: int = field(doc='the x')
    y: int = 3
    z: int = field(default=5, init=False)

    def both(self):
        return __class__, super().__hash__

    @property
    def mine(self):
        return __class__


assert Slotted.__slots__ == {'x': 'the x', 'y': None, 'z': None}
assert repr(Slotted(1)) == 'Slotted(x=1, y=3, z=5)'
assert Slotted(1).z == 5
assert Slotted(1).both()[0] is Slotted
assert Slotted(1).mine is Slotted


@dataclass(slots=True)
class Child(Slotted):
    w: int = 0

    def __post_init__(self):
        self.w += 1

    def both(self):
        return super().both()


assert Child.__slots__ == ('w',)
assert repr(Child(1)) == 'Child(x=1, y=3, z=5, w=1)'
assert Child(1).both()[0] is Slotted


@dataclass(slots=True, frozen=True)
class Frozen:
    s: str
    t: list


frozen = Frozen('a', [1])
assert repr(copy.copy(frozen)) == "Frozen(s='a', t=[1])"
assert copy.deepcopy(frozen) == frozen
assert not (copy.deepcopy(frozen).t is frozen.t)


class Root:
    __slots__ = iter(['a'])


class Root2(Root):
    __slots__ = ('b',)


assert error(lambda: dataclass(slots=True)(type('C', (Root2,), {}))) == "TypeError: Slots of 'Root' cannot be determined"

# === abstract methods ===


class Shown(abc.ABC):
    @property
    @abc.abstractmethod
    def size(self): ...

    @abc.abstractmethod
    def __repr__(self): ...


@dataclass
class Box(Shown):
    y: int = 2


assert repr(Box.__abstractmethods__) == "frozenset({'size'})"
assert error(lambda: Box()) == "TypeError: Can't instantiate abstract class Box without an implementation for abstract method 'size'"

# === errors and special cases ===
assert error(lambda: dataclass(order=True)(type('V', (), {'__lt__': lambda a, b: True}))) == 'TypeError: Cannot overwrite attribute __lt__ in class V Consider using functools.total_ordering'


class Kind:
    pass


@dataclass
class Recursive:
    Kind: Kind = field()


assert ',type=...,' in repr(Recursive.__dataclass_fields__['Kind'])
T = typing.TypeVar('T')


@dataclass
class Parent(typing.Generic[T]):
    x: T


Made = make_dataclass('Made', [('y', T), ('z', typing.Optional[T], None)], bases=(Parent[int], typing.Generic[T]), namespace={'other': 42})
assert repr(Made[int](1, 2)) == 'Made(x=1, y=2, z=None)'
assert Made(1, 2).other == 42
assert [c.__name__ for c in Made.__mro__] == ['Made', 'Parent', 'Generic', 'object']
assert Made.__parameters__ == (T,)


# A frozen class with slots keeps the class that it was made from, however its annotations are written.
@dataclass(frozen=True, slots=True)
class SlottedText:
    x: 'int'


try:
    SlottedText(1).other = 1
    assert False
except TypeError as e:
    assert str(e) == 'super(type, obj): obj (instance of SlottedText) is not an instance or subtype of type (SlottedText).'
