# needs: 3.14
def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


# === making ===
assert dict() == {} and dict({'a': 1}) == {'a': 1} and dict([('a', 1), ['b', 2], 'cd']) == {'a': 1, 'b': 2, 'c': 'd'}
assert dict(a=1, b=2) == {'a': 1, 'b': 2} and dict([(1, 2)], a=3) == {1: 2, 'a': 3} and dict({'a': 1}, a=2) == {'a': 2}
assert dict(zip('ab', [1, 2])) == {'a': 1, 'b': 2}
assert dict((k, v) for k, v in [(1, 2)]) == {1: 2} and dict([(x for x in 'ab')]) == {'a': 'b'}
assert dict.fromkeys('ab') == {'a': None, 'b': None} and dict.fromkeys([1, 2], 3) == {1: 3, 2: 3}
assert {**{'a': 1}, 'b': 2, **{'a': 3}} == {'a': 3, 'b': 2}
assert list({'b': 1, 'a': 2, **{'c': 3}}) == ['b', 'a', 'c']


class Mapping:
    def keys(self):
        return iter(['x', 'y'])

    def __getitem__(self, key):
        return key * 2


assert dict(Mapping()) == {'x': 'xx', 'y': 'yy'} and {**Mapping()} == {'x': 'xx', 'y': 'yy'}
assert raises(TypeError, lambda: dict(1)) == "'int' object is not iterable"
assert raises(TypeError, lambda: dict([1])) == 'object is not iterable'
assert raises(ValueError, lambda: dict([(1, 2, 3)])) == 'dictionary update sequence element #0 has length 3; 2 is required'
assert raises(ValueError, lambda: dict([(1, 2), 'x'])) == 'dictionary update sequence element #1 has length 1; 2 is required'
assert raises(TypeError, lambda: dict(1, 2)) == 'dict expected at most 1 argument, got 2'
assert raises(TypeError, lambda: {**1}) == "'int' object is not a mapping"
assert raises(TypeError, lambda: {**[]}) == "'list' object is not a mapping"

# === order: of first insertion; a new value keeps the place ===
d = {'z': 1, 'a': 2}
d['m'] = 3
d['z'] = 9
assert list(d.items()) == [('z', 9), ('a', 2), ('m', 3)]
del d['a']
d['a'] = 4
assert list(d) == ['z', 'm', 'a']

# === lookup, deletion ===
assert d['m'] == 3 and d.get('q') is None and d.get('q', 5) == 5 and d.get('z', 5) == 9
assert raises(KeyError, lambda: d['q']) == "'q'"
assert raises(KeyError, lambda: d.pop('q')) == "'q'"
assert d.pop('q', 1) == 1 and d.pop('m') == 3 and d == {'z': 9, 'a': 4}
assert d.setdefault('n') is None and d.setdefault('n', 1) is None and d.setdefault('o', 2) == 2
assert d.popitem() == ('o', 2) and d.popitem() == ('n', None)
assert raises(KeyError, lambda: {}.popitem()) == "'popitem(): dictionary is empty'"
assert 'a' in d and 'q' not in d and len(d) == 2 and bool(d) and not {}


def remove(key):
    del d[key]


assert raises(KeyError, lambda: remove('q')) == "'q'"
remove('z')
assert d == {'a': 4}

# === keys that are equal ===
d = {1: 'int'}
d[1.0] = 'float'
d[True] = 'bool'
assert d == {1: 'bool'} and [type(k) for k in d] == [int]
d = {(1, 2): 'a', frozenset([1]): 'b', None: 'c', 'x': 'd', 10**30: 'e', 1.5: 'f', ...: 'g'}
assert d[(1.0, 2)] == 'a' and d[frozenset({1.0})] == 'b' and d[None] == 'c' and d[10**30] == 'e' and d[3 / 2] == 'f' and d[...] == 'g'

# === unhashable ===
assert raises(TypeError, lambda: {[]: 1}) == "cannot use 'list' as a dict key (unhashable type: 'list')"
assert raises(TypeError, lambda: {([],): 1}) == "cannot use 'tuple' as a dict key (unhashable type: 'list')"
assert raises(TypeError, lambda: {}[{}]) == "cannot use 'dict' as a dict key (unhashable type: 'dict')"
assert raises(TypeError, lambda: [] in {}) == "cannot use 'list' as a dict key (unhashable type: 'list')"
assert raises(TypeError, lambda: {}.get(set())) == "cannot use 'set' as a dict key (unhashable type: 'set')"
assert raises(KeyError, lambda: {}.pop([])) == '[]'
assert raises(TypeError, lambda: {1: 1}.pop([])) == "cannot use 'list' as a dict key (unhashable type: 'list')"
assert raises(TypeError, lambda: hash({})) == "unhashable type: 'dict'"


# === keys with __eq__ and __hash__ ===
class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n


d = {}
for n in range(30):
    d[Key(n)] = n
