# needs: 3.14
"""Which methods of a derived class a built-in container asks, and in which order."""
import copy
import json
import math
import operator
from collections import Counter, OrderedDict, defaultdict, deque

asked = []


def noting(base, *names):
    """A class derived from base whose methods of these names note that they were called."""
    def make(name):
        def method(self, *args, **kwargs):
            asked.append(name)
            return getattr(base, name)(self, *args, **kwargs)
        return method
    return type('Noting', (base,), {name: make(name) for name in names})


def asks(function, *args):
    asked.clear()
    result = function(*args)
    return result, ' '.join(asked)


# A deque is compared and printed by its class's __iter__, but measured by itself.
class Letters(deque):
    def __iter__(self):
        return iter('xy')


assert repr(Letters([1])) == str(Letters([1])) == "Letters(['x', 'y'])" and repr(Letters([1], 5)) == "Letters(['x', 'y'], maxlen=5)"
assert repr([Letters()]) == "[Letters(['x', 'y'])]"
assert (Letters([1]) == deque('xy')) is False and (Letters([1, 2]) == deque('xy')) is True and (deque('xy') == Letters([1, 2])) is True
assert (Letters([1]) != deque('x')) is True and Letters([1]) < deque('xz') and deque('xz') > Letters([1]) and Letters([1]) <= deque('xy')
assert deque.__eq__(Letters([1, 2]), deque('xy')) is True and deque.__lt__(deque('x'), Letters()) is True and Letters([1]).__eq__([1]) is NotImplemented
assert [Letters([1, 2])] == [deque('xy')] and Letters([3]) in [deque('x'), Letters([3])]
assert list.__repr__([*(deque([1]) + Letters([2]))]) == "[1, 'x', 'y']"
assert list(deque.__iter__(Letters([1, 2]) * 2)) == list('xyxy')
N = noting(deque, '__iter__', '__len__', '__add__')
assert asks(repr, N([1, 2])) == ('Noting([1, 2])', '__iter__ __len__')
assert asks(operator.eq, N([1, 2]), deque([1, 2])) == (True, '__iter__')
assert asks(operator.lt, N([1, 2]), N([1, 3])) == (True, '__iter__ __iter__')


class Mirror(deque):
    def __iter__(self):
        yield self
        yield 1


assert repr(Mirror()) == 'Mirror([[...], 1])'


# What has + and * of its own is asked before a deque refuses.
class Operand:
    def __radd__(self, other):
        return 'radd'

    def __rmul__(self, other):
        return 'rmul'


class Number(int):
    __radd__ = Operand.__radd__
    __rmul__ = Operand.__rmul__


class Queue(deque):
    pass


for queue in deque([1]), Queue([1]):
    for operand in Operand(), Number(2):
        assert queue + operand == 'radd' and queue * operand == 'rmul'
        changed = queue
        changed *= operand
        assert changed == 'rmul'
    added = deque([1])
    added += Operand()
    assert added == 'radd'
    try:
        2.5 * queue
    except TypeError as error:
        assert str(error) == "can't multiply sequence by non-int of type 'float'"
    try:
        queue + [1]
    except TypeError as error:
        assert str(error) == 'can only concatenate deque (not "list") to deque'
    assert type(2 * queue) is type(queue * 2) is type(queue) and deque.__mul__(queue, Number(2)) == deque([1, 1])

# A dict is gone through by keys() and [] where its class has an __iter__ of its own.
class Shown(dict):
    def keys(self):
        return ['x', 'y']

    def __getitem__(self, key):
        return key * 2

    def __iter__(self):
        return iter('xy')


class Hidden(dict):
    keys = Shown.keys
    __getitem__ = Shown.__getitem__


shown = {'x': 'xx', 'y': 'yy'}
assert repr(Shown(a=1)) == "{'a': 1}"
assert Shown(a=1) | {} == {} | Shown(a=1) == Shown(a=1).copy() == dict.__or__(Shown(a=1), {}) == dict.__ror__({}, Shown(a=1)) == shown
assert Shown(a=1) | Hidden(b=1) == {'x': 'xx', 'y': 'yy', 'b': 1} and type(Shown() | {}) is dict
assert Hidden(a=1) | {} == {} | Hidden(a=1) == Hidden(a=1).copy() == {'a': 1} and type(Hidden().copy()) is dict
N = noting(dict, '__iter__', 'keys', '__getitem__', '__len__')
assert asks(operator.or_, N(a=1), {'b': 2}) == ({'a': 1, 'b': 2}, 'keys __getitem__')
assert asks(operator.or_, {'b': 2}, N(a=1)) == ({'b': 2, 'a': 1}, 'keys __getitem__')


