# needs: 3.14
import enum
from dataclasses import dataclass
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto
from types import DynamicClassAttribute

def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


# === __str__ of a class reaches format() and f-strings ===


class Low(StrEnum):
    A = auto()

    def __str__(self):
        return self.name + '!'


class Num(IntEnum):
    A = 3

    def __str__(self):
        return self.name + '!'


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1

    def __str__(self):
        return self._name_


class Real(float, Enum):
    A = 3.5


assert (str(Low.A), format(Low.A), f'{Low.A}', '%s' % Low.A, Low.A + 'x') == ('A!', 'A!', 'A!', 'A!', 'ax')
assert (str(Num.A), format(Num.A), f'{Num.A:>5}', f'{Num.A}', '%d' % Num.A) == ('A!', 'A!', '    3', 'A!', '3')
assert (format(Perm.R, ''), str(Perm.R | Perm.X), f'{Perm.R | Perm.W}', f'{Perm.R:b}') == ('R', 'R|X', 'R|W', '100')
assert Real.fromhex((3.5).hex()) is Real.A
assert error(lambda: Real.fromhex((4.5).hex())) == 'ValueError: 4.5 is not a valid Real'

# === members that hide attributes of the data type ===


class Number(IntEnum):
    divisor = 1
    numerator = 2


class Book(StrEnum):
    author = auto()
    title = auto()


assert Number.divisor.numerator == 1
assert repr(Number.numerator) == '<Number.numerator: 2>'
assert Book.author.title() == 'Author'
assert Book.title.upper() == 'TITLE'


class Base(Enum):
    @DynamicClassAttribute
    def test(self):
        return 'dynamic'

    @enum.property
    def flash(self):
        return 'flashy'


class Test(Base):
    test = 1
    flash = 2


assert repr((Test.test.test, Test.test.value, Test.flash.flash, Test.flash)) == "('dynamic', 1, 'flashy', <Test.flash: 2>)"

# === dataclasses as data types ===


@dataclass
class Creature:
    size: str
    legs: int = 4

    def total(self):
        return self.size * self.legs


@dataclass(repr=False)
class Odd:
    a: int

    def __repr__(self):
        return 'ha'


class Animal(Creature, Enum):
    DOG = 'm'
    BUG = 's', 6


class Odds(Odd, Enum):
    ONE = 1


assert repr(Animal.BUG) == "<Animal.BUG: size='s', legs=6>"
assert (str(Animal.DOG), Animal.DOG.legs, Animal.BUG.total()) == ('Animal.DOG', 4, 'ssssss')
assert repr(Animal.BUG.value) == "Creature(size='s', legs=6)"
assert repr(Odds.ONE) == '<Odds.ONE: ha>'
assert Odds.ONE.a == 1

# === auto() in tuples ===


class Many(Enum):
    ONE = auto()
    TWO = auto(), auto()
    THREE = auto(), auto(), auto()


assert [m.value for m in Many] == [1, (2, 3), (4, 5, 6)]

# === what goes wrong in a class body ===


def calls_new():
    class Bad(Enum):
        def __new__(cls, value):
            return super().__new__(cls, value)

        a = 1


def twice():
    class Foo(Enum):
        vars().update({'A': 1}, **{'A': 'small'})


assert error(lambda: calls_new()) == 'TypeError: do not use `super().__new__; call the appropriate __new__ directly'
assert error(lambda: twice()) == "TypeError: 'A' already defined as 1"

# === bits that no member has alone ===


class Hint(Flag):
    Hidden = 0x10
    Digits = 0x01
    Letters = 0x02
    Only = 0x0f


class Loose(Flag):
    A = 1
    E = None


class Skip(IntFlag):
    A = 1
    B = 2
    C = 4 | B


assert str(Hint.Hidden | Hint.Only) == 'Hint.Hidden|Digits|Letters|Only'
assert repr(Hint.Only) == '<Hint.Only: 15>'
assert error(lambda: Hint(12)) == 'no error'
assert error(lambda: Hint(0x20)) == "ValueError: <flag 'Hint'> invalid value 32\n    given 0b0 100000\n  allowed 0b0 011111"
assert Loose.E.value is None
assert error(lambda: Loose.A | Loose.E) == "TypeError: 'Loose.E' cannot be combined with other flags with |"
assert error(lambda: Loose.E & Loose.A) == "TypeError: 'Loose.E' cannot be combined with other flags with &"
assert error(lambda: Loose.A ^ Loose.E) == "TypeError: 'Loose.E' cannot be combined with other flags with ^"
assert error(lambda: ~Loose.E) == "TypeError: 'Loose.E' cannot be inverted"
assert repr(Skip(42)) == '<Skip.B|40: 42>'
assert Skip.C in (Skip.A | Skip.C)
assert repr(~Skip.A) == '<Skip.C: 6>'
assert repr(Perm(8)) == '<Perm: 8>'
assert [str(p) for p in ~Perm.R] == ['W', 'X']
assert repr(Perm.W | 8) == '<Perm.W|8: 10>'
