# needs: 3.14
def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


log = []


def noisy(values):
    for v in values:
        log.append(v)
        yield v


# === nothing is computed before it is asked for ===
m = map(lambda x: x * 2, noisy([1, 2, 3]))
z = zip(noisy('ab'), noisy('xy'))
f = filter(None, noisy([0, 5]))
e = enumerate(noisy('pq'))
assert log == []
assert next(m) == 2 and log == [1]
assert next(z) == ('a', 'x') and log == [1, 'a', 'x']
assert next(f) == 5 and log == [1, 'a', 'x', 0, 5]
assert next(e) == (0, 'p') and iter(m) is m and iter(z) is z

# === map ===
assert list(map(len, ['a', 'bb'])) == [1, 2] and list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])) == [11, 22]
assert list(map(str, range(3))) == ['0', '1', '2'] and list(map(max, [1, 5], [3, 2], [2, 9])) == [3, 9]
assert raises(TypeError, lambda: map(len)) == 'map() must have at least two arguments.'
assert raises(TypeError, lambda: map(len, 1)) == "'int' object is not iterable"
assert raises(TypeError, lambda: list(map(1, [1]))) == "'int' object is not callable"
assert raises(ValueError, lambda: list(map(max, [1], [2, 3], strict=True))) == 'map() argument 2 is longer than argument 1'
assert raises(ValueError, lambda: list(map(max, [1, 2], [2], strict=True))) == 'map() argument 2 is shorter than argument 1'


def stop(x):
    if x == 2:
        raise StopIteration
    return x


assert list(map(stop, [1, 2, 3])) == [1] and list(filter(stop, [1, 2, 3])) == [1]

# === zip ===
assert list(zip()) == [] and list(zip('ab')) == [('a',), ('b',)] and list(zip('abc', [1, 2], (True, False, None))) == [
    ('a', 1, True), ('b', 2, False)]
assert list(zip([1], [2], strict=True)) == [(1, 2)] and dict(zip('ab', range(2))) == {'a': 0, 'b': 1}
assert raises(ValueError, lambda: list(zip([1], [1, 2], strict=True))) == 'zip() argument 2 is longer than argument 1'
assert raises(ValueError, lambda: list(zip([1, 2], [1], strict=True))) == 'zip() argument 2 is shorter than argument 1'
assert raises(ValueError, lambda: list(zip([1], [1], [1, 2], strict=True))) == 'zip() argument 3 is longer than arguments 1-2'
assert raises(ValueError, lambda: list(zip([1, 2], [1, 2], [1], strict=True))) == 'zip() argument 3 is shorter than arguments 1-2'
assert raises(TypeError, lambda: zip([1], 1)) == "'int' object is not iterable"
assert raises(TypeError, lambda: zip([1], foo=2)) == "zip() got an unexpected keyword argument 'foo'"
a = iter([1, 2, 3])
assert list(zip(a, [])) == [] and next(a) == 2

# === filter ===
assert list(filter(None, [0, 1, '', 'a', None])) == [1, 'a'] and list(filter(bool, [0, 2])) == [2]
assert list(filter(lambda x: x % 2, range(6))) == [1, 3, 5] and list(filter(lambda x: [x] if x else [], [0, 1])) == [1]
assert raises(TypeError, lambda: filter(None)) == 'filter expected 2 arguments, got 1'
assert raises(TypeError, lambda: filter(1, 1)) == "'int' object is not iterable"

# === enumerate ===
assert list(enumerate('ab')) == [(0, 'a'), (1, 'b')] and list(enumerate('ab', 5)) == [(5, 'a'), (6, 'b')]
assert list(enumerate(iterable='a', start=-1)) == [(-1, 'a')] and list(enumerate('ab', start=2**63 - 1)) == [
    (2**63 - 1, 'a'), (2**63, 'b')]
assert list(enumerate('a', 10**30)) == [(10**30, 'a')]
assert raises(TypeError, lambda: enumerate()) == "enumerate() missing required argument 'iterable'"
assert raises(TypeError, lambda: enumerate([], 'a')) == "'str' object cannot be interpreted as an integer"
assert raises(TypeError, lambda: enumerate([1], foo=1)) == "'foo' is an invalid keyword argument for enumerate()"
assert raises(TypeError, lambda: enumerate([], 1, 2)) == 'enumerate() takes at most 2 arguments (3 given)'

# === reversed ===
assert list(reversed([1, 2])) == [2, 1] and list(reversed((1, 2))) == [2, 1] and list(reversed('añ😀')) == ['😀', 'ñ', 'a']
assert list(reversed([])) == [] and reversed([1]).__length_hint__() == 1


class Seq:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


class Own:
    def __reversed__(self):
        return iter('own')


class Never(Seq):
    __reversed__ = None


assert list(reversed(Seq())) == [20, 10, 0] and list(reversed(Own())) == ['o', 'w', 'n']
assert raises(TypeError, lambda: reversed(Never())) == "'Never' object is not reversible"
assert raises(TypeError, lambda: reversed(1)) == "'int' object is not reversible"
assert raises(TypeError, lambda: reversed({1})) == "'set' object is not reversible"
assert raises(TypeError, lambda: reversed(iter([]))) == "'list_iterator' object is not reversible"

# === types ===
assert [type(x).__name__ for x in (m, z, f, e, reversed('a'), reversed([]), iter([]), iter(()), iter({}), iter({}.values()), iter({}.items()))] == [
    'map', 'zip', 'filter', 'enumerate', 'reversed', 'list_reverseiterator', 'list_iterator', 'tuple_iterator',
    'dict_keyiterator', 'dict_valueiterator', 'dict_itemiterator']
assert [type(x).__name__ for x in (iter(set()), iter(range(1)), iter(range(10**30)), iter(int, 1), reversed(range(3)))] == [
    'set_iterator', 'range_iterator', 'longrange_iterator', 'callable_iterator', 'range_iterator']
