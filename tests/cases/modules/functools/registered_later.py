# needs: 3.14
"""What singledispatch remembers, and what its errors say; partials of partials."""
import abc
import functools
from annotationlib import Format, ForwardRef
from functools import partial, singledispatch, singledispatchmethod
from typing import get_type_hints


def error_of(function, *args):
    try:
        function(*args)
    except Exception as e:
        return type(e).__name__, str(e)
    return None


class Shape(abc.ABC):
    pass


class Square:
    pass


@singledispatch
def describe(x):
    return 'anything'


@describe.register
def _(x: Shape):
    return 'a shape'


assert describe(Square()) == 'anything'
before = functools.get_cache_token()
assert Shape.register(Square) is Square
assert functools.get_cache_token() == abc.get_cache_token() != before
# What was remembered no longer holds.
assert describe(Square()) == 'a shape'
before = functools.get_cache_token()
Shape.register(Square)
assert functools.get_cache_token() == before


def unknown(x: nowhere):
    pass


def unknown_text(x: 'nowhere', y: 'int' = 1):
    pass


assert error_of(describe.register, unknown_text) == (
    'TypeError', "Invalid annotation for 'x'. ForwardRef('nowhere') is an unresolved forward reference.")
assert error_of(describe.register, unknown) == (
    'TypeError', f"Invalid annotation for 'x'. ForwardRef('nowhere', owner={unknown!r}) is an unresolved forward reference.")
hints = get_type_hints(unknown_text, format=Format.FORWARDREF)
assert hints['y'] is int and hints['x'] == ForwardRef('nowhere')
assert error_of(get_type_hints, unknown_text)[0] == 'NameError'
assert error_of(describe.register, len)[0] == 'TypeError'


class Printer:
    @singledispatchmethod
    def show(self, a):
        """Shows."""
        return 'base'

    @show.register
    def _(self, a: int):
        return 'int'


printer = Printer()
assert repr(Printer.show) == '<single dispatch method Printer.show>'
assert repr(printer.show) == f'<bound single dispatch method Printer.show of {printer!r}>'
assert printer.show.__name__ == 'show' and printer.show.__qualname__ == 'Printer.show' and printer.show.__doc__ == 'Shows.'
assert printer.show(1) == 'int' and printer.show('') == 'base' and Printer.show(1, 2) == 'int'
assert printer.show.__wrapped__(printer, 1) == 'base'
assert error_of(lambda: printer.show.nothing) == ('AttributeError', '')
printer.show.register(str, lambda self, a: 'text')
assert printer.show('') == 'text'


class Own(partial):
    pass


noted = partial(int, base=2)
noted.note = 1
assert repr(partial(noted)) == "functools.partial(functools.partial(<class 'int'>, base=2))"
assert partial(noted)('11') == 3
assert repr(partial(Own(pow, 2), 3)) == 'functools.partial(<built-in function pow>, 2, 3)'
assert Own(Own(pow, 2), 3).args == (2, 3) and Own(partial(pow, 2), 3).func is pow
