# needs: 3.14
import collections.abc
import contextlib
import typing
from typing import (Annotated, Any, Callable, Concatenate, Generic, Iterable, List, NamedTuple, NotRequired, ParamSpec, Protocol, ReadOnly, Required, Tuple,
                    TypedDict, TypeVar, TypeVarTuple, Union, Unpack, get_args, get_type_hints, runtime_checkable)

T = TypeVar('T')
S = TypeVar('S')
K = TypeVar('K')
P = ParamSpec('P')
Q = ParamSpec('Q')
Ts = TypeVarTuple('Ts')


def message(function):
    try:
        function()
    except TypeError as error:
        return str(error)
    raise AssertionError('no error')


# === a type that names itself is evaluated once ===
Json = Union[dict[str, 'Json'], list['Json'], str, int]
NewJson = dict[str, 'NewJson'] | list['NewJson'] | None


def parse(text: 'Json', other: NewJson) -> None:
    pass


hints = get_type_hints(parse)
assert repr(hints['text']) == "dict[str, ForwardRef('Json')] | list[ForwardRef('Json')] | str | int"
assert repr(hints['other']).startswith("dict[str, dict[str, ForwardRef('NewJson')] | list[ForwardRef('NewJson')] | None] | list[")


class Tree:
    children: 'list[Tree]'
    parent: Union['Tree', None]


assert get_type_hints(Tree, globals()) == {'children': list[Tree], 'parent': Tree | None}
pair = Union[int, str]


def takes(x: pair):
    pass


assert get_type_hints(takes)['x'] is pair


# === the order of bases ===
class Second(Generic[T], Protocol):
    def bar(self, x: T) -> str: ...


assert Second.__mro__ == (Second, Protocol, Generic, object) and repr(Second[int]).endswith('Second[int]')


class BaseSequence(typing.Sequence[T]): ...


class MySequence(List[T], BaseSequence[T]): ...


assert MySequence.__mro__[:4] == (MySequence, list, BaseSequence, collections.abc.Sequence) and MySequence.__mro__[-2:] == (Generic, object)


class Manager(contextlib.AbstractContextManager, Protocol): ...


assert Manager.__bases__ == (contextlib.AbstractContextManager, Protocol)
assert issubclass(Manager, contextlib.AbstractContextManager)


class Small(Annotated[int, (1, 10)]): ...


assert Small.__mro__ == (Small, int, object) and Small(3) + 1 == 4


class Sub(Any): ...


assert repr(Sub) == f"<class '{__name__}.Sub'>" and repr(Any) == 'typing.Any'


# === aliases of classes ===
class Box(Generic[T]):
    limit = 3


assert Box[int].__module__ == __name__ and Box[int].__qualname__ == 'Box'
Box[int].limit = 4
assert Box.limit == 4 == Box[str].limit


class Frozen(Generic[T]):
    def __setattr__(self, name, value):
        raise RuntimeError('immutable')


class NewFrozen[V](Frozen[V]): ...


assert type(Frozen[int]()) is Frozen and type(NewFrozen[int]()) is NewFrozen
assert message(lambda: Generic[T][int]) == 'Cannot subscript already-subscripted typing.Generic[~T]'
assert message(lambda: List[Generic[T]]) == 'typing.Generic[~T] is not valid as type argument'
assert message(lambda: List[Protocol[T]]) == 'typing.Protocol[~T] is not valid as type argument'
assert message(lambda: Generic[Ts]) == 'Parameters to Generic[...] must all be type variables or parameter specification variables.'

# === many types ===
Us = TypeVarTuple('Us', default=Unpack[Tuple[str, int]])


class Defaulted(Generic[T, Unpack[Us]]): ...


assert Defaulted[float].__args__ == (float, str, int) and Defaulted[float, range].__args__ == (float, range)


class Many(Generic[*Ts]): ...


assert Many[int, *Ts][*Tuple[str]] == Many[int, str] and Many[*Ts][Unpack[Tuple[int, str]]] == Many[int, str]
assert message(lambda: Annotated[*Ts, 'x']) == 'Annotated[...] should not be used with an unpacked TypeVarTuple'


def variadic(*args: *Many[int, str]): ...


assert get_type_hints(variadic) == {'args': Unpack[Many[int, str]]}

# === parameter specifications ===


class My(Generic[P, T]): ...


