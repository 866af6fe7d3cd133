# needs: 3.14
# Tracebacks show the __init__ of a dataclass in the text that CPython makes it from: a line for each field, then __post_init__.
import traceback
from dataclasses import InitVar, dataclass, field, make_dataclass


def frames(action):
    try:
        action()
    except Exception as e:
        return [(frame.lineno, frame.name) for frame in traceback.extract_tb(e.__traceback__) if frame.filename == '<string>']


@dataclass
class Empty:
    def __post_init__(self):
        1 / 0


assert frames(Empty) == [(3, '__init__')]


@dataclass
class Point:
    x: int
    y: int = 0
    passed: InitVar[int] = 3
    plain: int = field(init=False, default=4)
    made: list = field(init=False, default_factory=list)

    def __post_init__(self, passed):
        if self.x < 0:
            raise ValueError('negative')


assert frames(lambda: Point(-1)) == [(6, '__init__')]
# The caller fails to call it.
assert frames(Point) == frames(lambda: Point(1, 2, 3, 4)) == []


@dataclass(frozen=True)
class Frozen:
    a: int = 1
    b: list = field(default_factory=lambda: {}['z'])


assert frames(Frozen) == [(4, '__init__')]


@dataclass
class Assigning:
    a: int
    b: int = field(kw_only=True)
    c: int = 0

    def __setattr__(self, name, value):
        if name == 'c':
            raise KeyError(name)
        object.__setattr__(self, name, value)


assert frames(lambda: Assigning(1, b=2)) == [(5, '__init__')]


class Refusing:
    def __get__(self, instance, owner):
        return 5

    def __set__(self, instance, value):
        raise ValueError(value)


@dataclass
class Described:
    a: int
    b: int = Refusing()


assert frames(lambda: Described(1)) == [(4, '__init__')]


@dataclass
class Uncallable:
    x: int
    __post_init__ = 5


assert frames(lambda: Uncallable(1)) == [(4, '__init__')]


@dataclass
class Outer:
    x: int

    def __post_init__(self):
        Point(-1)


assert frames(lambda: Outer(1)) == [(4, '__init__'), (6, '__init__')]

wide = make_dataclass('wide', [(f'f{i}', int, 0) for i in range(40)], namespace={'__post_init__': lambda self: 1 / 0})
assert frames(wide) == [(43, '__init__')]


@dataclass
class Returning:
    x: int

    def __post_init__(self):
        return self.x


assert Returning(3).x == 3


# So do the methods of a frozen class, which come after the others.
def lines(instance):
    found = []
    for action in (lambda: setattr(instance, 'x', 2), lambda: delattr(instance, 'x')):
        [(line, method)] = frames(action)
        found.append(line)
    return found


@dataclass(frozen=True)
class One:
    x: int = 0


@dataclass(frozen=True)
class Two:
    x: int
    y: int = 0
    z: InitVar[int] = 0

    def __post_init__(self, z):
        pass


@dataclass(frozen=True, order=True, slots=True)
class Ordered:
    x: int = 0


@dataclass(frozen=True, eq=False, repr=False)
class Bare:
    x: int = 0


@dataclass(frozen=True, init=False, repr=False)
class Unmade:
    x: int = 0


@dataclass(frozen=True)
class Own:
    x: int = 0

    def __repr__(self):
        return 'Own'

    def __eq__(self, other):
        return True

    def __init__(self):
        pass


@dataclass(frozen=True)
class Nothing:
    pass


@dataclass(frozen=True, unsafe_hash=True, kw_only=True)
class Named:
    x: int = 0
    y: list = field(default_factory=list, repr=False, compare=False)
    w: int = field(init=False, default=3)


@dataclass(frozen=True)
class Inheriting(One):
    y: int = 1


class Plain(One):
    pass


assert lines(One()) == lines(Own()) == lines(Nothing()) == lines(Plain()) == [15, 19]
assert lines(Two(1)) == [17, 21] and lines(Ordered()) == [31, 35] and lines(Bare()) == [6, 10] and lines(Unmade()) == [10, 14]
assert lines(Named()) == lines(Inheriting()) == [16, 20]

try:
    try:
        1 / 0
    except ZeroDivisionError:
        One().x = 3
except Exception as e:
    assert repr(e) == '''FrozenInstanceError("cannot assign to field 'x'")'''
    assert isinstance(e.__context__, ZeroDivisionError) and len(traceback.extract_tb(e.__traceback__)) == 2
