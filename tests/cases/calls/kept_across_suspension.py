# === native callables keep what they are, wherever the run stops ===
items = []
kept = {
    'bound': items.append,
    'unbound': str.upper,
    'class method': dict.fromkeys,
    'static method': str.maketrans,
    'function': len,
    'slot': int.__add__,
    'bound slot': 'abc'.__len__,
    'attribute': int.real,
    'type': tuple,
}
for i in range(20):
    kept['bound'](i)
assert items == list(range(20))
assert kept['bound'].__self__ is items
assert kept['bound'] == items.append
assert kept['unbound']('a') == 'A'
assert kept['unbound'] is str.upper
assert kept['class method']('ab', 1) == {'a': 1, 'b': 1}
assert kept['static method']('a', 'b') == {97: 98}
assert kept['function'](items) == 20
assert kept['function'] is len
assert kept['slot'](1, 2) == 3
assert kept['bound slot']() == 3
assert kept['attribute'].__get__(7) == 7
assert kept['type'] is tuple

# === gathered arguments ===


def total(*values, **named):
    result = 0
    for value in values:
        result += value
    for name in named:
        result += named[name]
    return result


for i in range(5):
    assert total(*range(i), **{'a': i, 'b': 1}) == sum(range(i)) + i + 1
