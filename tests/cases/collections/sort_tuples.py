# === tuples of one length and kinds: place by place ===
rows = [(i * 7 % 5, i * 3 % 4 / 2, f'w{i % 3}', i) for i in range(60)]


def slowly(rows, reverse=False):
    done = []
    for row in rows:
        place = len(done)
        while place and (row > done[place - 1] if reverse else row < done[place - 1]):
            place -= 1
        done.insert(place, row)
    return done


assert sorted(rows) == slowly(rows)
assert sorted(rows, reverse=True) == slowly(rows, reverse=True)
rows.sort()
assert rows == slowly(rows)
assert rows[0] == (0, 0.0, 'w0', 0) and rows[-1] == (4, 1.5, 'w2', 17), (rows[0], rows[-1])

# === equal keys keep their order, backwards too ===
items = [(i % 3, 'ab'[i % 2], i) for i in range(40)]
assert [r[2] for r in sorted(items, key=lambda r: r[:2])][:7] == [0, 6, 12, 18, 24, 30, 36]
assert [r[2] for r in sorted(items, key=lambda r: r[:2], reverse=True)][:7] == [5, 11, 17, 23, 29, 35, 2]
assert [r[2] for r in sorted(items, key=lambda r: (-r[0], r[1]))][:7] == [2, 8, 14, 20, 26, 32, 38]
assert [r[2] for r in sorted(items, key=lambda r: (r[1],))] == list(range(0, 40, 2)) + list(range(1, 40, 2))

# === the same in five places, and in none ===
assert sorted([(1, 1, 1, 1, 1, i % 7) for i in range(30)]) == [(1, 1, 1, 1, 1, i) for i in range(7) for _ in range(30) if _ % 7 == i]
assert sorted([()] * 20 + [(0,)]) == [()] * 20 + [(0,)]

# === tuples of several lengths ===
mixed = [tuple(range(i % 4)) + (i % 2,) for i in range(24)]
assert sorted(mixed) == slowly(mixed)
assert sorted(mixed, reverse=True) == slowly(mixed, reverse=True)

# === places with other things: tuples are compared ===
assert sorted([(i % 2, None) for i in range(20)]) == [(0, None)] * 10 + [(1, None)] * 10
assert sorted([(i % 5, 10**20 - i) for i in range(20)])[:3] == [(0, 10**20 - 15), (0, 10**20 - 10), (0, 10**20 - 5)]
assert sorted([(i % 2 == 0, -i) for i in range(20)])[:2] == [(False, -19), (False, -17)]
assert sorted([(float(-i), i) if i % 2 else (-i, i) for i in range(20)])[:2] == [(-19.0, 19), (-18, 18)]
assert sorted([('é' * (i % 3), i) for i in range(20)])[-1] == ('éé', 17)
assert sorted([((i % 3, i), i) for i in range(20)])[-1] == ((2, 17), 17)
assert [r[1] for r in sorted([(0.0, 2), (-0.0, 1)] * 10)] == [1] * 10 + [2] * 10
nan = float('nan')
assert len(sorted([(nan, i) for i in range(20)])) == 20

try:
    sorted([(i % 4, {i: i}) for i in range(20)])
    assert False
except TypeError as e:
    assert str(e) == "'<' not supported between instances of 'dict' and 'dict'", e

