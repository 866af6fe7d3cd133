# needs: 3.14
import asyncio
import types
from dataclasses import dataclass, field, fields


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except TypeError as error:
        return str(error)


# === queues, futures and tasks in annotations that are computed ===
@dataclass
class Worker:
    queue: asyncio.Queue[int]
    tasks: list[asyncio.Task[None]] = field(default_factory=list)
    results: dict[str, 'asyncio.Future[str]'] = field(default_factory=dict)


assert [repr(each.type) for each in fields(Worker)] == ['asyncio.queues.Queue[int]', 'list[_asyncio.Task[None]]', "dict[str, 'asyncio.Future[str]']"]
assert [repr(kind[int]) for kind in (asyncio.Queue, asyncio.PriorityQueue, asyncio.LifoQueue, asyncio.Future, asyncio.Task)] == ['asyncio.queues.Queue[int]', 'asyncio.queues.PriorityQueue[int]', 'asyncio.queues.LifoQueue[int]', '_asyncio.Future[int]', '_asyncio.Task[int]']
assert asyncio.Queue[int](3).maxsize == 3

# === the types that have one instance ===
assert [(outcome(kind), outcome(kind, 1), outcome(kind.__new__, kind)) for kind in (type(None), type(...), type(NotImplemented))] == [(None, 'NoneType takes no arguments', None), (Ellipsis, 'EllipsisType takes no arguments', Ellipsis), (NotImplemented, 'NotImplementedType takes no arguments', NotImplemented)]
assert [outcome(type, 'Derived', (kind,), {}) for kind in (type(None), type(...), type(NotImplemented))] == ["type 'NoneType' is not an acceptable base type", "type 'ellipsis' is not an acceptable base type", "type 'NotImplementedType' is not an acceptable base type"]

# === __firstlineno__ is forgotten with the module ===
Made = type('Made', (), {'__firstlineno__': 42})
assert Made.__firstlineno__ == 42
Made.__module__ = 'other'
assert hasattr(Made, '__firstlineno__') == False

# === type parameters of aliases as they stand in a subscript ===
type Alias[X, *Y, **Z] = dict[X, tuple[*Y]]
assert (repr(Alias.__parameters__), repr(Alias.__type_params__)) == ('(X, typing.Unpack[Y], Z)', '(X, Y, Z)')


# === the documentation of a class cannot be deleted ===
class Documented:
    "text"


try:
    del Documented.__doc__
    assert False
except TypeError as e:
    assert str(e) == "cannot delete '__doc__' attribute of immutable type 'Documented'", e
assert Documented.__doc__ == 'text'


# === dir() of a module of a derived class has its own names alone ===
import types


class Namespace(types.ModuleType):
    def method(self):
        pass


m = Namespace('m')
m.b = 1
m.a = 2
assert dir(m) == ['__doc__', '__loader__', '__name__', '__package__', '__spec__', 'a', 'b']
