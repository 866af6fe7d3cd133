# What classes derived from the dicts of collections make and store where their methods call those of the base.
import bisect
from collections import Counter, OrderedDict, defaultdict


class O(OrderedDict):
    def __or__(self, other):
        return super().__or__(other)

    def __ror__(self, other):
        return super().__ror__(other)


class D(defaultdict):
    def __or__(self, other):
        return super().__or__(other)

    def __ror__(self, other):
        return super().__ror__(other)


for make, base in ((O, OrderedDict), (lambda: D(int), defaultdict)):
    cls = type(make())
    assert type(make() | {1: 2}) is cls
    assert type({1: 2} | make()) is cls
    assert type(base.__or__(make(), {1: 2})) is cls
    assert type(base.__ror__(make(), {1: 2})) is cls
    assert base.__or__(make(), {1: 2}) == {1: 2}
    assert base.__or__(make(), 5) is NotImplemented
    assert base.__ror__(make(), 5) is NotImplemented
assert (D(int) | {}).default_factory is int

# === what a default dict stores ===
log = []


class Logged(defaultdict):
    def __setitem__(self, key, value):
        log.append((key, value))
        if key == 'bad':
            raise ValueError('no bad')
        super().__setitem__(key, value)


d = Logged(list)
d['x'].append(1)
assert log == [('x', [1])]
assert d == {'x': [1]}
assert d.__missing__('y') == []
assert log[1:] == [('y', [])]
assert d['y'] is d['y']
for key in ('bad', []):
    try:
        d[key]
    except (ValueError, TypeError) as e:
        assert str(e) in ('no bad', "cannot use 'list' as a dict key (unhashable type: 'list')")
    else:
        assert False
assert list(d) == ['x', 'y']
assert d.get('z') is None and 'z' not in d
d.default_factory = None
try:
    d['z']
except KeyError as e:
    assert e.args == ('z',)
else:
    assert False


class Forgetful(defaultdict):
    def __setitem__(self, key, value):
        pass


f = Forgetful(int)
f['a'] += 1
assert f['a'] == 0 and len(f) == 0


class Changing(defaultdict):
    def __missing__(self, key):
        return super().__missing__(key.lower())


c = Changing(list)
c['A'].append(1)
c['A'].append(2)
assert c == {'a': [2]}


class InPlace(OrderedDict):
    def __ior__(self, other):
        log.append('ior')
        return super().__ior__(other)

    def __setitem__(self, key, value):
        log.append(key)
        super().__setitem__(key, value)


log.clear()
i = InPlace()
j = i
i |= {'a': 1}
assert i is j and i == {'a': 1} and log == ['ior', 'a']


# === bisect asks a class derived from dict for items by number ===
class Table(dict):
    def __missing__(self, i):
        return i * 2


assert bisect.bisect(Table(a=1, b=2), 1) == 1
assert bisect.bisect_left(Counter('aab'), 1) == 2
for o, message in ((dict(a=1), 'dict is not a sequence'), (Table.fromkeys('ab'), None)):
    try:
        bisect.bisect(o, 1)
    except TypeError as e:
        assert str(e) == message
