# needs: 3.14
# What CPython's own tests ask and these cases had not.
import functools
import itertools
import math
import operator
import random


def raised(function, *arguments):
    try:
        function(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'
    return None


# The keys of a dict, and the items of a set, are not hashed again.
class Counting(int):
    count = 0

    def __hash__(self):
        self.count += 1
        return int.__hash__(self)


keys = [Counting(n) for n in range(10)]
d = dict.fromkeys(keys)
for make in (set, frozenset):
    s = make(d)
    s.difference(d), s | make(d), s.symmetric_difference(d), s.union(d)
s = set(d)
s.symmetric_difference_update(d)
s.update(d)
assert s == set(d) and list(dict.fromkeys(s, 1).values()) == [1] * 10
dict.fromkeys(frozenset(d))
assert [key.count for key in keys] == [1] * 10, [key.count for key in keys]


# A source that steps the pairwise over it.
class Within:
    def __init__(self, at):
        self.count = 0
        self.at = at
        self.pairs = itertools.pairwise(self)

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        return next(self.pairs) if self.count == self.at else [self.count]


for at, expected in (
    (1, [(([2], [3]), [4]), ([4], [5])]),
    (2, [([1], ([1], [3])), (([1], [3]), [4]), ([4], [5])]),
    (3, [([1], [2]), ([2], ([2], [4])), (([2], [4]), [5]), ([5], [6])]),
):
    assert [next(Within(at).pairs)] == expected[:1]
    assert list(itertools.islice(Within(at).pairs, len(expected))) == expected
    assert [(a, b) for (a, b), _ in zip(Within(at).pairs, expected)] == expected


# The first argument is refused before the second is converted.
class Failing:
    def __float__(self):
        1 / 0

    def __index__(self):
        1 / 0


for function in (math.atan2, math.copysign, math.remainder, math.fmod, math.pow, math.nextafter, math.isclose):
    assert raised(function, 'text', Failing()) == 'TypeError: must be real number, not str', function
    assert raised(function, Failing(), 'text') == 'ZeroDivisionError: division by zero', function
assert raised(math.comb, 'text', Failing()) == "TypeError: 'str' object cannot be interpreted as an integer"
assert raised(math.comb, 1.5, Failing()) == "TypeError: 'float' object cannot be interpreted as an integer"
assert str(math.nextafter(5e-324, -0.0)) == '0.0' and str(math.nextafter(-5e-324, 0.0)) == '-0.0'
assert str(math.nextafter(5e-324, -0.0, steps=1)) == '-0.0' and str(math.nextafter(0.0, -0.0)) == '-0.0'

# States that are none.
r = random.Random(1)
state = r.getstate()
for middle, error in (
    ((2 ** 70,) * 625, 'OverflowError'), ((-1,) * 625, "OverflowError: can't convert negative value to unsigned int"),
    ((1,) * 624 + (625,), 'ValueError: invalid state'), (('a',) * 625, 'TypeError: an integer is required'),
):
    assert raised(r.setstate, (3, middle, None)).startswith(error), middle[:1]
assert r.getstate() == state


# A slot of another class.
class Slotted:
    __slots__ = ('slot',)


class Borrowing:
    __slots__ = ('own',)
    borrowed = Slotted.slot


class Plain:
    borrowed = Slotted.slot


def store(target):
    target.borrowed = 42


def delete(target):
    del target.borrowed


for _ in range(3):
    for kind in (Borrowing, Plain):
        for use in (store, delete, operator.attrgetter('borrowed')):
            message = f"TypeError: descriptor 'slot' for 'Slotted' objects doesn't apply to a '{kind.__name__}' object"
            assert raised(use, kind()) == message, (kind, use)


class Adding:
    def __iadd__(self, other):
        return 'added'

    def __getitem__(self, index):
        return 1


assert operator.iconcat(Adding(), Adding()) == 'added'
assert raised(operator.concat, Adding(), Adding()) == "TypeError: 'Adding' object can't be concatenated"


# partialmethod of what binds to something else.
class Methods:
    def method(self, *args, **kwargs):
        return args, kwargs

    static = functools.partialmethod(staticmethod(lambda *args, **kwargs: (args, kwargs)), 8)
    of_class = functools.partialmethod(classmethod(lambda cls, *args, **kwargs: (cls.__name__, args, kwargs)), d=9)
    nested = functools.partialmethod(functools.partial(method, b=1), 2)
    again = functools.partialmethod(method, 3)


for owner in (Methods, Methods()):
    assert owner.static() == ((8,), {}) and owner.static(5, d=8) == ((8, 5), {'d': 8})
    assert owner.of_class(5) == ('Methods', (5,), {'d': 9})
assert Methods().nested(3) == Methods.nested(Methods(), 3) == ((2, 3), {'b': 1})
assert Methods().again(4, x=1) == Methods.again(Methods(), 4, x=1) == ((3, 4), {'x': 1})


# What the type of functions computes goes before the attributes of one.
def wrapper():
    pass


functools.update_wrapper(wrapper, type)
assert (wrapper.__name__, wrapper.__qualname__, wrapper.__module__) == ('type', 'type', 'builtins')
wrapper.__dict__['__name__'] = 5
wrapper.__dict__['__call__'] = lambda: 'own'
assert wrapper.__name__ == 'type' and wrapper.__call__() == 'own' and wrapper() is None

# Methods through an alias are those of its class.
items = list[int]()
list[int].append(items, 'a')
assert list[int].__getitem__(items, 0) == 'a' and list[int].__len__(items) == 1 and dict[int, int].fromkeys([1]) == {1: None}

# Names of classes.
for name, error in (
    ('A\udcdcB', "UnicodeEncodeError: 'utf-8' codec can't encode character '\\udcdc' in position 1: surrogates not allowed"),
    ('A\0B', 'ValueError: type name must not contain null characters'),
):
    assert raised(type, name, (), {}) == error, name
    assert raised(setattr, Plain, '__name__', name) == error, name
assert type('\U0001f600', (), {}).__name__ == '\U0001f600'

error = UnicodeDecodeError('ascii', bytearray(b'\xff'), 0, 1, 'why')
assert error.object == b'\xff' and type(error.object) is bytes and type(error.args[1]) is bytearray