assert len(d) == 30 and d[Key(17)] == 17 and Key(30) not in d
for n in range(0, 30, 2):
    del d[Key(n)]
assert list(d.values()) == list(range(1, 30, 2)) and d.get(Key(4)) is None


class Bad:
    def __hash__(self):
        raise TypeError('no')


class Worse:
    def __hash__(self):
        raise ValueError('no')


assert raises(TypeError, lambda: {Bad(): 1}).startswith("cannot use '") and raises(TypeError, lambda: {Bad(): 1}).endswith("Bad' as a dict key (no)")
assert raises(ValueError, lambda: {Worse(): 1}) == 'no'

# === update and operators ===
d = {'a': 1}
d.update({'b': 2}, c=3)
d.update([('d', 4)])
d.update(Mapping())
d.update()
assert d == {'a': 1, 'b': 2, 'c': 3, 'd': 4, 'x': 'xx', 'y': 'yy'}
assert raises(TypeError, lambda: d.update(1)) == "'int' object is not iterable"
assert raises(TypeError, lambda: d.update(1, 2)) == 'update expected at most 1 argument, got 2'
assert {'a': 1, 'b': 2} | {'b': 3, 'c': 4} == {'a': 1, 'b': 3, 'c': 4}
d = e = {'a': 1}
d |= {'b': 2}
d |= [('c', 3)]
assert e == {'a': 1, 'b': 2, 'c': 3}
assert raises(TypeError, lambda: {} | []) == "unsupported operand type(s) for |: 'dict' and 'list'"
assert raises(TypeError, lambda: {} < {}) == "'<' not supported between instances of 'dict' and 'dict'"
assert {1: 2, 3: 4} == {3: 4.0, 1: 2} and {1: 2} != {1: 3} and {1: 2} != {2: 2} and {} != []

# === copy, clear, repr ===
d = {'a': [1]}
c = d.copy()
c['b'] = 1
c['a'].append(2)
assert d == {'a': [1, 2]}
d.clear()
assert d == {} and repr(d) == '{}'
d = {1: 'a', 'b': None}
d['self'] = d
assert repr(d) == "{1: 'a', 'b': None, 'self': {...}}" and str({1: 2}) == '{1: 2}'
assert raises(TypeError, lambda: {}.keys(1)) == 'dict.keys() takes no arguments (1 given)'
assert raises(TypeError, lambda: {}.get()) == 'get expected at least 1 argument, got 0'

# === many keys, come and gone ===
d = {}
for i in range(3000):
    d[i] = i
    d['k%d' % i] = i
for i in range(0, 3000, 3):
    del d[i]
    d.pop('k%d' % i)
assert len(d) == 4000 and sum(d.values()) == 2 * sum(i for i in range(3000) if i % 3)
while len(d) > 10:
    del d[next(iter(d))]
assert list(d)[-1] == 'k2999'

# === tuples as keys: found by what they hold, of whatever type and however long ===
pairs = {(x, y): x * 10 + y for x in range(5) for y in range(5)}
assert pairs[2, 3] == pairs[2.0, 3] == pairs[2, 3 + 0j] == 23 and pairs[True, False] == 10 and (5, 0) not in pairs
assert pairs.get((0, 7)) is None and pairs.get((4, 4)) == 44 and (1,) not in pairs and (1, 2, 3) not in pairs and () not in pairs
words = {('a' * n, n): n for n in range(20)}
assert words[''.join(['a'] * 7), 7] == 7 and ('a', 2) not in words and words.pop(('aaa', 3)) == 3 and ('aaa', 3) not in words
nested = {((1, 2), 'x'): 'deep', (1, 2): 'flat', (None, 1.5): 'odd', (): 'empty', tuple(range(30)): 'long'}
assert nested[(1, 2), 'x'] == 'deep' and nested[1, 2] == 'flat' and nested[None, 1.5] == 'odd' and nested[()] == 'empty'
assert nested[tuple(range(30))] == 'long' and tuple(range(29)) not in nested
nested[1.0, 2] = 'changed'
assert nested[1, 2] == 'changed' and len(nested) == 5 and list(nested)[1] == (1, 2) and type(list(nested)[1][0]) is int
visited = set()
for place in [(0, 1), (1, 0), (0.0, 1), (0, True), ('0', 1), (0, 1)]:
    visited.add(place)
assert visited == {(0, 1), (1, 0), ('0', 1)} and (False, True) in visited


class Same:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        asked.append(other)
        return self.value == other

    def __hash__(self):
        return hash(self.value)


asked = []
pairs[Same(1), 1] = 'found by __eq__'
assert pairs[1, 1] == 'found by __eq__' and asked == [1] and (Same(3), 4) in pairs and len(pairs) == 25
mixed = {(Same(8), 8): 'own'}
assert (8, 8) in mixed and mixed[8, 8] == 'own' and (8, 9) not in mixed
