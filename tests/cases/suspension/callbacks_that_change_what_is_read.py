# An operation that is suspended in a callback sees what it saw before, whatever the callbacks change.
from collections import Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass
from types import SimpleNamespace
import bisect
import heapq


def work():
    for i in range(5):
        pass


# Mappings that store what they make when they are asked for it.
class Stored(dict):
    def __missing__(self, key):
        self[key] = value = f'{key}{len(self)}'
        work()
        return value


numbers = iter(range(100))


def count():
    work()
    return next(numbers)


made = defaultdict(count)
assert '{a}{a}{b}{a}{c}'.format_map(made) == '00102', made
assert '%(x)s %(y)s %(x)s %(z)s' % made == '3 4 3 5'
assert made == {'a': 0, 'b': 1, 'c': 2, 'x': 3, 'y': 4, 'z': 5}
assert '{a} {a} {b} {a}'.format_map(Stored()) == 'a0 a0 b1 a0'
assert '%(a)s %(b)s %(a)s' % Stored() == 'a0 b1 a0'
assert 'abcab'.translate(defaultdict(lambda: chr(65 + count()))) == 'GHIGH'


class Lazy:
    def __getattr__(self, name):
        work()
        setattr(self, name, name * 2)
        return name


assert '{0.a} {0.a} {0.b} {0.a} {0.b}'.format(Lazy()) == 'a aa b aa bb'


# Items that change the container that holds them when they are asked.
class Item:
    def __init__(self, value, change=None):
        self.value = value
        self.change = change

    def ask(self):
        change, self.change = self.change, None
        work()
        if change is not None:
            change()
        work()

    def __eq__(self, other):
        self.ask()
        return self.value == getattr(other, 'value', other)

    def __lt__(self, other):
        self.ask()
        return self.value < getattr(other, 'value', other)

    def __hash__(self):
        return 1

    def __repr__(self):
        self.ask()
        return f'<{self.value}>'


def items(container, change, values=(1, 2, 3, 4)):
    """Items of which the second changes the container."""
    return [Item(value, (lambda: change(container)) if i == 1 else None) for i, value in enumerate(values)]


def filled(container, change, values=(1, 2, 3, 4)):
    container.extend(items(container, change, values))
    return container


assert filled([], list.clear).count(9) == 0
assert filled([], lambda c: c.append(9)).index(9) == 4
assert 4 not in filled([], lambda c: c.pop())
assert repr(filled([], lambda c: c.append(5))) == '[<1>, <2>, <3>, <4>, 5]'
assert repr(filled([], lambda c: c.clear())) == '[<1>, <2>]'
assert '%s %s' % (c := filled([], lambda c: c.insert(0, 0)), c) == '[<1>, <2>, <2>, <3>, <4>] [0, <1>, <2>, <3>, <4>]'
assert (filled([], lambda c: c.reverse()) == [1, 2, 2, 1]) is True
assert (filled([], lambda c: c.clear()) < [1, 3]) is True
assert sorted(filled([], lambda c: c.clear(), (3, 1, 2))) == [1, 2, 3]
nested = filled([], lambda c: c.clear(), (3, 1, 2))
assert [nested, 1].index(1) == 1
inner = []
pair = [inner, Item(1, lambda: inner.append(7)), inner]
assert repr(pair) == '[[], <1>, [7]]'
assert repr((pair[0], Item(1, lambda: inner.clear()), inner)) == '([7], <1>, [])'

# Deques are gone through by iterators, and differing items are asked again.
for operation in (lambda c: c == deque([1, 2, 3, 4]), lambda c: c.count(1), lambda c: c.index(4), lambda c: c.remove(4), lambda c: 4 in c):
    try:
        operation(filled(deque(), lambda c: c.append(9)))
    except (RuntimeError, IndexError) as error:
        assert str(error) == 'deque mutated during iteration', error
    else:
        assert False
assert repr(filled(deque(), lambda c: c.append(9))) == 'deque([<1>, <2>, <3>, <4>])'
asked = []


class Asked(Item):
    def ask(self):
        asked.append(self.value)


assert (deque([Asked(1), Asked(2)]) == deque([1, 3])) is False
assert asked == [1, 2, 2], asked
assert (deque([Asked(1)]) != deque([1, 3])) is True and asked == [1, 2, 2]


def keyed(kind, change):
    container = kind()
    container.update({item: n for n, item in enumerate(items(container, change))})
    return container


for kind in (dict, OrderedDict, Counter):
    d = keyed(kind, lambda c: None)
    next(iter(d)).change = lambda: d.pop(99, 0)
    assert d == d.copy()
shown = OrderedDict()
shown[0] = Item(1, lambda: shown.update(new=1))
shown[1] = 2
assert repr(shown) == 'OrderedDict({0: <1>, 1: 2})'
shown = {}
shown[0] = Item(1, lambda: shown.clear())
shown[1] = 2
assert repr(shown) == '{0: <1>}'
values = {0: Item(1, lambda: values.pop(1)), 1: 2}
assert (values == {0: 1, 1: 2}) is True and values.keys() == {0}
view = {Item(1): 1, 2: 2}
wanted = {1, 2}
next(iter(view)).change = lambda: view.pop(2)
try:
    view.keys() == wanted
except RuntimeError as error:
    assert str(error) == 'dictionary changed size during iteration'
else:
    assert False

# Heaps and sorted lists.
heap = [Item(1), Item(5, lambda: heap.append(0)), Item(2), Item(6)]
try:
    heapq.heappop(heap)
except RuntimeError as error:
    assert str(error) == 'list changed size during iteration'
else:
    assert False
ordered = [Item(1), Item(3), Item(5), Item(7)]
ordered[2].change = lambda: ordered.__setitem__(slice(1, 2), [Item(0), Item(0)])
assert bisect.bisect_left(ordered, Item(4)) == 2


@dataclass
class Record:
    a: object
    b: object


left = Record(Item(1), 2)
left.a.change = lambda: setattr(left, 'b', 3)
assert (left == Record(1, 2)) is False and (left == Record(1, 3)) is True
space = SimpleNamespace(a=Item(1), b=2)
space.a.change = lambda: delattr(space, 'b')
assert repr(space) == 'namespace(a=<1>)'
emptied = {Item(1), Item(2)}
next(iter(emptied)).change = lambda: emptied.clear()
assert (1 in emptied) is False and emptied == set()
emptied = {Item(1): 1}
next(iter(emptied)).change = lambda: emptied.clear()
assert emptied.get(1) is None and emptied == {}
counts = Counter()
counts.update([Item(1, lambda: None), Item(1), Item(2)])
assert sorted(counts.values()) == [1, 2]
print('ok')
