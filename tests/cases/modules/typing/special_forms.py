# needs: 3.14
from typing import *
import abc
import typing
import warnings


def error(f):
    try:
        return f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


# === a class derived from a form of collections.abc is generic ===
class Numbers(Iterable):
    def __iter__(self):
        return iter([1])


class Words(List[str]):
    pass


assert Numbers.__mro__[-2] is Generic and Words.__mro__ == (Words, list, Generic, object)
assert isinstance([], Iterable) and not isinstance(42, Iterable) and issubclass(dict, Mapping)

# === forms have no attributes but their own, and cannot be derived from ===
assert error(lambda: Optional.__origin__) == 'AttributeError: __origin__' and error(lambda: List.__args__) == 'AttributeError: __args__'
assert error(lambda: List[int].__nothing__) == 'AttributeError: __nothing__'
assert error(lambda: type('F', (type(Optional),), {})) == 'TypeError: Cannot subclass special typing classes'
assert error(lambda: type('A', (type(List[int]),), {})) == 'TypeError: Cannot subclass special typing classes'
assert type(Callable[[int], str]).__name__ == '_CallableGenericAlias'
assert error(lambda: list(Callable[..., int])) == "TypeError: '_CallableGenericAlias' object is not iterable"
assert type(Concatenate[int, ...]).__name__ == '_ConcatenateGenericAlias'
assert error(lambda: Annotated[int, 'x'][str]) == "TypeError: typing.Annotated[int, 'x'] is not a generic class"
assert SupportsAbs[int].__origin__ is SupportsAbs and isinstance(-1, SupportsAbs)

# === Literal: types by name, arguments without a hash as they are ===
assert repr(Literal[int, 'a', True]) == "typing.Literal[int, 'a', True]" and Literal[1, 1, True].__args__ == (1, True)
assert Literal[[], []].__args__ == ([], [])

# === NamedTuple and TypedDict are functions ===
assert type(NamedTuple).__name__ == 'function' and NamedTuple.__name__ == 'NamedTuple' and TypedDict.__module__ == 'typing'
assert error(lambda: NamedTuple()) == "TypeError: NamedTuple() missing 1 required positional argument: 'typename'"
assert error(lambda: NamedTuple('A', None, x=int)) == (
    "TypeError: Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    assert NamedTuple('A', None)() == () and TypedDict('B')() == {} and NamedTuple('C', x=int)(1) == (1,)
assert [str(w.message).partition(' is deprecated')[0] for w in caught] == [
    "Passing `None` as the 'fields' parameter", "Failing to pass a value for the 'fields' parameter",
    'Creating NamedTuple classes using keyword arguments']
assert str(caught[1].message).endswith("pass an empty dictionary, e.g. `B = TypedDict('B', {})`.") and caught[0].lineno > 40


# === no_type_check marks what is in a class too ===
@no_type_check
class Unchecked:
    def method(self, x: 'nothing') -> 1:
        pass

    @classmethod
    def maker(cls, x: 'nothing'):
        pass

    class Inner:
        def method(self, x: 'nothing'):
            pass


assert get_type_hints(Unchecked.method) == get_type_hints(Unchecked.maker) == get_type_hints(Unchecked.Inner.method) == {}
assert no_type_check(dict) is dict


# === the decorators of abc that are no longer needed ===
class Old(abc.ABC):
    @abc.abstractproperty
    def size(self):
        """How much."""

    @abc.abstractclassmethod
    def make(cls):
        return cls

    @abc.abstractstaticmethod
    def check():
        return 2


assert error(Old) == "TypeError: Can't instantiate abstract class Old without an implementation for abstract methods 'check', 'make', 'size'"
assert Old.make() is Old and Old.check() == 2 and Old.size.__doc__ == 'How much.' and abc.abstractproperty.__mro__[1] is property
assert repr(abc.abstractclassmethod) == "<class 'abc.abstractclassmethod'>" and 'abstractstaticmethod' in dir(abc)
