# needs: 3.14
def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


# === making, repr ===
assert set() == set([]) and set('aab') == {'a', 'b'} and set(x for x in [1, 1]) == {1} and {*[1, 2], 3} == {1, 2, 3}
assert repr(set()) == 'set()' and repr({1}) == '{1}' and repr(frozenset()) == 'frozenset()' and repr(frozenset({1})) == 'frozenset({1})'
assert frozenset([1, 2]) == {1, 2} and frozenset(frozenset([1])) == frozenset([1])
assert len({1, 1.0, True}) == 1
assert raises(TypeError, lambda: set(1)) == "'int' object is not iterable"
assert raises(TypeError, lambda: set(1, 2)) == 'set expected at most 1 argument, got 2'
assert raises(TypeError, lambda: frozenset(1, 2)) == 'frozenset expected at most 1 argument, got 2'
assert raises(TypeError, lambda: {*1}) == "'int' object is not iterable"

# === add, remove, discard, pop, clear ===
s = set()
s.add(1)
s.add(1)
s.add('a')
assert s == {1, 'a'}
s.remove(1)
s.discard(1)
assert s == {'a'} and s.pop() == 'a' and s == set()
assert raises(KeyError, lambda: s.remove(1)) == '1'
assert raises(KeyError, lambda: s.pop()) == "'pop from an empty set'"
s.update([1, 2], (3,), 'x')
assert s == {1, 2, 3, 'x'}
s.clear()
assert not s
assert raises(TypeError, lambda: s.add()) == 'set.add() takes exactly one argument (0 given)'
assert raises(TypeError, lambda: s.pop(1)) == 'set.pop() takes no arguments (1 given)'

# === unhashable ===
assert raises(TypeError, lambda: {[]}) == "cannot use 'list' as a set element (unhashable type: 'list')"
assert raises(TypeError, lambda: set([[]])) == "cannot use 'list' as a set element (unhashable type: 'list')"
assert raises(TypeError, lambda: s.add({})) == "cannot use 'dict' as a set element (unhashable type: 'dict')"
assert raises(TypeError, lambda: [] in s) == "cannot use 'list' as a set element (unhashable type: 'list')"
assert raises(TypeError, lambda: {([],)}) == "cannot use 'tuple' as a set element (unhashable type: 'list')"
assert raises(TypeError, lambda: hash(s)) == "unhashable type: 'set'"
assert {1} in {frozenset({1})} and {2} not in {frozenset({1})}

# === operators take sets, methods any iterable ===
a, b = {1, 2, 3}, {2, 3, 4}
assert a | b == {1, 2, 3, 4} and a & b == {2, 3} and a - b == {1} and a ^ b == {1, 4}
assert a.union([9], 'x') == {1, 2, 3, 9, 'x'} and a.intersection([1, 2], (2, 5)) == {2} and a.difference([1], [2]) == {3}
assert a.symmetric_difference([1, 7]) == {2, 3, 7} and a.union() == a and a.union() is not a
assert raises(TypeError, lambda: a | [1]) == "unsupported operand type(s) for |: 'set' and 'list'"
assert raises(TypeError, lambda: a - [1]) == "unsupported operand type(s) for -: 'set' and 'list'"
assert raises(TypeError, lambda: a.union(1)) == "'int' object is not iterable"
assert type({1} | frozenset([2])) is set and type(frozenset([2]) | {1}) is frozenset
c = d = {1, 2, 3}
c |= {4}
c &= {1, 2, 4}
c -= {1}
c ^= {4, 5}
assert d == {2, 5} and c is d
c ^= c
assert d == set()
c = {1, 2, 3}
c.intersection_update([1, 2], [2])
assert c == {2}
c.symmetric_difference_update([2, 3])
c.difference_update([9])
assert c == {3}
f = frozenset([1])
f |= {2}
assert f == {1, 2} and type(f) is frozenset

# === comparison ===
assert {1} < {1, 2} and {1} <= {1} and not {1} < {1} and {1, 2} > {1} and {1, 2} >= {1, 2} and not {1} < {2, 3}
assert {1} == frozenset([1]) and {1} != {2} and {1} != [1] and {1, 2} == {2, 1.0}
assert {1}.issubset([1, 2]) and {1, 2}.issuperset([1]) and {1}.isdisjoint([2]) and not {1}.isdisjoint((1,))
assert raises(TypeError, lambda: {1} < [1]) == "'<' not supported between instances of 'set' and 'list'"

# === frozenset: hash, copy ===
assert hash(frozenset([1, 2, 3])) == hash(frozenset([3, 2, 1]))
f = frozenset([1])
assert f.copy() is f and {1}.copy() == {1}
assert {f: 'x'}[frozenset({1.0})] == 'x'


# === changes while a set is gone through ===
def grow():
    s = {1, 2}
    for x in s:
        s.add(x + 10)


assert raises(RuntimeError, grow) == 'Set changed size during iteration'
assert raises(TypeError, lambda: s[0]) == "'set' object is not subscriptable"
assert sorted({3, 1, 2}) == [1, 2, 3] and sum({1, 2}) == 3