# An OrderedDict always is.
class Ordered(OrderedDict):
    keys = Shown.keys
    __getitem__ = Shown.__getitem__


assert repr(Ordered(a=1)) == "Ordered({'x': 'xx', 'y': 'yy'})" and repr(Ordered()) == 'Ordered()'
assert dict(Ordered(a=1)) == shown and OrderedDict(Ordered(a=1)) == shown and {**Ordered(a=1)} == shown and {} | Ordered(a=1) == shown
N = noting(OrderedDict, '__iter__', 'keys', '__getitem__', '__setitem__')
n = N(a=1)
assert asks(n.copy)[1] == '__getitem__ __setitem__' and asks(repr, n) == ("Noting({'a': 1})", 'keys __getitem__')
assert asks(operator.ior, n, {'a': 2})[1] == '__setitem__' and asks(OrderedDict.__ior__, n, {'a': 3})[1] == '__setitem__'


class Cyclic(OrderedDict):
    def __getitem__(self, key):
        return self


assert repr(Cyclic(a=1)) == "Cyclic({'a': ...})"


# The union is of the class of the left one, where that is of the kind, whatever way it was called.
class Own(OrderedDict):
    def __or__(self, other):
        return super().__or__(other)


class Defaults(defaultdict):
    pass


assert type(Own() | {}) is type(OrderedDict.__or__(Own(), {})) is Own and type(OrderedDict.__ror__(Own(), OrderedDict())) is OrderedDict
assert type(OrderedDict.__ror__(Own(), {})) is Own and type(defaultdict.__or__(Defaults(), {})) is Defaults
assert OrderedDict() | Ordered(a=1) == shown and defaultdict() | Shown(a=1) == shown
assert type(OrderedDict() | defaultdict()) is OrderedDict and type(defaultdict() | OrderedDict()) is defaultdict
assert type({} | OrderedDict()) is OrderedDict and type({} | Defaults()) is Defaults

# A Counter counts through its class's get and __setitem__.
N = noting(Counter, 'get', '__setitem__')
assert asks(N, 'ab')[1] == 'get __setitem__ get __setitem__'
assert asks(noting(Counter, '__len__'), 'ab') == (Counter('ab'), '')


class Doubled(Counter):
    def __setitem__(self, key, value):
        super().__setitem__(key, value * 10)


assert dict(Doubled('aab')) == {'a': 110, 'b': 10}


# reversed() asks for the length when it is made, and when somebody wants to know how many there are.
class Sequence:
    length = 2

    def __len__(self):
        asked.append('len')
        return self.length

    def __getitem__(self, index):
        return index


assert asks(lambda: list(reversed(Sequence()))) == ([1, 0], 'len len')
made = reversed(Sequence())
assert asks(operator.length_hint, made) == (2, 'len')
Sequence.length = 1
assert made.__length_hint__() == 0 and next(made) == 1 and made.__length_hint__() == 1
Sequence.length = -1
try:
    list(made)
except ValueError as error:
    assert str(error) == '__len__() should return >= 0'
del Sequence.length
N = noting(tuple, '__len__', '__getitem__')
assert asks(lambda: tuple(reversed(N((1, 2)))))[1] == '__len__ __getitem__ __getitem__'
assert asks(lambda: [*reversed(N((1, 2)))])[1] == '__len__ __len__ __getitem__ __getitem__'

# json asks for no length, math.dist for no iterator.
N = noting(list, '__iter__', '__len__')
assert asks(json.dumps, N([1, 2])) == ('[1, 2]', '__iter__') and asks(json.dumps, {'k': N([1])}) == ('{"k": [1]}', '__iter__')
N = noting(tuple, '__iter__', '__len__')
assert asks(math.dist, N((0, 3)), N((4, 0))) == (5.0, '')
assert asks(copy.copy, noting(OrderedDict, 'items', 'keys')(a=1))[1] == 'items'