try:
    sorted([(i // 2, 'a' if i % 2 else i) for i in range(20)])
    assert False
except TypeError as e:
    assert str(e) == "'<' not supported between instances of 'str' and 'int'", e

try:
    sorted([(0, 1)] * 19 + [3])
    assert False
except TypeError as e:
    assert str(e) == "'<' not supported between instances of 'int' and 'tuple'", e

# === items of a class are asked only where what stands before them is equal ===
asked = []


class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        asked.append((self.n, other.n))
        return self.n < other.n


sorted([(i, Item(i)) for i in range(30)])
assert asked == []
assert [r[1].n for r in sorted([(i % 15, Item(i)) for i in range(30, 0, -1)])][:4] == [15, 30, 1, 16]
assert sorted(asked) == [(i, i + 15) for i in range(1, 16)], asked

# === tuples as keys and compared: ints, floats, strs, None ===
assert (1, 'a') == (1, 'a') and (1, 'a') != (1, 'b') and (1, 2.0) == (1.0, 2) and (None, 1) == (None, 1)
assert (1, 'a') < (1, 'b') and (2,) > (1, 9) and (1,) < (1, 0) and (1, 2) <= (1, 2) and not (1, 2) < (1, 2)
assert (nan,) == (nan,) and not (nan,) < (1.0,) and not (nan,) > (1.0,) and (0.0, 1) == (-0.0, 1)
assert [1, 'x'] < [1, 'y'] and [3, 'x'] >= [3] and [1] * 100 < [1] * 99 + [2]
assert ('x' * 2000, 1) < ('x' * 2000, 2) and (True, 0) == (1, False)
d = {(i % 3, str(i % 2)): i for i in range(12)}
assert d == {(0, '0'): 6, (1, '1'): 7, (2, '0'): 8, (0, '1'): 9, (1, '0'): 10, (2, '1'): 11}
assert d[(0.0, '0')] == 6 and (True, '1') in d and (nan, 1) not in d and {(nan,): 1}[(nan,)] == 1
assert hash((1, 'a')) == hash((1.0, 'a')) == hash((True, 'a')) and hash(()) == hash(tuple([]))
try:
    (1, 'a') < (1, 2)
    assert False
except TypeError as e:
    assert str(e) == "'<' not supported between instances of 'str' and 'int'", e

# === repetition and stepped slices ===
assert [0] * 5 == [0, 0, 0, 0, 0] and [None] * 40 == [None for _ in range(40)] and ['a'] * 17 == list('a' * 17)
assert (1,) * 33 == tuple(1 for _ in range(33)) and [1, 2] * 3 == [1, 2, 1, 2, 1, 2] and [[]] * 0 == []
sieve = [True] * 20
sieve[4::2] = [False] * len(sieve[4::2])
assert sieve == [True] * 4 + [False, True] * 8
sieve[::5] = ['a', 1, 2.0, None]
assert sieve[::5] == ['a', 1, 2.0, None] and sieve[1] is True

# === sum of lists and filter of what is true: the parts stay as they are ===
parts = [[1], [2, 3], [], [4]]
start = [0]
assert sum(parts, start) == [0, 1, 2, 3, 4] and start == [0] and parts == [[1], [2, 3], [], [4]]
assert sum(parts, []) == [1, 2, 3, 4] and sum([parts], []) == parts and sum([], start) is start
total = sum([[1]], start)
total.append(2)
assert start == [0] and total == [0, 1, 2]
assert sum((p for p in parts), []) == [1, 2, 3, 4]


class Adder(list):
    def __radd__(self, other):
        return ('radd', other)


assert sum([[1], [2], Adder([3])], []) == ('radd', [1, 2])
try:
    sum([[1], [2], (3,)], [])
    assert False
except TypeError as e:
    assert str(e) == 'can only concatenate list (not "tuple") to list', e


class Falsy:
    def __bool__(self):
        return False


values = [0, 1, '', 'a', 0.0, 2.5, None, True, False, [], [0], -0.0, nan, 10**20, Falsy(), 3]
assert str(list(filter(None, values))) == "[1, 'a', 2.5, True, [0], nan, 100000000000000000000, 3]"
lazy = filter(None, values)
assert next(lazy) == 1 and list(lazy)[:2] == ['a', 2.5] and list(lazy) == []
growing = [1, 0, 2]
lazy = filter(None, growing)
growing += [0, 3]
assert list(lazy) == [1, 2, 3]
growing.append(4)
assert list(lazy) == []
