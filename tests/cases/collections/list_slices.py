def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


def assign(values, key, new):
    values = list(values)
    values[key] = new
    return values


def delete(values, key):
    values = list(values)
    del values[key]
    return values


a = [0, 1, 2, 3, 4, 5]

# === reading ===
assert a[1:3] == [1, 2] and a[:] == a and a[:] is not a and a[-2:] == [4, 5]
assert a[::2] == [0, 2, 4] and a[::-1] == [5, 4, 3, 2, 1, 0] and a[4:1:-2] == [4, 2]
assert a[10:] == [] and a[:-10] == [] and a[-100:100] == a and a[3:1] == []
assert a[10**30:] == [] and a[-10**30:10**30:10**30] == [0]
assert a[True] == 1 and a[-1] == 5
assert raises(ValueError, lambda: a[::0]) == 'slice step cannot be zero'
assert raises(TypeError, lambda: a['x':]) == 'slice indices must be integers or None or have an __index__ method'
assert raises(TypeError, lambda: a['x']) == 'list indices must be integers or slices, not str'
assert raises(TypeError, lambda: a[1.0]) == 'list indices must be integers or slices, not float'
assert raises(IndexError, lambda: a[6]) == 'list index out of range'
assert raises(IndexError, lambda: a[-7]) == 'list index out of range'
assert raises(IndexError, lambda: a[10**30]) == "cannot fit 'int' into an index-sized integer"


class Two:
    def __index__(self):
        return 2


assert a[Two()] == 2 and a[Two():] == [2, 3, 4, 5] and [1] * Two() == [1, 1]

# === slices of slices ===
def outcome(action):
    try:
        return action()
    except (IndexError, TypeError, ValueError) as e:
        return f'{type(e).__name__}: {e}'


def chained(seq):
    return [
        seq[1:][0:2], seq[::-1][:3], seq[::2][-2:], seq[::-2][1:], seq[2:5][::-1], seq[10:][1:], seq[1:][::3][1:][::-1],
        seq[1:-1][::-1][:2], seq[::10**18][:1], seq[::-10**18][0:], seq[5:2][:1], seq[:][-10**30:10**30],
        outcome(lambda: seq[1:][0]), outcome(lambda: seq[::-3][-1]), outcome(lambda: seq[:0][0]), outcome(lambda: seq[:2][True]),
        outcome(lambda: seq[1:][2]), outcome(lambda: seq[1:][10**30]), outcome(lambda: seq[1:]['a']), outcome(lambda: seq[:2][None]),
        outcome(lambda: seq[1:]['a':]), outcome(lambda: seq['a':][0]), outcome(lambda: seq[1::0][0]), outcome(lambda: seq[1:][::0]),
    ]


def stepwise(seq):
    """The same, where no slice is subscribed with a constant."""
    def at(x, key):
        return x[key]

    s = slice
    return [
        at(at(seq, s(1, None)), s(0, 2)), at(at(seq, s(None, None, -1)), s(None, 3)), at(at(seq, s(None, None, 2)), s(-2, None)),
        at(at(seq, s(None, None, -2)), s(1, None)), at(at(seq, s(2, 5)), s(None, None, -1)), at(at(seq, s(10, None)), s(1, None)),
        at(at(at(at(seq, s(1, None)), s(None, None, 3)), s(1, None)), s(None, None, -1)),
        at(at(at(seq, s(1, -1)), s(None, None, -1)), s(None, 2)), at(at(seq, s(None, None, 10**18)), s(None, 1)),
        at(at(seq, s(None, None, -10**18)), s(0, None)), at(at(seq, s(5, 2)), s(None, 1)), at(at(seq, s(None)), s(-10**30, 10**30)),
        outcome(lambda: at(at(seq, s(1, None)), 0)), outcome(lambda: at(at(seq, s(None, None, -3)), -1)), outcome(lambda: at(at(seq, s(0)), 0)),
        outcome(lambda: at(at(seq, s(2)), True)), outcome(lambda: at(at(seq, s(1, None)), 2)), outcome(lambda: at(at(seq, s(1, None)), 10**30)),
        outcome(lambda: at(at(seq, s(1, None)), 'a')), outcome(lambda: at(at(seq, s(2)), None)), outcome(lambda: at(at(seq, s(1, None)), s('a', None))),
        outcome(lambda: at(at(seq, s('a', None)), 0)), outcome(lambda: at(at(seq, s(1, None, 0)), 0)), outcome(lambda: at(at(seq, s(1, None)), s(None, None, 0))),
    ]


for sequence in [0, 1, 2, 3, 4, 5, 6], (0, 1, 2, 3), 'h\u00e9llo \U0001d11e', b'bytes', range(9), [], (), '', [7]:
    assert chained(sequence) == stepwise(sequence), sequence
