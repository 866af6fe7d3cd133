import itertools
from itertools import groupby, tee


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


# === groupby ===
assert [(k, list(g)) for k, g in groupby('AAABBA')] == [('A', ['A', 'A', 'A']), ('B', ['B', 'B']), ('A', ['A'])]
assert [(k, list(g)) for k, g in groupby([])] == []
assert [k for k, g in groupby([1, 1, 2, 3, 3])] == [1, 2, 3]
assert [(k, list(g)) for k, g in groupby(range(7), key=lambda x: x // 3)] == [(0, [0, 1, 2]), (1, [3, 4, 5]), (2, [6])]
groups = [g for k, g in groupby('AB')]
assert [list(g) for g in groups] == [[], []]
g = groupby('AAB')
k, first = next(g)
assert k == 'A' and next(first) == 'A'
k, second = next(g)
assert k == 'B' and list(first) == [] and list(second) == ['B']
assert next(g, 'end') == 'end'
assert error(groupby) == "TypeError: groupby() missing required argument 'iterable' (pos 1)"
assert error(list, groupby([1], 5)) == "TypeError: 'int' object is not callable"


class Key:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value % 3 == other.value % 3


assert [[x for x in g] for k, g in groupby([1, 4, 5, 2, 6], Key)] == [[1, 4], [5, 2], [6]]
nan = float('nan')
assert len(list(groupby([nan, nan]))) == 1

# === tee ===
a, b = tee(iter([1, 2, 3]))
assert next(a) == 1 and next(a) == 2
assert list(b) == [1, 2, 3] and list(a) == [3]
assert tee([1], 0) == ()
assert [list(t) for t in tee('ab', 3)] == [['a', 'b']] * 3
assert error(tee, [1], -1) == 'ValueError: n must be >= 0'
assert error(tee, 5) == "TypeError: 'int' object is not iterable"
a, b = tee(range(200))
assert list(a) == list(range(200)) and list(b) == list(range(200))
(a,) = tee(range(3), 1)
next(a)
b, c = tee(a)
assert list(b) == [1, 2] and list(c) == [1, 2]


class Again:
    def __iter__(self):
        return self

    def __next__(self):
        return next(mine)


mine, other = tee(Again())
assert error(next, mine) == 'RuntimeError: cannot re-enter the tee iterator'

# === the module ===
assert sorted(n for n in dir(itertools) if not n.startswith('_')) == [
    'accumulate', 'batched', 'chain', 'combinations', 'combinations_with_replacement', 'compress', 'count', 'cycle',
    'dropwhile', 'filterfalse', 'groupby', 'islice', 'pairwise', 'permutations', 'product', 'repeat', 'starmap',
    'takewhile', 'tee', 'zip_longest']
