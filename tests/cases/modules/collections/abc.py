from collections import deque
from collections.abc import (AsyncIterable, AsyncIterator, Awaitable, Callable, Collection, Container, Coroutine, Generator, Hashable,
                             ItemsView, Iterable, Iterator, KeysView, Mapping, MutableMapping, MutableSequence, MutableSet, Reversible,
                             Sequence, Set, Sized, ValuesView)


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


# === what the builtin types are ===
def kinds(value):
    names = [Hashable, Iterable, Iterator, Reversible, Generator, Sized, Container, Collection, Callable, Set, MutableSet, Mapping,
             MutableMapping, Sequence, MutableSequence]
    return [c.__name__ for c in names if isinstance(value, c)]


assert kinds([]) == ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Sequence', 'MutableSequence']
assert kinds('') and isinstance('', Sequence) and isinstance(b'', Sequence) and isinstance(range(3), Sequence)
assert kinds({}) == ['Iterable', 'Reversible', 'Sized', 'Container', 'Collection', 'Mapping', 'MutableMapping']
assert kinds(set()) == ['Iterable', 'Sized', 'Container', 'Collection', 'Set', 'MutableSet']
assert kinds(frozenset()) == ['Hashable', 'Iterable', 'Sized', 'Container', 'Collection', 'Set']
assert kinds(5) == ['Hashable'] and kinds(None) == ['Hashable']
assert kinds(len) == ['Hashable', 'Callable'] and kinds(lambda: 0) == ['Hashable', 'Callable'] and kinds(int) == ['Hashable', 'Callable']
assert kinds(iter([])) == ['Hashable', 'Iterable', 'Iterator']
assert kinds(x for x in []) == ['Hashable', 'Iterable', 'Iterator', 'Generator']
assert isinstance({}.keys(), KeysView) and isinstance({}.items(), ItemsView) and isinstance({}.values(), ValuesView)
assert isinstance({}.keys(), Set) and isinstance(deque(), MutableSequence) and issubclass(bool, Hashable)


# === what user classes are, by their methods ===
class Box:
    def __len__(self):
        return 1

    def __iter__(self):
        return iter([1])

    def __contains__(self, x):
        return x == 1


assert isinstance(Box(), Collection) and issubclass(Box, Sized) and not isinstance(Box(), Sequence)


class Unhashable:
    __hash__ = None


assert not isinstance(Unhashable(), Hashable)


class Aio:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration

    def __await__(self):
        yield


assert isinstance(Aio(), AsyncIterator) and isinstance(Aio(), AsyncIterable) and isinstance(Aio(), Awaitable)
assert not isinstance(Aio(), Coroutine)

# === abstract ===
assert error(Mapping) == (
    "TypeError: Can't instantiate abstract class Mapping without an implementation for abstract methods"
    " '__getitem__', '__iter__', '__len__'")
assert error(Hashable) == (
    "TypeError: Can't instantiate abstract class Hashable without an implementation for abstract method '__hash__'")


# === mixin methods ===
class Squares(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[j] for j in range(*i.indices(self.n))]
        if not -self.n <= i < self.n:
            raise IndexError(i)
        return (i % self.n) ** 2


s = Squares(5)
assert list(s) == [0, 1, 4, 9, 16] and list(reversed(s)) == [16, 9, 4, 1, 0] and 9 in s and 5 not in s
assert s.index(4) == 2 and s.count(16) == 1 and s[1:3] == [1, 4] and error(s.index, 7) == 'ValueError: '


class Table(MutableMapping):
    def __init__(self, **kw):
        self.rows = []
        self.update(kw)

    def __getitem__(self, key):
        for k, v in self.rows:
            if k == key:
                return v
        raise KeyError(key)

    def __setitem__(self, key, value):
        self.rows = [r for r in self.rows if r[0] != key] + [(key, value)]

    def __delitem__(self, key):
        self[key]
        self.rows = [r for r in self.rows if r[0] != key]

    def __iter__(self):
        return (k for k, v in self.rows)

    def __len__(self):
        return len(self.rows)


t = Table(a=1, b=2)
assert dict(t) == {'a': 1, 'b': 2} and t == {'a': 1, 'b': 2} and t.get('q') is None and 'a' in t
assert list(t.items()) == [('a', 1), ('b', 2)] and list(t.values()) == [1, 2] and ('a', 1) in t.items() and 2 in t.values()
assert t.pop('a') == 1 and t.pop('a', 7) == 7 and error(t.pop, 'a') == "KeyError: 'a'"
t.update([('x', 1)], y=2)
assert t.setdefault('x', 9) == 1 and t.setdefault('z', 9) == 9 and t.popitem() == ('b', 2) and len(t) == 3
assert t.keys() & {'x', 'q'} == {'x'} and repr(t.keys()).startswith('KeysView(<')
t.clear()
assert len(t) == 0 and error(t.popitem) == 'KeyError: '


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)


b = Bag([1, 2, 3])
assert b == {1, 2, 3} and b & {2, 9} == {2} and b | [4] == {1, 2, 3, 4} and b - {1} == {2, 3} and b ^ {3, 4} == {1, 2, 4}
assert b <= {1, 2, 3, 4} and b < {1, 2, 3, 4} and b >= {1} and b.isdisjoint([7]) and {1, 2, 3} == b
b |= [5]
b -= [1]
b ^= {2, 6}
assert sorted(b) == [3, 5, 6]
b.remove(3)
assert error(b.remove, 3) == 'KeyError: 3' and b.pop() == 5 and len(b) == 1
b.clear()
assert len(b) == 0 and error(b.pop) == 'KeyError: '


class Rows(MutableSequence):
    def __init__(self):
        self.rows = []

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        return self.rows[i]

    def __setitem__(self, i, v):
        self.rows[i] = v

    def __delitem__(self, i):
        del self.rows[i]

    def insert(self, i, v):
        self.rows.insert(i, v)


r = Rows()
r.extend([1, 2])
r += [3]
r.append(4)
r.reverse()
assert r.rows == [4, 3, 2, 1] and r.pop() == 1 and r.pop(0) == 4
r.remove(3)
assert r.rows == [2] and 2 in r
r.clear()
assert r.rows == []


class Count(Iterator):
    n = 0

    def __next__(self):
        self.n += 1
        return self.n


it = Count()
assert iter(it) is it and next(it) == 1 and next(it) == 2


# === registered ===
class Foreign:
    pass


Sequence.register(Foreign)
assert isinstance(Foreign(), Sequence) and issubclass(Foreign, Collection)
