# The comparisons that a sort makes, and in which order: visible where `<` is no order, and where it raises.
import random


class Logged:
    def __init__(self, value, index, log):
        self.value = value
        self.index = index
        self.log = log

    def __lt__(self, other):
        self.log.append((self.index, other.index))
        return self.value < other.value


def comparisons(values, reverse=False):
    log = []
    items = [Logged(value, index, log) for index, value in enumerate(values)]
    items.sort(reverse=reverse)
    return log, [item.index for item in items]


def digest(values, reverse=False):
    log, order = comparisons(values, reverse)
    result = 0
    for pair in log + [(index, index) for index in order]:
        result = (result * 31 + pair[0] * 7 + pair[1]) % 1000003
    return len(log), result


# === few items ===
assert comparisons([3, 1, 2]) == ([(1, 0), (2, 1), (1, 2), (2, 0), (2, 0), (2, 1)], [1, 2, 0])
assert comparisons([1, 2, 3]) == ([(1, 0), (2, 1)], [0, 1, 2])
assert comparisons([3, 2, 1]) == ([(1, 0), (2, 1)], [2, 1, 0])
assert comparisons([2, 2, 1, 1]) == ([(1, 0), (2, 1), (0, 1), (3, 2), (2, 3)], [2, 3, 0, 1])
assert comparisons([1, 2, 1], reverse=True) == ([(1, 2), (0, 1), (2, 1), (0, 1), (0, 2)], [1, 0, 2])

# === runs, merges and gallops ===
chance = random.Random(11)
digests = []
for n in (63, 140):
    shuffled = [chance.randrange(10000) for _ in range(n)]
    halves = sorted(shuffled[: n // 2]) + sorted(shuffled[n // 2 :])
    steps = [i // 3 for i in range(n)][::-1]
    blocks = [i // 50 * 7 % 5 * 100 + i % 50 for i in range(n)]
    digests.append([digest(shuffled), digest(halves), digest(steps, True), digest(blocks)])
assert digests == [
    [(297, 161271), (216, 880964), (62, 660424), (62, 659835)],
    [(820, 469968), (279, 950776), (139, 177905), (139, 736929)],
]

# === where `<` is no order ===
nan = float('nan')
floats = [18.3, nan, 14.4, 20.7, nan, 19.2, 3.0, nan, 1.0]
assert str(sorted(floats)) == '[18.3, nan, 1.0, 3.0, 14.4, 20.7, nan, 19.2, nan]'
assert str(sorted(floats, reverse=True)) == '[nan, 20.7, nan, 19.2, 18.3, 14.4, 3.0, nan, 1.0]'
assert str(sorted(range(9), key=floats.__getitem__)) == '[0, 1, 8, 6, 2, 3, 4, 5, 7]'
subsets = [{1, 2}, {3}, {1}, set(), {2, 3}, {1, 2, 3}, {2}]
assert [sorted(s) for s in sorted(subsets)] == [[], [1, 2], [3], [1], [2], [2, 3], [1, 2, 3]]


class Liar:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        return (self.name * 7 + other.name * 5) % 11 < 5


assert [liar.name for liar in sorted(Liar(i) for i in range(70))] == [
    35, 9, 8, 7, 21, 13, 6, 17, 5, 10, 0, 1, 29, 32, 2, 25, 14, 15, 22, 20, 28, 31, 23, 12,
    33, 3, 30, 16, 27, 18, 24, 26, 4, 34, 19, 11, 48, 67, 39, 42, 45, 55, 56, 36, 43, 54, 65, 41,
    52, 60, 68, 44, 50, 61, 58, 47, 63, 66, 69, 38, 49, 40, 51, 62, 57, 46, 37, 53, 59, 64,
]

# === a comparison that raises leaves the list as it stood ===
mixed = [3, 1, 2, 'x', 0]
try:
    mixed.sort()
except TypeError as e:
    assert str(e) == "'<' not supported between instances of 'str' and 'int'"
assert mixed == [1, 2, 3, 'x', 0]
mixed = [3, 1, 2, 'x', 0]
try:
    mixed.sort(key=lambda item: item, reverse=True)
except TypeError as e:
    assert str(e) == "'<' not supported between instances of 'str' and 'int'"
assert mixed == [3, 1, 2, 'x', 0]


class Fails:
    left = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Fails.left -= 1
        if Fails.left == 0:
            raise KeyError(self.value)
        return self.value < other.value


def after(comparisons, key):
    Fails.left = comparisons
    values = [chance.randrange(1000) for _ in range(80)]
    items = [Fails(value) for value in values]
    try:
        if key:
            places = list(range(80))
            places.sort(key=items.__getitem__)
        else:
            items.sort()
    except KeyError:
        pass
    order = places if key else [item.value for item in items]
    assert sorted(order) == (list(range(80)) if key else sorted(values))
    return sum(i * n for i, n in enumerate(order))


chance.seed(5)
assert [after(n, n % 2) for n in (1, 40, 130, 222, 300, 380)] == [167480, 1697684, 1515150, 1853099, 1839169, 2015876]

# === a key function that raises leaves it untouched ===
texts = ['b', 'a', 3]
try:
    texts.sort(key=len)
except TypeError as e:
    assert str(e) == "object of type 'int' has no len()"
assert texts == ['b', 'a', 3]
