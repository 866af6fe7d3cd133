# needs: 3.14
from typing import (Annotated, Callable, ClassVar, Concatenate, Dict, Final, Generic, List, ParamSpec, Protocol, Tuple, TypeVar, TypeVarTuple, Unpack,
                    runtime_checkable)

T = TypeVar('T')
K = TypeVar('K')
Ts = TypeVarTuple('Ts')
P = ParamSpec('P')
D = TypeVar('D', default=int)


def message(call):
    try:
        call()
    except TypeError as error:
        return str(error)


class Call(Generic[P]):
    pass


# === many types in the place of one parameter ===
assert str(Tuple[T, Unpack[Ts]][int, str, bool]) == 'typing.Tuple[int, str, bool]'
assert str(Tuple[Unpack[Ts], T][int, str, bool]) == 'typing.Tuple[int, str, bool]'
assert str(Tuple[Unpack[Ts], T][int]) == 'typing.Tuple[int]'
assert str(Tuple[T, Unpack[Ts]][int, Unpack[Tuple[str, bool]]]) == 'typing.Tuple[int, str, bool]'
assert str(Tuple[T, Unpack[Ts]][int, *tuple[str, ...]]) == 'typing.Tuple[int, *tuple[str, ...]]'
assert message(lambda: Tuple[Unpack[Ts], T][()]) == 'Too few arguments for typing.Tuple[typing.Unpack[Ts], ~T]; actual 0, expected at least 1'
assert str(Callable[[Unpack[Ts]], T][int, str]) == 'typing.Callable[[int], str]'
assert str(Callable[[Unpack[Ts]], T][int]) == 'typing.Callable[[], int]'
assert str(Callable[[Unpack[Ts]], List[T]][int, str, bool]) == 'typing.Callable[[int, str], typing.List[bool]]'

# === parameter specifications ===
assert str(Callable[P, T][[int, str], bool]) == 'typing.Callable[[int, str], bool]'
assert str(Callable[P, T][..., bool]) == 'typing.Callable[..., bool]'
assert str(Callable[P, T][P, bool]) == 'typing.Callable[~P, bool]'
assert message(lambda: Callable[P, T][int, bool]) == "Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got <class 'int'>"
assert str(Callable[Concatenate[int, P], T][[str], bool]) == 'typing.Callable[[int, str], bool]'
assert str(Callable[Concatenate[int, P], T][Concatenate[str, P], bool]) == 'typing.Callable[typing.Concatenate[int, str, ~P], bool]'
assert str(Call[int]) == '__main__.Call[[int]]' and str(Call[int, str]) == '__main__.Call[[int, str]]'
assert str(Call[[int]]) == '__main__.Call[[int]]' and str(Call[...]) == '__main__.Call[...]'
assert str(Call[Concatenate[int, P]]) == '__main__.Call[typing.Concatenate[int, ~P]]'
assert message(lambda: Call[()]) == "Too few arguments for <class '__main__.Call'>"
assert str(Callable[(int,), str]) == 'typing.Callable[[int], str]'

# === defaults, counts ===
assert str(Dict[T, D][str, bool]) == 'typing.Dict[str, bool]'
assert message(lambda: Dict[T, K][int]) == 'Too few arguments for typing.Dict[~T, ~K]; actual 1, expected at least 2'
assert message(lambda: Dict[T, K][()]) == 'Too few arguments for typing.Dict[~T, ~K]; actual 0, expected at least 1'
assert message(lambda: dict[T, K][()]) == 'Too few arguments for dict[~T, ~K]; actual 0, expected at least 1'
assert message(lambda: Callable[P, T][()]) == 'Too few arguments for typing.Callable[~P, ~T]'
assert message(lambda: List[T][int, str]) == 'Too many arguments for typing.List[~T]; actual 2, expected 1'
assert message(lambda: List[int][str]) == 'typing.List[int] is not a generic class'
assert str(Annotated[T, 1][int]) == 'typing.Annotated[int, 1]'
assert str(Dict[K, List[T]][int, str]) == 'typing.Dict[int, typing.List[str]]'

# === qualifiers are no types ===
assert message(lambda: List[Final[int]]) == 'typing.Final[int] is not valid as type argument'
assert message(lambda: List[ClassVar[int]]) == 'typing.ClassVar[int] is not valid as type argument'
assert str(Annotated[ClassVar[int], 1]) == 'typing.Annotated[typing.ClassVar[int], 1]'

# === a protocol with a hook of its own ===
@runtime_checkable
class Odd(Protocol):
    def f(self): ...

    @classmethod
    def __subclasshook__(cls, other):
        return other is int


assert issubclass(int, Odd) and not issubclass(str, Odd) and isinstance(1, Odd)

# === words of calls ===
assert message(lambda: List(self=1)) == "_BaseGenericAlias.__call__() got multiple values for argument 'self'"
assert message(lambda: Final(self=1)) == "_SpecialForm.__call__() got multiple values for argument 'self'"

# === the callables of collections.abc ===
import collections.abc

assert str(collections.abc.Callable[P, T][[int, str], bool]) == 'collections.abc.Callable[[int, str], bool]'
assert str(collections.abc.Callable[P, T][..., bool]) == 'collections.abc.Callable[..., bool]'