assert chained(a)[-7:] == [
    "IndexError: cannot fit 'int' into an index-sized integer", 'TypeError: list indices must be integers or slices, not str',
    'TypeError: list indices must be integers or slices, not NoneType',
    'TypeError: slice indices must be integers or None or have an __index__ method',
    'TypeError: slice indices must be integers or None or have an __index__ method',
    'ValueError: slice step cannot be zero', 'ValueError: slice step cannot be zero']
whole = (1, 2)
assert whole[:][:] is whole and a[:][:] is not a and a[1:][0] == 1


class Logged:
    def __init__(self):
        self.keys = []

    def __getitem__(self, key):
        self.keys.append(key)
        return self


logged = Logged()
assert logged[1:][::2]['a'][Two():] is logged and logged.keys[:3] == [slice(1, None), slice(None, None, 2), 'a']


class Changing:
    def __index__(self):
        changed.append(9)
        return 1


changed = [1, 2, 3]
assert changed[Changing():][0] == 2 and changed[-2:][Changing()] == 9 and changed == [1, 2, 3, 9, 9]


def taken_then_stopped(values):
    first = values[1:][0]
    for _ in range(2):
        first += values[::-1][:1][0] + len(values)
    return first


assert taken_then_stopped([1, 2, 3]) == 14

# === assigning ===
assert assign(a, slice(1, 3), 'xyz') == [0, 'x', 'y', 'z', 3, 4, 5]
assert assign(a, slice(1, 5), []) == [0, 5]
assert assign(a, slice(2, 2), [9]) == [0, 1, 9, 2, 3, 4, 5]
assert assign(a, slice(4, 2), [9]) == [0, 1, 2, 3, 9, 4, 5]
assert assign(a, slice(None, None, 2), 'abc') == ['a', 1, 'b', 3, 'c', 5]
assert assign(a, slice(None, None, -1), range(6)) == [5, 4, 3, 2, 1, 0]
assert assign(a, slice(10, None), (x for x in (6, 7))) == [0, 1, 2, 3, 4, 5, 6, 7]
b = [1, 2, 3]
b[1:1] = b
assert b == [1, 1, 2, 3, 2, 3]
b[::2] = b[1::2]
assert b == [1, 1, 3, 3, 3, 3]
assert raises(ValueError, lambda: assign(a, slice(None, None, 2), [1])) == (
    'attempt to assign sequence of size 1 to extended slice of size 3')
assert raises(IndexError, lambda: assign(a, 6, 1)) == 'list assignment index out of range'
assert raises(TypeError, lambda: assign(a, 'x', 1)) == 'list indices must be integers or slices, not str'
assert raises(TypeError, lambda: assign(a, slice(0, 2), 5)) == 'must assign iterable to extended slice'
assert raises(TypeError, lambda: assign(a, slice(0, 4, 2), 5)) == 'must assign iterable to extended slice'

# === deleting ===
assert delete(a, slice(1, 3)) == [0, 3, 4, 5]
assert delete(a, slice(None, None, 2)) == [1, 3, 5]
assert delete(a, slice(None, None, -2)) == [0, 2, 4]
assert delete(a, slice(5, 0, -3)) == [0, 1, 3, 4]
assert delete(a, slice(None)) == []
assert delete(a, slice(3, 1)) == a
assert delete(a, -1) == [0, 1, 2, 3, 4]
assert raises(IndexError, lambda: delete(a, 6)) == 'list assignment index out of range'
assert raises(TypeError, lambda: delete(a, 'x')) == 'list indices must be integers or slices, not str'

# === slice objects ===
s = slice(1, 2)
assert repr(s) == 'slice(1, 2, None)' and (s.start, s.stop, s.step) == (1, 2, None)
assert slice(1) == slice(None, 1, None) and slice(1) < slice(2) and slice(1) != slice(2)
assert slice(1, 10, 3).indices(5) == (1, 5, 3)
assert slice(None, None, -1).indices(3) == (2, -1, -1)
assert slice(-2, None).indices(5) == (3, 5, 1)
assert slice(0, 10**40, 1).indices(10**30) == (0, 10**30, 1)
assert hash(slice(1, 2)) == hash(slice(1, 2))
assert raises(ValueError, lambda: slice(1).indices(-1)) == 'length should not be negative'
assert raises(ValueError, lambda: slice(1, 2, 0).indices(5)) == 'slice step cannot be zero'
assert raises(TypeError, lambda: slice('a').indices(5)) == 'slice indices must be integers or None or have an __index__ method'
assert raises(TypeError, lambda: slice()) == 'slice expected at least 1 argument, got 0'
assert raises(TypeError, lambda: slice(1, 2, 3, 4)) == 'slice expected at most 3 arguments, got 4'
assert raises(TypeError, lambda: slice(1) < 3) == "'<' not supported between instances of 'slice' and 'int'"
