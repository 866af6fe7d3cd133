# needs: 3.14
def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


# === append, extend, insert, pop ===
a = []
a.append(1)
a.extend([2, 3])
a.extend(x for x in (4, 5))
a.insert(0, 0)
a.insert(-1, 'x')
a.insert(100, 'end')
a.insert(-100, 'start')
assert a == ['start', 0, 1, 2, 3, 4, 'x', 5, 'end']
assert a.pop() == 'end'
assert a.pop(0) == 'start'
assert a.pop(-2) == 'x'
assert a == [0, 1, 2, 3, 4, 5]
a.extend(a)
assert a == [0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]
assert raises(IndexError, lambda: [].pop()) == 'pop from empty list'
assert raises(IndexError, lambda: [1].pop(5)) == 'pop index out of range'
assert raises(TypeError, lambda: [1].pop('a')) == "'str' object cannot be interpreted as an integer"
assert raises(TypeError, lambda: [].extend(1)) == "'int' object is not iterable"

# === remove, index, count, clear, copy, reverse ===
a = [1, 2, 3, 2, 1]
a.remove(2)
assert a == [1, 3, 2, 1]
assert raises(ValueError, lambda: a.remove(9)) == 'list.remove(x): x not in list'
assert a.index(1) == 0 and a.index(1, 1) == 3 and a.index(1, -1) == 3
assert raises(ValueError, lambda: a.index(1, 1, 3)) == 'list.index(x): x not in list'
assert raises(TypeError, lambda: a.index(1, 'a')) == 'slice indices must be integers or have an __index__ method'
assert a.count(1) == 2 and a.count(7) == 0 and a.count(1.0) == 2 and a.count(True) == 2
b = a.copy()
a.clear()
assert a == [] and b == [1, 3, 2, 1]
b.reverse()
assert b == [1, 2, 3, 1]

# === argument errors ===
assert raises(TypeError, lambda: [].append()) == 'list.append() takes exactly one argument (0 given)'
assert raises(TypeError, lambda: [].append(1, 2)) == 'list.append() takes exactly one argument (2 given)'
assert raises(TypeError, lambda: [].insert(1)) == 'insert expected 2 arguments, got 1'
assert raises(TypeError, lambda: [].pop(1, 2)) == 'pop expected at most 1 argument, got 2'
assert raises(TypeError, lambda: [].index()) == 'index expected at least 1 argument, got 0'
assert raises(TypeError, lambda: [].clear(1)) == 'list.clear() takes no arguments (1 given)'
assert raises(TypeError, lambda: list(1, 2)) == 'list expected at most 1 argument, got 2'
assert raises(TypeError, lambda: list(1)) == "'int' object is not iterable"

# === operators ===
assert [1] + [2] == [1, 2]
assert [1, 2] * 2 == [1, 2, 1, 2] and 2 * [1] == [1, 1] and [1] * -1 == [] and [1] * True == [1]
assert raises(TypeError, lambda: [1] + (1,)) == 'can only concatenate list (not "tuple") to list'
assert raises(TypeError, lambda: [1] * 'a') == "can't multiply sequence by non-int of type 'str'"
assert raises(TypeError, lambda: [1] * 1.0) == "can't multiply sequence by non-int of type 'float'"
assert raises(OverflowError, lambda: [1] * 10**30) == "cannot fit 'int' into an index-sized integer"
a = b = [1]
a += (2, 3)
a += 'ab'
assert b == [1, 2, 3, 'a', 'b']
a *= 2
assert b == [1, 2, 3, 'a', 'b'] * 2 and a is b
a *= 0
assert b == []


class Add:
    def __radd__(self, other):
        return ('radd', other)

    def __rmul__(self, other):
        return ('rmul', other)


assert [1] + Add() == ('radd', [1])
assert [1] * Add() == ('rmul', [1])

# === comparison ===
assert [1, 2] == [1, 2.0] and [1] != [2] and [1] != (1,)
assert [] < [1] and [1, 2] < [1, 3] and [1, 2] <= [1, 2] and [2] > [1, 9] and [1, 2] >= [1]
assert raises(TypeError, lambda: [1] < ['a']) == "'<' not supported between instances of 'int' and 'str'"
assert raises(TypeError, lambda: [1] < (1,)) == "'<' not supported between instances of 'list' and 'tuple'"
assert [1, 'a'] < [2, 3]

# === repr, truth, containment, hash ===
a = [1, 'x', None, [2.5, ()], {'k': {1}}]
assert repr(a) == "[1, 'x', None, [2.5, ()], {'k': {1}}]"
a.append(a)
assert repr(a) == "[1, 'x', None, [2.5, ()], {'k': {1}}, [...]]"
assert not [] and [0]
assert 2 in [1, 2] and 3 not in [1, 2] and 1.0 in [1] and [] in [[]]
nan = float('nan')
assert nan in [nan] and [nan] == [nan]
assert raises(TypeError, lambda: hash([])) == "unhashable type: 'list'"

# === a list that grows while it is gone through ===
a = [1, 2, 3]
seen = []
for x in a:
    seen.append(x)
    if x < 3:
        a.append(x + 10)
assert seen == [1, 2, 3, 11, 12]
it = iter([1])
assert next(it) == 1 and next(it, 'end') == 'end' and next(it, 'end') == 'end'
