# Tuples of two items as keys, written where they are used: v[a, b] and (a, b) in v.
from collections import OrderedDict, defaultdict, namedtuple


def error(action):
    try:
        action()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return None


class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        return hash(self.value)

    def __eq__(self, other):
        return self.value == (other.value if isinstance(other, Key) else other)


class Seen:
    def __getitem__(self, key):
        return 'got', key

    def __contains__(self, key):
        return key == (1, 'x')


class Fallback(dict):
    def __missing__(self, key):
        return 'missing', key


one, two, name = 1, 2, 'n'
grid = {(one, two): 'ints', (name, two): 'mixed', (name, 'm'): 'strs', (one,): 'single', (one, two, 3): 'triple', one: 'int'}
assert grid[one, two] == 'ints' and grid[name, two] == 'mixed' and grid[name, 'm'] == 'strs'
assert (one, two) in grid and (two, one) not in grid and (name, one) not in grid
assert not (one, two) not in grid
assert error(lambda: grid[two, one]) == 'KeyError: (2, 1)'
assert error(lambda: grid[name, name]) == "KeyError: ('n', 'n')"

# Equal items of other types, and those that ask the script.
assert grid[1.0, 2] == grid[True, 2] == grid[one, 2 + 0j] == 'ints'
assert grid[Key(1), two] == 'ints' and (Key(1), Key(2)) in grid and (Key('n'), Key(9)) not in grid
assert (True, two) in {(one, two)} and (1.5, two) not in {(one, two)}
big = 10 ** 30
grid[big, -big] = 'big'
assert grid[10 ** 30, -big] == 'big' and (big, big) not in grid
nan = float('nan')
grid[nan, one] = 'nan'
assert grid[nan, one] == 'nan' and (nan, one) in grid and (nan, two) not in grid
grid[None, (one, two)] = 'nested'
assert grid[None, (one, two)] == 'nested' and (None, (two, one)) not in grid
lazy = {(Key(1), Key(2)): 'keys'}
assert lazy[one, two] == 'keys' and (one, two) in lazy and (two, two) not in lazy
Point = namedtuple('Point', 'x y')
assert {Point(one, two): 'point'}[one, two] == 'point' and (one, two) in {Point(one, two)}

# What is no dict, or one of its relatives.
assert Seen()[one, name] == ('got', (1, 'n'))
assert (one, 'x') in Seen() and (one, 'y') not in Seen()
assert Fallback({(one, two): 3})[one, two] == 3 and Fallback()[one, name] == ('missing', (1, 'n'))
counts = defaultdict(list)
counts[one, two].append(5)
assert counts[one, two] == [5] and counts[two, one] == [] and len(counts) == 2
ordered = OrderedDict({(one, two): 'a', (two, one): 'b'})
ordered.move_to_end((one, two))
assert ordered[one, two] == 'a' and (one, one) not in ordered and list(ordered) == [(2, 1), (1, 2)]
assert (one, two) in frozenset({(1, 2)}) and (one, two) in [(1, 2)] and (one, two) in ((3, 4), (1, 2))
assert (one, two) in grid.keys() and ((one, two), 'ints') in grid.items() and (one, two) not in grid.values()
assert (one, two) in iter([(1, 2)]) and (one, two) not in range(5)
items, text = [1], 'abc'
assert list[one, two].__args__ == (1, 2) and dict[str, int] == dict[(str, int)]

assert error(lambda: items[one, two]) == 'TypeError: list indices must be integers or slices, not tuple'
assert error(lambda: text[one, two]) == "TypeError: string indices must be integers, not 'tuple'"
assert error(lambda: one[one, two]) == "TypeError: 'int' object is not subscriptable"
assert error(lambda: (one, two) in 'abc') == "TypeError: 'in <string>' requires string as left operand, not tuple"
assert error(lambda: (one, two) in one) == "TypeError: argument of type 'int' is not a container or iterable"
unhashable = error(lambda: grid[[], one]), error(lambda: ([], one) in grid), error(lambda: (one, {}) in {one})
assert all(e.startswith('TypeError: ') and 'unhashable type' in e for e in unhashable), unhashable

# The items are evaluated in order, and keep their values while what follows is evaluated.
order = []


def note(value):
    order.append(value)
    return value


assert {(3, 4): 'x'}[note(3), note(4)] == 'x' and (note(5), note(6)) not in {note(7)}
assert order == [3, 4, 5, 6, 7]


def rebinding():
    a, b, d = 1, 2, {(1, 2): 'first', (1, 3): 'second'}
    return d[a, (a := 3)], (b, (b := 9)) in {(2, 9)}, (a, b) in (d := {(3, 9)}), d[a, b] if isinstance(d, dict) else a


assert rebinding() == ('second', True, True, 3)


def rebinding_container():
    d = {(1, 2): 'old'}
    x = 1
    return d[x, [d := {}, 2][1]], (x, 2) in [x := 5, {(1, 2)}][1]


assert rebinding_container() == ('old', True)


def generated():
    grid = {}
    for i in range(4):
        grid[i, str(i)] = i
    total = 0
    for i in range(4):
        if (i, str(i)) in grid:
            total += grid[i, str(i)]
        if (yield total) and (i, i) not in grid:
            total += 100
    return total


steps = generated()
assert next(steps) == 0 and steps.send(True) == 101 and [*steps] == [103, 106]

changing = {(one, two): 0}
for i in range(3):
    changing[one, two] += i
    changing[one, i] = changing.pop((one, i), i)
del changing[one, two]
assert changing == {(1, 0): 0, (1, 1): 1} and error(lambda: changing[one, two]) == 'KeyError: (1, 2)'
words = {(w, len(w)) for w in ('a', 'bb')}
words.add((Key('ccc'), 3))
assert ('bb', 2) in words and ('ccc', 3) in words and ('bb', 3) not in words
