# needs: 3.14
# A native function gives the same by whichever way it is called: as an attribute, by its own name, from map, with a star, by a method.
import math
import random
from functools import partial

nan = float('nan')
inf = float('inf')


class Whole(int):
    def __floor__(self):
        return 'floor'

    def __ceil__(self):
        return 'ceil'

    def __abs__(self):
        return 'abs'

    def __lt__(self, other):
        return True

    def __gt__(self, other):
        return True


class Real(float):
    def __float__(self):
        return 2.25

    def __floor__(self):
        return 'real floor'


class Sized:
    def __len__(self):
        return 7

    def __float__(self):
        return 4.0

    def __index__(self):
        return 12


class Items(list):
    def __len__(self):
        return 99


class Word(str):
    def __len__(self):
        return 98


def outcome(call):
    try:
        return repr(call())
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def every_way(function, *arguments):
    """The one outcome of all ways."""
    class Holder:
        static = staticmethod(function)

    holder = Holder()
    holder.own = function
    ways = [
        lambda: function(*arguments),
        lambda: list(map(function, *[[a] for a in arguments]))[0],
        lambda: partial(function, *arguments)(),
        lambda: holder.static(*arguments),
        lambda: function.__call__(*arguments),
    ]
    if len(arguments) == 1:
        a, = arguments
        ways += [lambda: function(a), lambda: holder.static(a), lambda: holder.own(a), lambda: Holder.static((lambda: a)())]
    if len(arguments) == 2:
        a, b = arguments
        ways += [lambda: function(a, b), lambda: holder.static(a, b), lambda: holder.own(a, b), lambda: Holder.static((lambda: a)(), b)]
    outcomes = {outcome(way) for way in ways}
    assert len(outcomes) == 1, (function, arguments, outcomes)
    return outcomes.pop()


ones = [math.sqrt, math.sin, math.cos, math.tan, math.exp, math.log, math.log2, math.log10, math.acos, math.acosh, math.atanh, math.sinh,
        math.fabs, math.cbrt, math.floor, math.ceil, math.gcd, math.hypot, len, abs, ord, chr, min, max]
values = [0, 1, -1, 4, 65, 10 ** 30, -2 ** 63, 0.5, -0.0, 2.5, -2.5, 1e300, nan, inf, -inf, True, Whole(3), Real(9.0), Sized(),
          'a', 'ab', '', '\U0001f600', '\ud800', b'x', [], [1, 2], (3,), {1: 2}, {5}, frozenset(), range(4), Items([1]), Word('abc'), None]
got = {f.__name__: [every_way(f, value) for value in values] for f in ones}

assert got['sqrt'][:9] == ['0.0', '1.0', 'ValueError: expected a nonnegative input, got -1.0', '2.0', '8.06225774829855', '1000000000000000.0',
                           'ValueError: expected a nonnegative input, got -9.223372036854776e+18', '0.7071067811865476', '-0.0'], got['sqrt']
assert got['sqrt'][12:19] == ['nan', 'inf', 'ValueError: expected a nonnegative input, got -inf', '1.0', '1.7320508075688772', '3.0', '2.0']
assert got['sqrt'][19] == 'TypeError: must be real number, not str'
assert got['sin'][12:15] == ['nan', 'ValueError: expected a finite input, got inf', 'ValueError: expected a finite input, got -inf']
assert got['exp'][5] == got['exp'][11] == 'OverflowError: math range error' and got['exp'][13:15] == ['inf', '0.0']
assert got['log'][:6] == ['ValueError: expected a positive input', '0.0', 'ValueError: expected a positive input', '1.3862943611198906', '4.174387269895637', '69.07755278982137']
assert got['log'][8] == 'ValueError: expected a positive input, got -0.0' and got['log'][13] == 'inf'
assert got['floor'][:13] == ['0', '1', '-1', '4', '65', str(10 ** 30), str(-2 ** 63), '0', '0', '2', '-3', str(int(1e300)), 'ValueError: cannot convert float NaN to integer']
assert got['floor'][13:19] == ['OverflowError: cannot convert float infinity to integer'] * 2 + ['1', "'floor'", "'real floor'", '4']
assert got['ceil'][7:11] == ['1', '0', '3', '-2'] and got['ceil'][15:18] == ['1', "'ceil'", '9']
assert got['gcd'][:7] == ['0', '1', '1', '4', '65', str(10 ** 30), str(2 ** 63)] and got['gcd'][18] == '12'
assert got['gcd'][7] == "TypeError: 'float' object cannot be interpreted as an integer"
assert got['abs'][:18] == ['0', '1', '1', '4', '65', str(10 ** 30), str(2 ** 63), '0.5', '0.0', '2.5', '2.5', '1e+300', 'nan', 'inf', 'inf', '1', "'abs'", '9.0']
assert got['len'][0] == "TypeError: object of type 'int' has no len()"
assert got['len'][18:] == ['7', '1', '2', '0', '1', '1', '1', '0', '2', '1', '1', '1', '0', '4', '99', '98', "TypeError: object of type 'NoneType' has no len()"]
assert got['ord'][19:24] == ['97', 'TypeError: ord() expected a character, but string of length 2 found', 'TypeError: ord() expected a character, but string of length 0 found', '128512', '55296']
assert got['ord'][24] == '120' and got['ord'][0] == 'TypeError: ord() expected string of length 1, but int found'
assert got['chr'][4] == "'A'" and got['chr'][2] == 'ValueError: chr() arg not in range(0x110000)' and got['chr'][18] == repr('\x0c')
assert got['chr'][15:17] == [repr('\x01'), repr('\x03')]
assert got['min'][0] == "TypeError: 'int' object is not iterable" and got['max'][19:21] == ["'a'", "'b'"]

