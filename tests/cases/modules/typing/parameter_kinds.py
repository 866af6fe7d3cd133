# needs: 3.14
import typing
from typing import (Annotated, Any, Callable, Concatenate, Generic, List, Literal, NewType, Optional, ParamSpec, Protocol, Tuple, TypedDict, TypeVar,
                    TypeVarTuple, Union, Unpack, ForwardRef, get_args)

T = TypeVar('T')
Ts = TypeVarTuple('Ts')
P = ParamSpec('P')

def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


# === Unpack ===


class TD(TypedDict):
    x: int


class Many(Generic[T, Unpack[Ts]]):
    pass


def takes(*args: Unpack[Ts], **kw: Unpack[TD]):
    pass


assert repr(Unpack[Ts]) == 'typing.Unpack[Ts]'
assert repr(Unpack[tuple[int, str]]) == 'typing.Unpack[tuple[int, str]]'
assert repr(Generic[Unpack[Ts]]) == 'typing.Generic[typing.Unpack[Ts]]'
assert repr(Tuple[int, Unpack[Ts]]) == 'typing.Tuple[int, typing.Unpack[Ts]]'
assert repr(takes.__annotations__) == "{'args': typing.Unpack[Ts], 'kw': typing.Unpack[__main__.TD]}"
assert repr(Many[int, str, float]) == '__main__.Many[int, str, float]'
assert repr(Many[int, *tuple[str, bool]]) == '__main__.Many[int, *tuple[str, bool]]'
assert repr(Many[int]) == '__main__.Many[int]'
assert error(lambda: Unpack[int, str]) == "TypeError: typing.Unpack accepts only single type. Got (<class 'int'>, <class 'str'>)."

# === parameter specifications ===


class Z(Generic[P]):
    pass


assert repr(Z[[int, str]]) == '__main__.Z[[int, str]]'
assert repr(Z[int, str]) == '__main__.Z[[int, str]]'
assert repr(Z[int, str].__args__) == "((<class 'int'>, <class 'str'>),)"
assert repr(Z[...]) == '__main__.Z[...]'
assert repr(Callable[P, T]) == 'typing.Callable[~P, ~T]'
assert repr(Callable[P, T][[int], str]) == 'typing.Callable[[int], str]'
assert repr(get_args(Callable[P, T][[int], str])) == "([<class 'int'>], <class 'str'>)"
assert repr(Callable[Concatenate[int, P], T]) == 'typing.Callable[typing.Concatenate[int, ~P], ~T]'
assert repr(Callable[Concatenate[int, P], T][[str], bool]) == 'typing.Callable[[int, str], bool]'

# === what cannot be subclassed ===


def derive(base):
    class X(base):
        pass


assert error(lambda: derive(T)) == 'TypeError: Cannot subclass an instance of TypeVar'
assert error(lambda: derive(P)) == 'TypeError: Cannot subclass an instance of ParamSpec'
assert error(lambda: derive(Ts)) == 'TypeError: Cannot subclass an instance of TypeVarTuple'
assert error(lambda: derive(Union[int, str])) == 'TypeError: Cannot subclass int | str'
assert error(lambda: derive(int | None)) == 'TypeError: Cannot subclass int | None'
assert error(lambda: derive(Optional[int])) == 'TypeError: Cannot subclass int | None'
assert error(lambda: derive(NewType('N', int))) == "TypeError: Cannot subclass an instance of NewType. Perhaps you were looking for: `X = NewType('X', N)`"
assert error(lambda: derive(ForwardRef)) == 'TypeError: Cannot subclass ForwardRef'
assert error(lambda: derive(Literal[1])) == 'TypeError: Cannot subclass typing.Literal[1]'

# === what cannot be gone through ===
assert error(lambda: list(typing.List)) == "TypeError: '_SpecialGenericAlias' object is not iterable"
assert error(lambda: list(Optional)) == "TypeError: '_SpecialForm' object is not iterable"
assert error(lambda: list(Literal[1])) == 'no error'
assert error(lambda: list(Annotated[int, 1])) == "TypeError: '_AnnotatedAlias' object is not iterable"
assert repr(list(List[int])) == '[typing.Unpack[typing.List[int]]]'
assert repr(Literal[()]) == 'typing.Literal[()]'

# === protocols have no __init__ of their own ===


class Sized(Protocol):
    size: int


class HasInit(Protocol):
    def __init__(self, x):
        self.x = x


class Impl(Sized):
    def __init__(self, size):
        self.size = size


class Bare(Sized):
    pass


class Keeps(HasInit):
    pass


assert Impl(3).size == 3
assert type(Bare()).__name__ == 'Bare'
assert Keeps(4).x == 4
assert error(lambda: Sized()) == 'TypeError: Protocols cannot be instantiated'
assert error(lambda: HasInit(3)) == 'no error'

# === named tuples and typed dicts with bases ===


class Pair(typing.NamedTuple, Generic[T]):
    v: T
    w: int = 3

    def total(self):
        return self.v + self.w


class A(TypedDict):
    x: int
    y: typing.Required[str]


class B(A, total=False):
    z: typing.NotRequired[float]


class G(TypedDict, Generic[T]):
    v: T


assert repr(Pair[int](1)) == 'Pair(v=1, w=3)'
assert Pair(2).total() == 5
assert Pair.__parameters__ == (T,)
assert isinstance(Pair(1), tuple)
assert repr(B.__annotations__) == "{'x': <class 'int'>, 'y': typing.Required[str], 'z': typing.NotRequired[float]}"
assert (sorted(B.__required_keys__), sorted(B.__optional_keys__)) == (['x', 'y'], ['z'])
assert repr(typing.get_type_hints(B)) == "{'x': <class 'int'>, 'y': <class 'str'>, 'z': <class 'float'>}"
assert B.__orig_bases__ == (A,)
assert repr(G[int]) == '__main__.G[int]'
assert G[int](v=3) == {'v': 3}
assert error(lambda: typing.NamedTuple('X', [], a=int)) == 'TypeError: Either list of fields or keywords can be provided to NamedTuple, not both'

# === arguments of aliases that have parameters themselves ===


class Shelf(typing.Dict[str, List[T]]):
    pass


class Rows(List[T], Generic[T]):
    pass


class Box(Generic[T]):
    pass


assert repr(Shelf[int]) == '__main__.Shelf[int]'
assert repr(Shelf[int]()) == '{}'
assert repr(Rows[int]([1])) == '[1]'
assert repr(Box[List[T]][int]) == '__main__.Box[typing.List[int]]'
assert repr(Box[Optional[T]][str]) == '__main__.Box[str | None]'
assert repr(Box[Callable[[T], T]][int]) == '__main__.Box[typing.Callable[[int], int]]'
assert Box[Tuple[T, T]].__parameters__ == (T,)

# === copies and hints ===
import copy


class Noted:
    f: Optional[Annotated[str, 1]] = None


assert copy.copy(Box[int]) == Box[int]
assert copy.copy(List) is List
assert typing.get_type_hints(Noted) == {'f': str | None}
assert repr(typing.get_type_hints(Noted, include_extras=True)) == "{'f': typing.Annotated[str, 1] | None}"
