# needs: 3.14
# Protocols and records in a module whose annotations are texts; what typing says of wrong arguments.
from __future__ import annotations
import typing
from typing import (Annotated, ClassVar, Dict, Final, ForwardRef, Generic, List, NamedTuple, Protocol, Required, TypeAliasType, TypedDict,
                    TypeVar, Unpack, get_protocol_members, get_type_hints, runtime_checkable)


def error_of(function):
    try:
        function()
    except Exception as error:
        return f'{type(error).__name__}: {error}'
    raise AssertionError('no error')


@runtime_checkable
class Named(Protocol):
    name: str

    def hello(self) -> str: ...


class Further(Named, Protocol):
    other: 'int'


class Whole:
    name = 'n'

    def hello(self):
        return 'h'


class Half:
    name = 'n'


assert sorted(get_protocol_members(Named)) == ['hello', 'name']
assert sorted(get_protocol_members(Further)) == ['hello', 'name', 'other']
assert isinstance(Whole(), Named) and not isinstance(Half(), Named)
assert error_of(lambda: issubclass(Whole, Named)) == (
    "TypeError: Protocols with non-method members don't support issubclass(). Non-method members: 'name'.")


# Members are looked up without running anything of the object's.
class Dynamic:
    def __getattr__(self, name):
        return 1


class Computed:
    @property
    def name(self):
        raise AttributeError('not now')

    def hello(self):
        pass


class Slotted:
    __slots__ = ('name',)

    def hello(self):
        pass


class Meta(type):
    name = 'm'

    def hello(cls):
        pass


class OfMeta(metaclass=Meta):
    pass


assert not isinstance(Dynamic(), Named)
assert isinstance(Computed(), Named) and isinstance(Slotted(), Named)
assert isinstance(OfMeta, Named) and not isinstance(OfMeta(), Named)


@runtime_checkable
class Hashed(Protocol):
    def __hash__(self): ...


assert not issubclass(list, Hashed) and issubclass(int, Hashed) and not isinstance([], Hashed)

T = TypeVar('T')
U = TypeVar('U', default=int)


class Two(Generic[T, U]):
    pass


class One[V = int]:
    pass


assert error_of(lambda: Two[int, int, int]) == (
    f"TypeError: Too many arguments for {Two!r}; actual 3, expected 2")
assert error_of(lambda: One[int, str]) == f"TypeError: Too many arguments for {One!r}; actual 2, expected 1"


def starred(*args: *tuple[int, str]): pass


assert get_type_hints(starred) == {'args': Unpack[tuple[int, str]]}


def generic[A, *B](*b: *B) -> tuple[A, *B]: pass


assert repr(get_type_hints(generic)) == "{'b': typing.Unpack[B], 'return': tuple[A, typing.Unpack[B]]}"


class Movie(TypedDict):
    title: Required[str]


assert Movie.__annotations__ == {'title': ForwardRef('Required[str]', module=__name__, owner=Movie)}
assert repr(Movie.__annotations__['title']).endswith(f'owner={Movie!r})')


class Point(NamedTuple):
    x: int


assert Point.__annotations__ == {'x': ForwardRef('int')}
assert error_of(lambda: TypedDict('M', {'a': (1, 2)})) == (
    "TypeError: TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type Got (1, 2).")
assert error_of(lambda: TypedDict('M', {'a': ClassVar[int]})) == 'TypeError: typing.ClassVar[int] is not valid as type argument'
assert error_of(lambda: TypedDict('M', {'a': Final})) == 'TypeError: Plain typing.Final is not valid as type argument'
assert error_of(lambda: TypedDict('M', {'a': Required})) == 'TypeError: Plain typing.Required is not valid as type argument'

NoDefaultType = type(typing.NoDefault)
assert NoDefaultType() is typing.NoDefault
assert error_of(lambda: NoDefaultType(1)) == 'TypeError: NoDefaultType takes no arguments'
assert error_of(lambda: TypeAliasType('Z', int, type_params=[T])) == 'TypeError: type_params must be a tuple'
assert error_of(lambda: TypeAliasType('Z', int, type_params=None)) == 'TypeError: type_params must be a tuple'
assert error_of(lambda: TypeAliasType('Z', int, type_params=(5,))) == 'TypeError: Expected a type param, got 5'
assert error_of(lambda: TypeAliasType('Z', int, type_params=(U, T))) == (
    "TypeError: non-default type parameter '~T' follows default type parameter")