pairs = [(1, 2), (2, 1), (2, 2), (-2 ** 63, 2 ** 63 - 1), (1.0, 2.0), (2.0, 1.0), (0.0, -0.0), (-0.0, 0.0), (nan, 1.0), (1.0, nan), (1, 2.5), (2.5, 1), (True, 0),
         (1, True), (10 ** 30, 1), ('a', 'b'), ('a', 1), (Whole(1), Whole(2)), (Whole(2), 1), (1, Whole(2)), (Real(1.0), 2.0), (inf, 1e308), (6, -4), (3, 4)]
two = {f.__name__: [every_way(f, *pair) for pair in pairs] for f in [min, max, math.gcd, math.hypot, math.pow, math.atan2, math.log]}
assert two['min'][:14] == ['1', '1', '2', str(-2 ** 63), '1.0', '1.0', '0.0', '-0.0', 'nan', '1.0', '1', '1', '0', '1'], two['min']
assert two['max'][:14] == ['2', '2', '2', str(2 ** 63 - 1), '2.0', '2.0', '0.0', '-0.0', 'nan', '1.0', '2.5', '2.5', 'True', '1'], two['max']
assert two['min'][16] == "TypeError: '<' not supported between instances of 'int' and 'str'"
assert two['min'][17:20] == ['2', '1', '2'] and two['max'][17:20] == ['2', '1', '2'], (two['min'][17:20], two['max'][17:20])
assert two['gcd'][:4] == ['1', '1', '2', '1'] and two['gcd'][22:] == ['2', '1'] and two['gcd'][13] == '1'
assert two['hypot'][22:] == ['7.211102550927978', '5.0'] and two['hypot'][21] == 'inf' and two['hypot'][8] == 'nan'
assert two['pow'][22:] == ['0.0007716049382716049', '81.0'] and two['pow'][4] == '1.0'
assert every_way(math.pow, 0, -1) == every_way(math.pow, -8.0, 1 / 3) == 'ValueError: math domain error'
assert every_way(math.pow, 10.0, 400) == 'OverflowError: math range error'
assert math.gcd(-2 ** 63, -2 ** 63) == 2 ** 63 and math.gcd(0, -2 ** 63) == 2 ** 63
assert two['log'][0] == '0.0' and every_way(math.log, 8, 2) == '3.0' and every_way(math.log, 5, 1) == 'ZeroDivisionError: division by zero'
assert max(1, 2, key=lambda x: -x) == 1 and min(1.5, 2.5, key=None) == 1.5 and min([3, 1], default=5) == 1
assert outcome(lambda: max(1, 2, default=3)) == 'TypeError: Cannot specify a default for max() with multiple positional arguments'
assert outcome(lambda: math.sqrt(x=1)) == 'TypeError: math.sqrt() takes no keyword arguments'
assert outcome(lambda: math.floor()) == 'TypeError: math.floor() takes exactly one argument (0 given)'
assert outcome(lambda: len([], [])) == 'TypeError: len() takes exactly one argument (2 given)'


# What takes a real number takes a derived float as it is, whatever its __float__ says; an int it asks.
class Sly(float):
    def __float__(self):
        return 2.25


class SlyInt(int):
    def __index__(self):
        return 77

    def __float__(self):
        return 1.5


class SlyComplex(complex):
    def __complex__(self):
        return 3j


sly = Sly(9.0)
sly_int = SlyInt(4)
assert [float(sly), float.from_number(sly), Sly.from_number(sly), math.fsum([sly, 1]), math.sqrt(sly), math.pow(sly, 2)] == [2.25, 9.0, 9.0, 10.0, 3.0, 81.0]
assert [math.hypot(sly, 0), math.hypot(sly, 0, 0), math.dist([sly], [1]), math.floor(sly), math.isclose(sly, 9.0)] == [9.0, 9.0, 8.0, 9, True]
assert [math.ldexp(sly, 1), random.Random(1).uniform(sly, sly), math.fma(sly, 1, 1), math.log2(sly), math.prod([sly, 2])] == [18.0, 9.0, 10.0, 3.169925001442312, 18.0]
assert [complex(sly), complex(sly, 1), complex(1, sly), complex.from_number(sly)] == [9, 2.25 + 1j, 1 + 2.25j, 9]
assert [complex(SlyComplex(1, 2)), complex.from_number(SlyComplex(1, 2))] == [3j, 1 + 2j]
assert [float(sly_int), math.sqrt(sly_int), math.hypot(sly_int, 0.0), complex(sly_int), complex(1, sly_int)] == [1.5, math.sqrt(1.5), 1.5, 1.5, 1 + 1.5j]
assert [[0] * sly_int, range(sly_int), math.gcd(sly_int, 8), chr(sly_int), math.factorial(sly_int)] == [[0] * 4, range(4), 4, '\x04', 24]
