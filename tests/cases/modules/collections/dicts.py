from collections import OrderedDict, defaultdict


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


# === defaultdict ===
d = defaultdict(list)
d['a'].append(1)
d['a'].append(2)
assert d == {'a': [1, 2]} and d.default_factory is list and repr(d) == "defaultdict(<class 'list'>, {'a': [1, 2]})"
counts = defaultdict(int)
for c in 'hello':
    counts[c] += 1
assert dict(counts) == {'h': 1, 'e': 1, 'l': 2, 'o': 1}
assert 'x' not in counts and counts.get('x') is None and 'x' not in counts
assert counts['x'] == 0 and 'x' in counts
nested = defaultdict(lambda: defaultdict(int))
nested['a']['b'] += 2
assert nested['a']['b'] == 2
assert error(lambda: defaultdict()['k']) == "KeyError: 'k'"
assert defaultdict(None, [('a', 1)]) == {'a': 1} and defaultdict(int, a=1, b=2) == {'a': 1, 'b': 2}
assert error(defaultdict, 5) == 'TypeError: first argument must be callable or None'
assert error(defaultdict, list, 5) == "TypeError: 'int' object is not iterable"
copy = counts.copy()
assert type(copy) is defaultdict and copy.default_factory is int and copy == counts
assert repr(defaultdict(int, {'a': 1}) | {'b': 2}) == "defaultdict(<class 'int'>, {'a': 1, 'b': 2})"
assert repr({'b': 2} | defaultdict(int, a=1)) == "defaultdict(<class 'int'>, {'b': 2, 'a': 1})"
assert defaultdict.fromkeys('ab', 1) == {'a': 1, 'b': 1}
d.default_factory = None
assert error(lambda: d['zz']) == "KeyError: 'zz'"
assert counts.__missing__('new') == 0 and counts['new'] == 0
assert error(getattr, d, 'foo') == "AttributeError: 'collections.defaultdict' object has no attribute 'foo'"


def failing():
    raise ValueError('no default')


assert error(lambda: defaultdict(failing)[1]) == 'ValueError: no default'
loop = defaultdict(list)
loop['x'] = loop
assert repr(loop) == "defaultdict(<class 'list'>, {'x': defaultdict(<class 'list'>, {...})})"


class Tree(defaultdict):
    def __init__(self):
        super().__init__(Tree)


t = Tree()
t['a']['b'] = 1
assert t['a']['b'] == 1 and isinstance(t['c'], Tree)


class Keyed(defaultdict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


k = Keyed()
assert k[3] == 6 and dict(k) == {3: 6}

# === OrderedDict ===
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
assert list(o) == ['a', 'b', 'c'] and repr(o) == "OrderedDict({'a': 1, 'b': 2, 'c': 3})" and repr(OrderedDict()) == 'OrderedDict()'
o.move_to_end('a')
assert list(o) == ['b', 'c', 'a']
o.move_to_end('a', last=False)
assert list(o) == ['a', 'b', 'c']
assert error(o.move_to_end, 'x') == "KeyError: 'x'"
assert o.popitem() == ('c', 3) and o.popitem(last=False) == ('a', 1) and list(o) == ['b']
assert error(OrderedDict().popitem) == "KeyError: 'dictionary is empty'"
assert OrderedDict(a=1, b=2) == OrderedDict(a=1, b=2)
assert OrderedDict(a=1, b=2) != OrderedDict(b=2, a=1)
assert OrderedDict(a=1, b=2) == {'b': 2, 'a': 1} and {'b': 2, 'a': 1} == OrderedDict(a=1, b=2)
o = OrderedDict.fromkeys('ab')
assert o == {'a': None, 'b': None} and type(o) is OrderedDict
assert repr(o | {'c': 1}) == "OrderedDict({'a': None, 'b': None, 'c': 1})"
assert repr({'c': 1} | o) == "OrderedDict({'c': 1, 'a': None, 'b': None})"
assert repr(o.keys()) == "odict_keys(['a', 'b'])" and repr(o.values()) == 'odict_values([None, None])'
assert repr(o.items()) == "odict_items([('a', None), ('b', None)])"
assert list(reversed(o)) == ['b', 'a']
copy = o.copy()
copy['z'] = 1
assert 'z' not in o and type(copy) is OrderedDict
assert o.pop('a') is None and o.pop('nope', 5) == 5 and error(o.pop, 'nope') == "KeyError: 'nope'"
assert error(OrderedDict, 1) == "TypeError: 'int' object is not iterable"


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)
        if len(self) > self.size:
            self.popitem(last=False)


cache = LRU(2)
cache['a'] = 1
cache['b'] = 2
assert cache['a'] == 1
cache['c'] = 3
assert list(cache) == ['a', 'c'] and 'b' not in cache
