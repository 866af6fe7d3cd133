# needs: 3.14
# Tracebacks show the __init__ of a dataclass as the text that CPython makes it from: a line for each field, then __post_init__.
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
