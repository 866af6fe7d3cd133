# needs: 3.14
import collections
from collections import ChainMap, UserDict, UserList, UserString


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


# === ChainMap ===
base, extra = {'a': 1, 'b': 2}, {'b': 3, 'c': 4}
m = ChainMap(extra, base)
assert m['a'] == 1 and m['b'] == 3 and dict(m) == {'a': 1, 'b': 3, 'c': 4} and list(m) == ['a', 'b', 'c'] and len(m) == 3
m['a'] = 9
assert extra['a'] == 9 and base['a'] == 1
del m['a']
assert m['a'] == 1 and 'zz' not in m and m.get('zz', 5) == 5
assert error(lambda: m['zz']) == "KeyError: 'zz'"
assert error(m.__delitem__, 'a') == 'KeyError: "Key not found in the first mapping: \'a\'"'
assert error(m.pop, 'a') == 'KeyError: "Key not found in the first mapping: \'a\'"'
child = m.new_child({'n': 1})
assert child['n'] == 1 and child.parents == m and child.maps[1:] == m.maps and m.new_child(q=1)['q'] == 1
assert repr(ChainMap({'x': 1})) == "ChainMap({'x': 1})" and ChainMap().maps == [{}] and not ChainMap()
assert (m | {'z': 1})['z'] == 1 and ({'z': 1} | m)['z'] == 1 and type({'z': 1} | m) is ChainMap
assert sorted(m.items()) == [('a', 1), ('b', 3), ('c', 4)] and m == {'a': 1, 'b': 3, 'c': 4}
assert ChainMap.fromkeys('ab', 0) == {'a': 0, 'b': 0} and m.copy() == m


# === UserDict ===
class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


d = Lower({'A': 1}, B=2)
d.update(C=3)
d.setdefault('D', 4)
assert d.data == {'a': 1, 'b': 2, 'c': 3, 'd': 4} and repr(d) == "{'a': 1, 'b': 2, 'c': 3, 'd': 4}"
assert d['a'] == 1 and 'A' not in d and len(d) == 4 and d.pop('a') == 1 and list(d) == ['b', 'c', 'd']
assert (d | {'E': 5})['e'] == 5 and type(d | {}) is Lower and d.copy() == d and type(d.copy()) is Lower
assert error(lambda: d['zz']) == "KeyError: 'zz'"


class Default(UserDict):
    def __missing__(self, key):
        return key


assert Default()['k'] == 'k' and UserDict.fromkeys('a', 1) == {'a': 1}

# === UserList ===
u = UserList([3, 1, 2])
u.append(0)
u.sort()
u += [9]
assert u == [0, 1, 2, 3, 9] and u[1:3] == UserList([1, 2]) and type(u[1:3]) is UserList and u + [1] == [0, 1, 2, 3, 9, 1]
assert [7] + UserList([1]) == [7, 1] and UserList([1]) * 2 == [1, 1] and u.index(3) == 3 and 9 in u and u.pop() == 9
assert UserList([1]) < [2] and len(u) == 4 and repr(u) == '[0, 1, 2, 3]' and u.count(1) == 1
u.insert(0, 'x')
u.reverse()
u.remove('x')
assert u.data == [3, 2, 1, 0]

# === UserString ===
s = UserString('Hello')
assert s == 'Hello' and s + ' w' == 'Hello w' and type(s.upper()) is UserString and s.upper() == 'HELLO' and s[1] == 'e'
assert 'ell' in s and len(s) == 5 and hash(s) == hash('Hello') and s * 2 == 'HelloHello' and str(s) == 'Hello'
assert repr(s) == "'Hello'" and UserString(5) == '5' and int(UserString('12')) == 12 and s.split('l') == ['He', '', 'o']
assert s.replace('l', 'L') == 'HeLLo' and UserString('%s!') % 'x' == 'x!' and s < 'I'

# === the module ===
assert collections.abc.Mapping is not None and issubclass(ChainMap, collections.abc.MutableMapping)
assert error(getattr, collections, 'Nope') == "AttributeError: module 'collections' has no attribute 'Nope'"
try:
    from collections import Nope
    assert False
except ImportError as e:
    assert str(e).startswith("cannot import name 'Nope' from 'collections'")
