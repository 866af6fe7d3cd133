from __future__ import annotations
import collections.abc
import sys
import types
import typing
from typing import (Annotated, Any, ClassVar, ForwardRef, NamedTuple, Optional, Protocol, Required, TypedDict, TypeVar, Union,
                    get_args, get_type_hints)


def publish():
    # Where this file is not run as the main module, its names are not those of __main__.
    main = getattr(sys, 'modules', {}).get('__main__')
    if main is not None:
        vars(main).update(globals())


def error_of(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
    except Exception as e:
        return type(e).__name__, str(e)
    return None


class Node:
    value: int
    next: Optional[Node]
    kids: list[Node]
    table: 'dict[str, Node]'
    shared: ClassVar[int] = 3

    def find(self, x: Node, y: Node | None = None) -> list[Node]:
        pass


class Leaf(Node):
    size: float
    value: str


def function(x: 'Node', *rest: int, **named: Node) -> None:
    pass


def missing(x: Missing):
    pass


publish()

# === Classes ===
hints = get_type_hints(Node)
assert list(hints) == ['value', 'next', 'kids', 'table', 'shared']
assert hints['value'] is int and hints['kids'] == list[Node] and hints['table'] == dict[str, Node]
assert set(get_args(hints['next'])) == {Node, type(None)}
assert hints['shared'] == ClassVar[int]
assert Node.__annotations__['next'] == 'Optional[Node]' and Node.__annotations__['table'] == "'dict[str, Node]'"
assert get_type_hints(Leaf)['value'] is str and get_type_hints(Leaf)['size'] is float and list(get_type_hints(Leaf))[0] == 'value'
assert get_type_hints(Leaf, localns={'str': bytes})['value'] is bytes

# === Functions and methods ===
assert get_type_hints(function) == {'x': Node, 'rest': int, 'named': Node, 'return': type(None)}
assert get_type_hints(Node.find)['x'] is Node and get_type_hints(Node.find)['return'] == list[Node]
assert get_type_hints(Node().find)['x'] is Node
assert error_of(get_type_hints, missing) == ('NameError', "name 'Missing' is not defined")
assert get_type_hints(missing, globalns={'Missing': 3}) == {'x': 3}
assert get_type_hints(missing, localns={'Missing': 4}) == {'x': 4}
assert get_type_hints(int.__add__) == {}
assert error_of(get_type_hints, 3)[0] == 'TypeError'

# === A local class is not seen, as its name is no global ===
def local():
    class Inner:
        x: Inner
    return Inner
assert error_of(get_type_hints, local()) == ('NameError', "name 'Inner' is not defined")

# === Generic classes and functions ===
class Box[T]:
    item: T
    def put(self, x: int) -> T:
        pass
def same[S](x: S, y: list[S]) -> S:
    pass
publish()
assert get_type_hints(Box) == {'item': Box.__type_params__[0]}
assert error_of(get_type_hints, Box.put) == ('NameError', "name 'T' is not defined")
S = same.__type_params__[0]
assert get_type_hints(same) == {'x': S, 'y': list[S], 'return': S}

# === Annotated ===
def marked(x: Annotated[int, 'm'], y: 'Annotated[str, 1]'):
    pass
assert get_type_hints(marked) == {'x': int, 'y': str}
assert get_type_hints(marked, include_extras=True) == {'x': Annotated[int, 'm'], 'y': Annotated[str, 1]}

# === NamedTuple, TypedDict, Protocol ===
class Pair(NamedTuple):
    a: int
    b: Node = None
class Row(TypedDict, total=False):
    a: Required[int]
    b: Node
class Finds(Protocol):
    def find(self) -> Node:
        pass
publish()
assert get_type_hints(Pair) == {'a': int, 'b': Node}
assert get_type_hints(Row) == {'a': int, 'b': Node}
assert get_type_hints(Row, include_extras=True) == {'a': Required[int], 'b': Node}
assert get_type_hints(Finds.find) == {'return': Node}

# === Texts in forms ===
T = TypeVar('T')
assert get_args(Union['Node', int]) == (ForwardRef('Node'), int)
assert get_args(Optional['Node']) == (ForwardRef('Node'), type(None))
assert get_args(T | 'Node') == (T, ForwardRef('Node'))
assert Union['Node', int] == Union[int, 'Node'] and hash(Union['Node', int]) == hash(Union[int, 'Node'])
def texts(x: list['Node'], y: "list['Node']", z: 'Union["Node", int]'):
    pass
assert get_type_hints(texts)['x'] == list[Node] == get_type_hints(texts)['y']
assert set(get_args(get_type_hints(texts)['z'])) == {Node, int}

# === The globals of a function ===
assert function.__globals__ is globals() and function.__globals__['Node'] is Node
made = {}
exec('def f(x: A): pass\nclass A: pass', made)
assert get_type_hints(made['f']) == {'x': made['A']} and made['f'].__globals__ is made

# === Cells ===
def closing(value):
    def inner():
        return value
    return inner
inner = closing(5)
assert inner.__closure__[0].cell_contents == 5 and type(inner.__closure__[0]) is types.CellType
inner.__closure__[0].cell_contents = 6
assert inner() == 6 and function.__closure__ is None
empty = types.CellType()
assert error_of(lambda: empty.cell_contents) == ('ValueError', 'Cell is empty')
empty.cell_contents = 1
assert empty.cell_contents == 1
del empty.cell_contents
assert error_of(lambda: empty.cell_contents) == ('ValueError', 'Cell is empty')
assert types.CellType(3).cell_contents == 3

# === ByteString is still there ===
assert issubclass(bytes, collections.abc.ByteString) and issubclass(bytearray, collections.abc.ByteString)
assert not issubclass(str, collections.abc.ByteString) and collections.abc.ByteString.__name__ == 'ByteString'
assert isinstance(memoryview(b''), collections.abc.Sequence) and isinstance(bytearray(), collections.abc.MutableSequence)
assert isinstance(types.MappingProxyType({}), collections.abc.Mapping)
