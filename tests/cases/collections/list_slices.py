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
