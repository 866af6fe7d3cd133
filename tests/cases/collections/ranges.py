# needs: 3.14
def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


# === making ===
assert list(range(3)) == [0, 1, 2] and list(range(1, 4)) == [1, 2, 3] and list(range(5, 0, -2)) == [5, 3, 1]
assert list(range(0)) == [] and list(range(3, 1)) == [] and list(range(True)) == [0]
r = range(1, 10, 3)
assert (r.start, r.stop, r.step) == (1, 10, 3) and repr(r) == 'range(1, 10, 3)' and repr(range(3)) == 'range(0, 3)'
assert raises(TypeError, lambda: range()) == 'range expected at least 1 argument, got 0'
assert raises(TypeError, lambda: range(1, 2, 3, 4)) == 'range expected at most 3 arguments, got 4'
assert raises(TypeError, lambda: range(1.0)) == "'float' object cannot be interpreted as an integer"
assert raises(ValueError, lambda: range(1, 2, 0)) == 'range() arg 3 must not be zero'

# === subscripts and slices ===
assert r[0] == 1 and r[-1] == 7 and len(r) == 3 and range(10)[2:5] == range(2, 5) and range(10)[::-1] == range(9, -1, -1)
assert range(5)[1:10:2] == range(1, 5, 2) and repr(range(10)[-100:100:3]) == 'range(0, 10, 3)'
assert raises(IndexError, lambda: r[3]) == 'range object index out of range'
assert raises(IndexError, lambda: r[10**30]) == 'range object index out of range'
assert raises(TypeError, lambda: r['a']) == 'range indices must be integers or slices, not str'
assert raises(ValueError, lambda: r[::0]) == 'slice step cannot be zero'

# === in, index, count ===
assert 4 in r and 5 not in r and 10 not in r and 4.0 in r and 'a' not in r and True in r
assert 10**20 in range(10**30) and 10**20 not in range(0, 10**30, 7)
assert r.index(4) == 1 and r.count(4) == 1 and r.count(5) == 0 and range(3).index(2.0) == 2
assert raises(ValueError, lambda: r.index(5)) == 'range.index(x): x not in range'
assert raises(ValueError, lambda: r.index('a')) == 'sequence.index(x): x not in sequence'

# === equality and hash are those of the items ===
assert range(0) == range(2, 2) and range(0, 3, 2) == range(0, 4, 2) and range(3) != range(4) and range(3) != [0, 1, 2]
assert hash(range(0)) == hash(range(5, 5, 9)) and hash(range(0, 3, 2)) == hash(range(0, 4, 2))
assert raises(TypeError, lambda: range(3) < range(4)) == "'<' not supported between instances of 'range' and 'range'"
assert raises(TypeError, lambda: range(3) + 1) == "unsupported operand type(s) for +: 'range' and 'int'"
assert not range(0) and range(1)

# === big ===
big = range(10**20, 10**20 + 3)
assert list(big) == [10**20, 10**20 + 1, 10**20 + 2] and len(big) == 3 and big[1] == 10**20 + 1
assert list(reversed(big)) == [10**20 + 2, 10**20 + 1, 10**20] and list(range(3, -10**20, -10**20)) == [3, 3 - 10**20]
assert range(10**20)[10**19] == 10**19 and range(10**20)[::10**19][3] == 3 * 10**19
assert raises(OverflowError, lambda: len(range(10**20))) == 'Python int too large to convert to C ssize_t'
edge = range(2**63 - 3, 2**63 - 1)
assert list(edge) == [2**63 - 3, 2**63 - 2] and list(reversed(edge)) == [2**63 - 2, 2**63 - 3]
assert list(range(-2**63, 2**63 - 1, 2**62)) == [-2**63, -2**62, 0, 2**62]
assert list(range(2**63 - 1, -2**63, -2**62)) == [2**63 - 1, 2**62 - 1, -1, -2**62 - 1]

# === reversed, iterator ===
assert list(reversed(range(5))) == [4, 3, 2, 1, 0] and list(reversed(range(0, 10, 3))) == [9, 6, 3, 0] and list(reversed(range(0))) == []
it = iter(range(3))
assert next(it) == 0 and it.__length_hint__() == 2 and list(it) == [1, 2] and list(it) == []


def store():
    r[0] = 1


assert raises(TypeError, store) == "'range' object does not support item assignment"
