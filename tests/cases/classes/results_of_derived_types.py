# needs: 3.14
import collections
import itertools


def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'


class Numbers(list):
    def __iadd__(self, other):
        return super().__iadd__(other)

    def __imul__(self, other):
        return super().__imul__(other)


class Table(dict):
    def __ior__(self, other):
        return super().__ior__(other)


class Ring(collections.deque):
    def __iadd__(self, other):
        return super().__iadd__(other)


class Names(set):
    def __ior__(self, other):
        return super().__ior__(other)

    def __isub__(self, other):
        return super().__isub__(other)


class Buffer(bytearray):
    pass


# === What gives the object itself gives the object of the derived class ===
for one, value in ((Numbers([1]), [2]), (Ring([1]), [2]), (Buffer(b'a'), b'b')):
    assert one.__iadd__(value) is one and len(one) == 2
    assert one.__imul__(2) is one and len(one) == 4
numbers = same = Numbers([1])
numbers += (i for i in range(3))
numbers *= 2
assert numbers is same and numbers == [1, 0, 1, 2] * 2
table = same = Table(a=1)
table |= {'b': 2}
assert table is same and type(table) is Table and table == {'a': 1, 'b': 2}
names = same = Names('ab')
names |= {'c'}
names -= {'a'}
assert names is same and names == {'b', 'c'}
for method in ('__ior__', '__iand__', '__isub__', '__ixor__'):
    assert getattr(set, method)(names, set()) is names


# === An iterator of a derived class is its own iterator ===
class Chain(itertools.chain):
    pass


class Zip(zip):
    pass


class Reversed(reversed):
    pass


for iterator in (Chain('ab'), Zip('ab'), Reversed('ab')):
    assert iterator.__iter__() is iterator is iter(iterator)
made = Chain.from_iterable(['ab', (1,)])
assert type(made) is Chain and list(made) == ['a', 'b', 1]


# === Names in errors ===
class Frozen(frozenset):
    pass


class Text(str):
    pass


class Number(int):
    pass


assert error(lambda: Names(1, 2)) == 'TypeError: Names expected at most 1 argument, got 2'
assert error(lambda: Names().__init__(1, 2)) == 'TypeError: Names expected at most 1 argument, got 2'
assert error(lambda: Names([1], key=1)) == 'TypeError: set() takes no keyword arguments'
assert error(lambda: set().__init__([1], key=1)) == 'TypeError: set() takes no keyword arguments'
assert error(lambda: Frozen(1, 2)) == 'TypeError: Frozen expected at most 1 argument, got 2'
assert error(lambda: Text(1, 2, 3, 4)) == 'TypeError: str() takes at most 3 arguments (4 given)'
assert error(lambda: Number(1, 2, 3)) == 'TypeError: int() takes at most 2 arguments (3 given)'
union, both = Names().union, Frozen().intersection
assert error(lambda: union(x=1)) == 'TypeError: Names.union() takes no keyword arguments'
assert error(lambda: both(x=1)) == 'TypeError: Frozen.intersection() takes no keyword arguments'
assert error(lambda: Buffer(b'a').__iadd__(1)) == "TypeError: can't concat int to Buffer"

# === A derived str is a source text ===
assert eval(Text('1 + 2')) == 3 and float.fromhex(Text('0x1p1')) == 2.0
exec(Text('made_by_exec = 5'))
assert eval(compile(Text('2 * 3'), 'f', 'eval')) == 6

# === Which methods of a derived class are called on the way ===
called = []


class Asked(list):
    def __len__(self):
        called.append('len')
        return super().__len__()

    def __iter__(self):
        called.append('iter')
        return super().__iter__()


assert ''.join(Asked('ab')) == 'ab' and called == ['iter']
called.clear()
items = [1, 2]
items[:1] = Asked('ab')
assert items == ['a', 'b', 2] and called == ['iter']
called.clear()
assert list(Asked('ab')) == ['a', 'b'] and called == ['iter', 'len']


class Hinted:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration

    def __length_hint__(self):
        called.append('hint')
        return 1


called.clear()
assert ''.join(Hinted()) == '' and called == ['hint']


class Hidden(set):
    def __iter__(self):
        assert False, 'the items of a set are taken as they are'


hidden = Hidden('a')
assert set(hidden) == {'a'} == frozenset(hidden) == set().union(hidden) and {'a'}.issubset(hidden) and {'a'}.issuperset(hidden)
assert error(lambda: {'a'}.isdisjoint(hidden)) == 'AssertionError: the items of a set are taken as they are'


class Sum(collections.deque):
    def __add__(self, other):
        return super().__add__(other)


assert type(Sum([1]) + collections.deque([2])) is Sum and list(Sum([1]) + Sum([2])) == [1, 2]
