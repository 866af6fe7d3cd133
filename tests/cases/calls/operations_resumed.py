# === Operations whose callbacks run loops, or call hosts, where they had not been able to stop ===
import collections
import json
import math
import traceback


def work(value):
    """Long enough that a slice ends in it."""
    for _ in range(3):
        pass
    return value


class Number:
    def __init__(self, value):
        self.value = value

    def __float__(self):
        return work(float(self.value))

    def __repr__(self):
        return work(f'<{self.value}>')


# A hook of an object whose last value came from a hook, too: what the inner one gave was taken for the whole.
assert json.loads('{"a": [1, {"b": 2}]}', object_hook=lambda d: work(d), parse_int=lambda s: work(int(s) + 1)) == {'a': [2, {'b': 3}]}
assert json.loads('{"a": {"b": 2.5}, "c": 1}', object_pairs_hook=lambda p: work(('o', p)), parse_float=lambda s: work(s)) == (
    'o', [('a', ('o', [('b', '2.5')])), ('c', 1)])
assert json.loads('{"a": {"b": NaN}}', object_hook=lambda d: work([d]), parse_constant=lambda s: work(s)) == [{'a': [{'b': 'NaN'}]}]
assert json.loads('{"a": {"b": {}}}', object_hook=lambda d: work([*d.items()])) == [('a', [('b', [])])]


def fail(d):
    raise LookupError(work(len(d)))


try:
    json.loads('{"a": {"b": 1}}', object_hook=fail, parse_int=lambda s: work(s))
    assert False
except LookupError as error:
    assert error.args == (1,)

# math.dist
assert math.dist([Number(3), Number(1)], (Number(0), 5)) == 5.0
assert math.dist((Number(2),), [Number(4)]) == 2.0
try:
    math.dist((Number(2),), [])
    assert False
except ValueError as error:
    assert str(error) == 'both points must have the same number of dimensions'

# The factory of a defaultdict that is the table of a translation.
made = []
table = collections.defaultdict(lambda: work(made.append(len(made)) or f'{len(made)}'))
assert 'abca'.translate(table) == '1231'
assert made == [0, 1, 2]


# The text of the factory, which may raise.
class Factory:
    broken = False

    def __call__(self):
        return 1

    def __repr__(self):
        if self.broken:
            raise KeyError('broken')
        return work(f'Factory of {shown}')


shown = None
counts = collections.defaultdict(Factory(), {1: Number(2)})
shown = counts.default_factory.__class__.__name__
assert repr(counts) == 'defaultdict(Factory of Factory, {1: <2>})'
Factory.broken = True
try:
    repr(counts)
    assert False
except KeyError:
    pass
Factory.broken = False
assert repr(counts) == 'defaultdict(Factory of Factory, {1: <2>})'


class Growing(Number):
    """Its text changes the container that it is in."""

    def __repr__(self):
        if len(self.owner) < 6:
            self.owner.append(Number(9))
        return work(f'<{self.value}>')


items = [Number(2), Number(3)]
first = Growing(1)
first.owner = items
assert repr(dict[first, items]) == 'dict[<1>, [<2>, <3>, <9>]]'
items.insert(0, first)
assert repr(dict[int, items]) == 'dict[int, [<1>, <2>, <3>, <9>]]'

keyed = collections.defaultdict(Factory(), {1: 2})


class Emptying:
    def __call__(self):
        pass

    def __repr__(self):
        keyed[len(keyed) + 5] = 1
        return work('E')


keyed.default_factory = Emptying()
assert repr(keyed) == 'defaultdict(E, {1: 2})'
assert len(keyed) == 2


# The text of an exception in a traceback, and of its notes.
class Told(Exception):
    def __str__(self):
        self.args += (1,)
        return work(f'told {len(self.args)}')


class Note:
    def __init__(self, error):
        self.error = error

    def __str__(self):
        self.error.__notes__.append('more')
        return work(f'note {len(self.error.__notes__)}')


told = Told(1)
assert traceback.format_exception(told) == ['Told: told 2\n']
assert told.args == (1, 1)
told.__notes__ = [Note(told), Note(told), 'last']
assert ''.join(traceback.format_exception(told)).endswith('Told: told 3\nnote 4\nnote 5\nlast\nmore\nmore\n')
assert told.args == (1, 1, 1)
assert traceback.format_exception_only(told)[0].endswith('Told: told 4\n')
assert len(told.__notes__) == 7
told.__notes__ = (Number(7), Number(8))
assert ''.join(traceback.format_exception(told)).endswith('told 5\n<7>\n<8>\n')
told.__cause__ = ValueError(Number(5))
assert ''.join(traceback.format_exception(told)).startswith('ValueError: <5>\n')
