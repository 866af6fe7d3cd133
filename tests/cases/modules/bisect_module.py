# === the six functions ===
import bisect

xs = [1, 3, 3, 3, 7]
assert bisect.bisect_left(xs, 3) == 1
assert bisect.bisect_right(xs, 3) == 4
assert bisect.bisect(xs, 3) == 4
assert bisect.bisect_left(xs, 0) == 0
assert bisect.bisect_right(xs, 9) == 5
assert bisect.bisect_left([], 1) == 0
assert bisect.bisect_left(xs, 3, 2) == 2
assert bisect.bisect_right(xs, 3, 0, 2) == 2
assert bisect.bisect(xs, 3, lo=1, hi=3) == 3

# === inserting ===
ys = [1, 5]
bisect.insort(ys, 3)
bisect.insort_left(ys, 5)
bisect.insort_right(ys, 9)
assert ys == [1, 3, 5, 5, 9]
pairs = [('a', 1), ('b', 3)]
bisect.insort(pairs, ('c', 2), key=lambda pair: pair[1])
assert pairs == [('a', 1), ('c', 2), ('b', 3)]

# === with a key ===
words = ['fig', 'apple', 'banana']
assert bisect.bisect_left(words, 5, key=len) == 1
assert bisect.bisect_right(words, 5, key=len) == 2

# === errors ===
try:
    bisect.bisect(xs, 3, -1)
except ValueError as error:
    assert str(error) == 'lo must be non-negative'
else:
    assert False
try:
    bisect.bisect(['a'], 1)
except TypeError as error:
    assert str(error) == "'<' not supported between instances of 'int' and 'str'"
else:
    assert False


# === comparisons of the script ===
class Version:
    def __init__(self, text):
        self.parts = [int(part) for part in text.split('.')]

    def __lt__(self, other):
        return self.parts < other.parts


versions = [Version('1.2'), Version('1.10'), Version('2.0')]
assert bisect.bisect_left(versions, Version('1.9')) == 1


# === other sequences: insort() asks them to insert ===
class Recording:
    def __init__(self, *values):
        self.values = list(values)
        self.calls = []

    def __len__(self):
        return len(self.values)

    def __getitem__(self, index):
        return self.values[index]

    def insert(self, index, value):
        self.calls.append((index, value))
        return 'ignored'


recording = Recording(1, 3, 5)
assert bisect.bisect(recording, 3) == 2 and bisect.insort(recording, 4) is None and recording.calls == [(2, 4)]
assert bisect.bisect([1, 2, 3], 2, 0, -1) == 2 and bisect.bisect([1, 2, 3], 2, 0, -5) == 0
assert repr(bisect.bisect) == '<built-in function bisect_right>' and bisect.bisect.__module__ == '_bisect'


def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


assert error(lambda: bisect.bisect({1}, 1)) == "TypeError: 'set' object does not support indexing"
assert error(lambda: bisect.bisect({}, 1)) == 'TypeError: dict is not a sequence'
assert error(lambda: bisect.bisect([1, 2], 2, 0, 2, None)) == 'TypeError: bisect_right() takes at most 4 positional arguments (5 given)'
assert error(lambda: bisect.bisect([1], 1, 0, 'a')) == "TypeError: argument should be integer or None, not 'str'"
assert error(lambda: bisect.insort(5, 1, 0, 1)) == "TypeError: 'int' object does not support indexing"
