def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


d = {'a': 1, 'b': 2}
keys, values, items = d.keys(), d.values(), d.items()

# === live views ===
assert list(keys) == ['a', 'b'] and list(values) == [1, 2] and list(items) == [('a', 1), ('b', 2)]
d['c'] = 3
assert len(keys) == len(values) == len(items) == 3 and list(keys) == ['a', 'b', 'c']
assert repr(keys) == "dict_keys(['a', 'b', 'c'])" and repr(values) == 'dict_values([1, 2, 3])'
assert repr(items) == "dict_items([('a', 1), ('b', 2), ('c', 3)])"
assert 'a' in keys and 'x' not in keys and 3 in values and ('a', 1) in items and ('a', 2) not in items and 'a' not in items

# === reversed ===
assert list(reversed(d)) == ['c', 'b', 'a'] and list(reversed(keys)) == ['c', 'b', 'a']
assert list(reversed(values)) == [3, 2, 1] and list(reversed(items)) == [('c', 3), ('b', 2), ('a', 1)]

# === set operators: any iterable may stand on the other side ===
assert keys & ['a', 'x'] == {'a'} and keys | ('z',) == {'a', 'b', 'c', 'z'}
assert keys - 'ab' == {'c'} and keys ^ {'a', 'q'} == {'b', 'c', 'q'}
assert ['a', 'q'] & keys == {'a'} and {'a', 'q'} - keys == {'q'} and ['q'] | keys == {'a', 'b', 'c', 'q'}
assert items & [('a', 1), ('b', 9)] == {('a', 1)} and (x for x in 'aq') & keys == {'a'}
assert keys == {'a', 'b', 'c'} and keys == {'c': 0, 'b': 0, 'a': 0}.keys() and keys != ['a', 'b', 'c']
assert keys >= {'a'} and keys > {'a'} and {'a'} < keys and not keys <= {'a'} and items == {('a', 1), ('b', 2), ('c', 3)}
assert keys.isdisjoint(['x']) and not keys.isdisjoint(['a']) and items.isdisjoint([1])
assert raises(TypeError, lambda: keys | 1) == "'int' object is not iterable"
assert raises(TypeError, lambda: 1 | keys) == "'int' object is not iterable"
assert raises(TypeError, lambda: hash(keys)) == "unhashable type: 'dict_keys'"
assert raises(TypeError, lambda: values | values) == "unsupported operand type(s) for |: 'dict_values' and 'dict_values'"


# === changes while a dict is gone through ===
def grow():
    d = {1: 1, 2: 2}
    for k in d:
        d[k + 10] = 1


def shrink():
    d = {1: 1, 2: 2}
    for k, v in d.items():
        d.clear()


def replace():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]
        d[k + 10] = 1


assert raises(RuntimeError, grow) == 'dictionary changed size during iteration'
assert raises(RuntimeError, shrink) == 'dictionary changed size during iteration'
assert raises(RuntimeError, replace) == 'dictionary keys changed during iteration'
d = {1: 1, 2: 2}
for k in d:
    d[k] += 10
assert d == {1: 11, 2: 12}
it = iter(d)
next(it)
d[3] = 3
assert raises(RuntimeError, lambda: next(it)) == 'dictionary changed size during iteration'
assert raises(RuntimeError, lambda: next(it)) == 'dictionary changed size during iteration'
