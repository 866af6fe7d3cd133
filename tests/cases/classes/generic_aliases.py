# needs: 3.14
# === list[int] and its attributes ===
def message(f, kind=TypeError):
    try:
        f()
    except kind as e:
        return str(e)
    return 'nothing raised'


class A:
    pass


assert repr(list[int]) == 'list[int]' and repr(dict[str, list[int]]) == 'dict[str, list[int]]'
assert repr(tuple[int, ...]) == 'tuple[int, ...]' and repr(tuple[()]) == 'tuple[()]' and repr(list[A]) == 'list[__main__.A]'
assert repr(list[None]) == 'list[None]' and repr(list['A']) == "list['A']" and repr(list[[1, 2]]) == 'list[[1, 2]]'
assert list[int].__origin__ is list and list[int].__args__ == (int,) and tuple[()].__args__ == ()
assert list[int].__parameters__ == () and list[int].__name__ == 'list' and list[int].append is list.append
assert list[int] == list[int] and list[int] != list[str] and list[int] != list
assert hash(list[int]) == hash(list[int]) and {list[int]: 1}[list[int]] == 1
assert list[int]((1, 2)) == [1, 2] and dict[str, int](a=1) == {'a': 1} and callable(set[int])
assert repr(type(list[int])) == "<class 'types.GenericAlias'>" and not isinstance(list[int], type)
assert repr([*tuple[int]]) == '[*tuple[int]]' and repr(type[int]) == 'type[int]'
assert message(lambda: list[int][str]) == 'list[int] is not a generic class'
assert message(lambda: isinstance([], list[int])) == 'isinstance() argument 2 cannot be a parameterized generic'
assert message(lambda: issubclass(list, list[int])) == 'issubclass() argument 2 cannot be a parameterized generic'
assert message(lambda: int[str]) == "type 'int' is not subscriptable"
assert message(lambda: A[int]) == "type 'A' is not subscriptable"
assert message(lambda: list[int].nope, AttributeError) == "type object 'list' has no attribute 'nope'"
assert message(lambda: setattr(list[int], 'x', 1), AttributeError) == \
    "'types.GenericAlias' object has no attribute 'x' and no __dict__ for setting new attributes"
assert message(lambda: len(list[int])) == "object of type 'types.GenericAlias' has no len()"


class L(list[int]):
    pass


assert L.__bases__ == (list,) and L.__orig_bases__ == (list[int],) and L([1]) == [1]
assert repr(L[int]) == '__main__.L[int]' and L[int]([1]).__orig_class__ == L[int]

# === unions ===
assert repr(int | str) == 'int | str' and repr(int | None) == 'int | None' and repr(None | int) == 'None | int'
assert repr(int | None | None) == 'int | None' and (int | int) is int and repr(list[int] | None) == 'list[int] | None'
assert repr((int | str) | (str | float)) == 'int | str | float' and repr(int | A) == 'int | __main__.A'
assert (int | str) == (str | int) and hash(int | str) == hash(str | int) and (int | str) != int
assert (int | None).__args__ == (int, type(None)) and (int | str).__parameters__ == ()
assert isinstance(3, int | str) and isinstance(None, int | None) and not isinstance(1.5, int | str)
assert issubclass(bool, int | str) and not issubclass(float, int | str) and isinstance(3, (int | str, float))
assert isinstance(3, int | list[int])
assert message(lambda: isinstance([], int | list[int])) == 'isinstance() argument 2 cannot be a parameterized generic'
assert message(lambda: int | 3) == "unsupported operand type(s) for |: 'type' and 'int'"
assert message(lambda: int | 'str') == "unsupported operand type(s) for |: 'type' and 'str'"
assert message(lambda: (int | str)()) == "'typing.Union' object is not callable"
assert message(lambda: issubclass(3, int | str)) == 'issubclass() arg 1 must be a class'
assert message(lambda: isinstance(3, 4)) == 'isinstance() arg 2 must be a type, a tuple of types, or a union'
assert repr(type(int | str)) == "<class 'typing.Union'>" and type.__or__(int, str) == int | str
assert type.__or__(int, 3) is NotImplemented

Number = int | float


def double(x: Number) -> Number | None:
    return x * 2 if isinstance(x, Number) else None


assert double(2) == 4 and double('a') is None
match 3:
    case int() | str():
        pass


# === __class_getitem__ of the script ===
class Typed:
    def __class_getitem__(cls, item):
        return (cls.__name__, item)


class Below(Typed):
    pass


assert Typed[int] == ('Typed', int) and Below[1, 2] == ('Below', (1, 2))


# === a text as argument of a generic class stands for a type ===
import typing


class Box[T]:
    pass


class Old(typing.Generic[typing.TypeVar('T')]):
    pass


class Many[*Ts]:
    pass


class Call[**P]:
    pass


F = typing.ForwardRef
assert Box['Item'].__args__ == (F('Item'),) == Old['Item'].__args__ and Box['Item'] == Box['Item'] != Box['Other']
assert repr(Box['Item']) == "__main__.Box[ForwardRef('Item')]"
assert Many['a', int].__args__ == (F('a'), int) and Call['a', int].__args__ == ((F('a'), int),)
assert Box[list['Item']].__args__ == (list['Item'],) and list['Item'].__args__ == ('Item',) and Call[[int, 'x']].__args__ == ((int, 'x'),)
assert Box[typing.TypeVar('V')]['Item'].__args__ == (F('Item'),)
for subject in (Box, Old, typing.List):
    try:
        subject['a b']
        assert False
    except SyntaxError as e:
        assert e.msg == "Forward reference must be an expression -- got 'a b'"
try:
    Box['Item', int]
    assert False
except TypeError as e:
    assert str(e) == "Too many arguments for <class '__main__.Box'>; actual 2, expected 1"


class Item:
    pass


def takes(a: Box['Item'], b: Box[Box['Item']], c: Box[int]):
    pass


assert typing.get_type_hints(takes) == {'a': Box[Item], 'b': Box[Box[Item]], 'c': Box[int]}


class Lazy(Box['Item']):
    pass


assert Lazy.__bases__ == (Box,) and Lazy.__orig_bases__ == (Box['Item'],)
