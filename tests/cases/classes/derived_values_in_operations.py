# === what classes derived from built-in types override, and what built-in operations then ask ===
from collections import deque, namedtuple


def raised(function, *args):
    try:
        return function(*args)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


def add(a, b):
    a += b
    return a


def multiply(a, b):
    a *= b
    return a


# === += extends the list whatever + does; *= goes by * ===
class Joined(list):
    def __add__(self, other):
        return 'add'

    def __mul__(self, other):
        return 'mul'


class Reflected(list):
    def __radd__(self, other):
        return 'radd'


joined = Joined([1])
assert joined + [2] == 'add'
assert add(joined, (2, 3)) is joined and joined == [1, 2, 3]
assert multiply(joined, 2) == 'mul'
assert raised(add, joined, 5) == "TypeError: 'int' object is not iterable"
assert add(Reflected([1]), 'ab') == [1, 'a', 'b']
assert [] + Reflected() == 'radd'


class Bytes(bytearray):
    def __add__(self, other):
        return 'add'


assert add(Bytes(b'a'), b'z') == bytearray(b'az')
assert raised(add, Bytes(b'a'), 5) == "TypeError: can't concat int to Bytes"


class Ring(deque):
    def __mul__(self, other):
        return 'mul'


assert multiply(Ring([1]), 2) == 'mul'


# === a dict is copied as it is stored, unless its class has another __iter__ ===
def call(**named):
    return named


class Reading(dict):
    def __getitem__(self, key):
        return 'read ' + key

    def keys(self):
        return ['other']


class Iterating(Reading):
    def __iter__(self):
        return iter(['other'])


stored = Reading(a=1)
assert dict(stored) == {**stored} == call(**stored) == dict(**stored) == {'a': 1}
other = {}
other.update(stored)
other |= stored
assert other == {'a': 1} and stored['a'] == 'read a'
iterated = Iterating(a=1)
assert dict(iterated) == {**iterated} == call(**iterated) == {'other': 'read other'}

# === tuples of derived classes where a tuple is asked for ===
Pair = namedtuple('Pair', 'a b')
assert 'abc'.startswith(Pair('x', 'a')) and 'abc'.endswith(Pair('x', 'c')) and not 'abc'.startswith(Pair('b', 'c'))
assert b'abc'.startswith(Pair(b'x', b'a')) and bytearray(b'abc').endswith(Pair(b'x', b'c'))
try:
    raise ValueError('x')
except Pair(KeyError, ValueError) as error:
    assert error.args == ('x',)


# === % and complex() take derived numbers as they are ===
class Real(float):
    def __float__(self):
        return 9.5


class Whole(int):
    def __int__(self):
        return 8

    def __index__(self):
        return 7


assert '%.1f %d' % (Real(1), Real(1)) == '1.0 1'
assert '%d %x' % (Whole(1), Whole(1)) == '1 1'
assert complex(Real(1)) == 1 and float(Real(1)) == 9.5 and int(Whole(1)) == 8


# === __repr__ that is no str: str() complains of __str__, which object.__str__ does not check ===
def texts(value):
    return [raised(f, value) for f in (str, repr, '{}'.format, lambda o: o.__str__(), lambda o: o.__repr__(), object.__str__)]


class Plain:
    def __repr__(self):
        return 5


class Numbers(list):
    def __repr__(self):
        return 5


for value in (Plain(), Numbers()):
    of_str = 'TypeError: __str__ returned non-string (type int)'
    of_repr = 'TypeError: __repr__ returned non-string (type int)'
    assert texts(value) == [of_str, of_repr, of_str, 5, 5, 5], texts(value)


class Attribute(property):
    def __repr__(self):
        return 'own'


class Equal(property):
    def __eq__(self, other):
        return 0


assert (Equal() != Equal()) is True and (Equal() == 5) == 0
assert object.__repr__(Attribute()).startswith('<__main__.Attribute object at ') and repr(Attribute()) == 'own'
