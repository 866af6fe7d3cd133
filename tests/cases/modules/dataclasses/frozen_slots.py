# needs: 3.14
import copy
from dataclasses import dataclass


def message(function, *args):
    try:
        return function(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


# === a frozen class with slots is another class than the one that refuses: other names are refused in other words, as in CPython ===
@dataclass(frozen=True, slots=True)
class Empty:
    pass


@dataclass(frozen=True, slots=True)
class Point:
    x: int = 1


@dataclass(frozen=True, slots=True)
class Derived(Point):
    pass


@dataclass(frozen=True)
class Roomy:
    x: int = 1


def refusal(o):
    return f'TypeError: super(type, obj): obj (instance of {type(o).__name__}) is not an instance or subtype of type ({type(o).__name__}).'


assert message(setattr, Point(), 'x', 2) == "FrozenInstanceError: cannot assign to field 'x'"
assert message(delattr, Derived(), 'x') == "FrozenInstanceError: cannot delete field 'x'"
for o in (Empty(), Point(), Derived()):
    assert message(setattr, o, 'other', 2) == refusal(o)
    assert message(delattr, o, 'other') == refusal(o)
assert message(setattr, Roomy(), 'other', 2) == "FrozenInstanceError: cannot assign to field 'other'"


# === super() in a class with slots is the new class ===
@dataclass(frozen=True, slots=True)
class Shown:
    x: int

    def me(self):
        return __class__


assert Shown(1).me() is Shown


# === a __replace__ of the class's own stays ===
@dataclass
class Own:
    x: int = 1

    def __replace__(self, **changes):
        return changes


assert copy.replace(Own(), a=1) == {'a': 1}


# === the documentation of a class that takes no arguments ===
@dataclass(init=False)
class Unmade:
    x: int


assert Unmade.__doc__ == 'Unmade()'
assert Point.__doc__ == 'Point(x: int = 1)'
