# needs: 3.14
import warnings
from typing import *


def error(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


# === a text where a type is wanted is a reference, and must be an expression ===
assert repr(TypeVar('T', bound='Base').__bound__) == "ForwardRef('Base')" and TypeVar('T', bound=None).__bound__ is None
assert TypeVar('T', int, 'Base').__constraints__ == (int, 'Base') and ParamSpec('P').__bound__ is type(None)
assert error(TypeVar, 'T', bound=(1, 2)) == 'TypeError: Bound must be a type. Got (1, 2).'
for form in (lambda: Optional['a b'], lambda: List['a b'], lambda: TypeVar('T') | 'a b', lambda: TypeVar('T', bound='a b')):
    assert error(form) == "SyntaxError: Forward reference must be an expression -- got 'a b'"
assert error(lambda: Dict[str, 'class']) == "SyntaxError: Forward reference must be an expression -- got 'class'"
assert repr(List['None']) == "typing.List[ForwardRef('None')]" and repr(Optional['List[int]']) == "ForwardRef('List[int]') | None"
assert error(lambda: Union[int, (1, 2)]) == 'TypeError: Union[arg, ...]: each arg must be a type. Got (1, 2).'
assert repr(ForwardRef('int', is_class=5)) == "ForwardRef('int', is_class=True)"

# === type parameters, Unpack, Pattern and Match ===
assert error(TypeVar) == "TypeError: typevar() missing required argument 'name' (pos 1)"
Ts = TypeVarTuple('Ts')
assert Ts.__repr__() == 'Ts' and repr(list(Ts.__iter__())) == '[typing.Unpack[Ts]]'
assert error(Unpack) == 'TypeError: Cannot instantiate typing.Unpack'
assert repr(Pattern[str]) == 'typing.Pattern[str]' and repr(Match) == 'typing.Match' and repr(Optional[Match[str]]) == 'typing.Match[str] | None'
assert error(Pattern) == "TypeError: cannot create 're.Pattern' instances" and not isinstance('a', Pattern)
assert repr(Pattern.__origin__) == "<class 're.Pattern'>" and repr(type(Callable)) == "<class 'typing._CallableType'>"
assert List[int].__doc__ is None

# === a generic NamedTuple is a tuple and generic ===
T = TypeVar('T')


class Row(NamedTuple, Generic[T]):
    value: T
    note: str = ''


assert Row.__mro__ == (Row, tuple, Generic, object) and repr(Row[int](5)) == "Row(value=5, note='')" and Row.__parameters__ == (T,)

# === decorators that are given what is no function or class ===
assert error(overload(None)).startswith('NotImplementedError: You should not call an overloaded function.')
assert error(runtime_checkable, None) == 'TypeError: issubclass() arg 1 must be a class'
assert error(runtime_checkable, int) == "TypeError: @runtime_checkable can be only applied to protocol classes, got <class 'int'>"
UserId = NewType('UserId', int)
assert error(UserId) == 'TypeError: _typing._idfunc() takes exactly one argument (0 given)' and UserId(5) == 5
assert error(evaluate_forward_ref, 5) == "AttributeError: 'int' object has no attribute '__forward_arg__'"
assert error(get_type_hints, len, format='a') == "ValueError: Unsupported format 'a'"
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')

    @no_type_check_decorator
    def traced(f):
        return f

assert [str(w.message) for w in caught] == ["'typing.no_type_check_decorator' is deprecated and slated for removal in Python 3.15"]


@traced
def half(x: 'Missing'):
    return x / 2


assert half(4) == 2.0 and get_type_hints(half) == {} and traced.__name__ == 'traced'

# === what is no type in a subscript ===
assert repr(List[[int]]) == "typing.List[[<class 'int'>]]" and repr(Optional[[int]]) == "[<class 'int'>] | None"
assert repr(SupportsAbs[[int]]) == "typing.SupportsAbs[[<class 'int'>]]" and repr(list[[int]]) == 'list[[int]]'
assert error(lambda: Generator[()]) == 'TypeError: Too few arguments for typing.Generator; actual 0, expected at least 1'
assert error(lambda: Generator[1, 2, 3, 4]) == 'TypeError: Too many arguments for typing.Generator; actual 4, expected at least 1'
assert error(lambda: Required[int, str]) == "TypeError: Required accepts only a single type. Got (<class 'int'>, <class 'str'>)."
assert repr(ClassVar['a']) == "typing.ClassVar[ForwardRef('a', is_class=True)]" and repr(Required['a']) == "typing.Required[ForwardRef('a')]"
assert repr(Hashable[()]) == 'typing.Hashable[()]' and error(lambda: Hashable[int]) == 'TypeError: typing.Hashable is not a generic class'
assert repr(Unpack[None]) == 'typing.Unpack[NoneType]' and ParamSpec('P', covariant=True).__covariant__
import collections.abc
assert isinstance(b'', collections.abc.Buffer) and not isinstance('', collections.abc.Buffer)
