def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


t = (1, 2, 3)

# === making, repr, subscripts ===
assert tuple() == () and tuple([1, 2]) == (1, 2) and tuple('ab') == ('a', 'b') and tuple(x for x in t) == t
assert tuple(t) is t and t[:] is t
assert repr(()) == '()' and repr((1,)) == '(1,)' and repr((1, 'a')) == "(1, 'a')"
assert t[0] == 1 and t[-1] == 3 and t[1:] == (2, 3) and t[::-1] == (3, 2, 1) and t[5:] == ()
assert raises(IndexError, lambda: t[3]) == 'tuple index out of range'
assert raises(TypeError, lambda: t['a']) == 'tuple indices must be integers or slices, not str'
assert raises(TypeError, lambda: tuple(1)) == "'int' object is not iterable"
assert raises(TypeError, lambda: tuple(1, 2)) == 'tuple expected at most 1 argument, got 2'


def store():
    t[0] = 1


def remove():
    del t[0]


assert raises(TypeError, store) == "'tuple' object does not support item assignment"
assert raises(TypeError, remove) == "'tuple' object doesn't support item deletion"

# === operators ===
assert (1,) + (2,) == (1, 2) and () + t == t and t + () == t
assert (1, 2) * 2 == (1, 2, 1, 2) and 0 * t == () and t * -1 == ()
assert raises(TypeError, lambda: t + [1]) == 'can only concatenate tuple (not "list") to tuple'
assert raises(TypeError, lambda: t * 'a') == "can't multiply sequence by non-int of type 'str'"
assert 2 in t and 5 not in t
assert (1, 2) == (1, 2.0) and (1, 2) != [1, 2] and (1, 2) < (1, 2, 3) and (2,) > (1, 9)
assert raises(TypeError, lambda: (1,) < [1]) == "'<' not supported between instances of 'tuple' and 'list'"
assert raises(TypeError, lambda: (1, 'a') < (1, 2)) == "'<' not supported between instances of 'str' and 'int'"

# === methods ===
assert (1, 2, 1).count(1) == 2 and (1, 2, 1).index(1, 1) == 2
assert raises(ValueError, lambda: t.index(9)) == 'tuple.index(x): x not in tuple'
assert raises(TypeError, lambda: t.count()) == 'tuple.count() takes exactly one argument (0 given)'

# === hash ===
assert hash((1, 2)) == hash((1.0, 2)) == hash((True, 2)) and hash(()) == hash(())
assert hash((1, 2)) != hash((2, 1))
assert raises(TypeError, lambda: hash((1, []))) == "unhashable type: 'list'"
a = ([],)
a[0].append(a)
assert repr(a) == '([(...)],)'