assert My[[int, T], T][str] == My[[int, str], str] and My[[int, S], Callable[Q, S]][str, [list[int], bytes]] == My[[int, str], Callable[[list[int], bytes], str]]
C = collections.abc.Callable
assert repr(C[Concatenate[int, P], T]) == 'collections.abc.Callable[typing.Concatenate[int, ~P], ~T]'
assert get_args(C[Concatenate[int, P], T]) == (Concatenate[int, P], T) == get_args(Callable[Concatenate[int, P], T])
assert repr(C[[T], int]) == 'collections.abc.Callable[[~T], int]'
assert repr(C[[int, T], T][None]) == 'collections.abc.Callable[[int, NoneType], NoneType]' and list[T][None] == list[type(None)]

# === annotated types ===


class Plain:
    value = 4


Marked = Annotated[Plain, 'mark']
Marked.other = 5
assert Marked.value == 4 and Plain.other == 5
Count = Annotated[typing.Counter[T], 'mark']
assert Count([4, 4, 5]) == Count[int]([4, 4, 5]) == {4: 2, 5: 1}


# === named tuples ===
class Pair[A, B](NamedTuple):
    a: A
    b: B


A, B = Pair.__type_params__
assert Pair.__orig_bases__ == (NamedTuple, Generic[A, B]) and Pair[int, str](1, 'x') == (1, 'x')
assert message(lambda: Pair[int]).startswith('Too few arguments for')


class Old(NamedTuple, Generic[T]):
    x: T


assert Old[int](3) == (3,) and message(lambda: Old[int, str]).endswith('actual 2, expected 1')


class Named:
    def __set_name__(self, owner, name):
        self.at = owner.__name__, name


class Wrong:
    def __set_name__(self, owner, name):
        raise KeyError(name)


class WithNamed(NamedTuple):
    x: int
    named = Named()


assert WithNamed.named.at == ('WithNamed', 'named')
try:
    class WithWrong(NamedTuple):
        wrong = Wrong()
    raise AssertionError
except KeyError as error:
    assert error.__notes__ == ["Error calling __set_name__ on 'Wrong' instance 'wrong' in 'WithWrong'"]


# === dicts with types ===
class One(TypedDict):
    a: NotRequired[int]


class Two(TypedDict):
    a: Required[str]


class Both(One, Two): ...


assert Both.__required_keys__ == {'a'} and Both.__optional_keys__ == frozenset()


class GenericDict(TypedDict, Generic[T]):
    a: T


class Middle(GenericDict[K], total=False):
    b: K


class Implicit(Middle):
    c: int


assert Implicit.__bases__ == (Generic, dict) and Implicit.__parameters__ == () and Implicit.__required_keys__ == {'a', 'c'}
try:
    class Closed(Two):
        a: ReadOnly[str]
    raise AssertionError
except TypeError as error:
    assert str(error) == "Cannot override mutable key 'a' with read-only key"


# === protocols ===
@runtime_checkable
class HasMethod(Protocol):
    def method(self): ...


HasMethod.register(Plain)
assert issubclass(Plain, HasMethod) and isinstance(Plain(), HasMethod) and not issubclass(int, HasMethod)


class Evil:
    def __get__(self, instance, owner):
        raise KeyError(1)


try:
    @runtime_checkable
    class WithEvil(Protocol):
        evil = Evil()
    raise AssertionError
except TypeError as error:
    assert str(error) == "Failed to determine whether protocol member 'evil' is a method member" and type(error.__cause__) is KeyError


@runtime_checkable
class HasData(Protocol):
    x = 1


class Registered: ...


HasData.register(Registered)
assert isinstance(Registered(), HasData) and not isinstance(3, HasData)
assert message(lambda: issubclass(Registered, HasData)).startswith("Protocols with non-method members don't support issubclass()")


# === defaults beside many types ===
Float = TypeVar('Float', default=float)


class Mixed(Generic[T, Float, Unpack[Us]]): ...


assert Mixed[int].__args__ == (int, float, str, int) and Mixed[int, str].__args__ == (int, str, str, int)
assert C[Concatenate[int, P], int][[]] == C[[int], int] and C[Concatenate[int, P], int][str, float] == C[[int, str, float], int]


class Vanilla:
    def __set_name__(self, owner, name):
        self.name = name


class WithDefault(NamedTuple):
    a: Vanilla = Vanilla()


assert WithDefault().a.name == 'a'
