from collections import Counter


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


# === counting ===
c = Counter('abracadabra')
assert c == {'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}
assert repr(c) == "Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1})"
assert c['a'] == 5 and c['zz'] == 0 and 'zz' not in c
try: c.most_common('1')
except TypeError as e: assert str(e) == "'>=' not supported between instances of 'str' and 'int'"
else: assert False
assert c.most_common(-1) == [] and c.most_common(99) == c.most_common()
assert c.most_common(2) == [('a', 5), ('b', 2)] and c.most_common(0) == [] and len(c.most_common()) == 5
assert ''.join(c.elements()) == 'aaaaabbrrcd' and c.total() == 11
assert Counter() == {} and repr(Counter()) == 'Counter()'
assert Counter(a=2, b=1) == {'a': 2, 'b': 1} and Counter({'x': 3}, y=1) == {'x': 3, 'y': 1}
assert Counter([1, 1.0, True]) == {1: 3}
assert Counter(x % 3 for x in range(10)) == {0: 4, 1: 3, 2: 3}
c['b'] += 10
c['new'] += 1
assert c['b'] == 12 and c['new'] == 1
del c['a']
del c['not there']
assert 'a' not in c
assert error(Counter, 5) == "TypeError: 'int' object is not iterable"
assert error(Counter, [[]]) == "TypeError: unhashable type: 'list'"
assert error(Counter.fromkeys, 'ab') == (
    'NotImplementedError: Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

# === update, subtract ===
c = Counter('aab')
c.update('abc')
assert c == {'a': 3, 'b': 2, 'c': 1}
c.update({'a': 10}, d=4)
assert c == {'a': 13, 'b': 2, 'c': 1, 'd': 4}
c.subtract('aa')
c.subtract(Counter(b=5), z=1)
assert c == {'a': 11, 'b': -3, 'c': 1, 'd': 4, 'z': -1}
assert type(c.copy()) is Counter and c.copy() == c and c.copy() is not c

# === arithmetic ===
x, y = Counter(a=3, b=1), Counter(a=1, b=2, c=-1)
assert x + y == {'a': 4, 'b': 3} and x - y == {'a': 2, 'c': 1} and x | y == {'a': 3, 'b': 2} and x & y == {'a': 1, 'b': 1}
assert dict(x - y) == {'a': 2, 'c': 1} and dict(+y) == {'a': 1, 'b': 2} and dict(-y) == {'c': 1}
z = Counter(a=1)
z += Counter(a=1, b=-1)
assert dict(z) == {'a': 2}
z -= Counter(a=2)
assert dict(z) == {}
z |= Counter(q=2)
z &= Counter(q=1)
assert dict(z) == {'q': 1}
assert error(lambda: x + {'a': 1}) == "TypeError: unsupported operand type(s) for +: 'Counter' and 'dict'"

# === comparison: what is missing counts 0 ===
assert Counter(a=0) == Counter() and Counter(a=1) != Counter(a=2)
assert Counter(a=1) <= Counter(a=1, b=1) and Counter(a=1) < Counter(a=2) and Counter(a=2) >= Counter(a=1)
assert not Counter(a=1) > Counter(b=1)
assert error(lambda: x < 5) == "TypeError: '<' not supported between instances of 'Counter' and 'int'"
assert error(hash, x) == "TypeError: unhashable type: 'Counter'"

# === as a dict ===
c = Counter('ab')
assert sorted(c) == ['a', 'b'] and sum(c.values()) == 2 and isinstance(c, dict) and dict(c) == {'a': 1, 'b': 1}
assert c.pop('a') == 1 and c.setdefault('q', 5) == 5 and c.get('nope', 0) == 0
assert repr(Counter({1: 'x', 2: 3})) == "Counter({1: 'x', 2: 3})"
