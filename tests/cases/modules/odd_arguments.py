# needs: 3.14
import collections
import dataclasses
import functools
import itertools
import json
import math
import random
import statistics


def error(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


class Text(str):
    pass


class Number(float):
    pass


class Count(int):
    pass


# === errors name the class of an argument of a derived class ===
assert error(math.sqrt, Text('4')) == 'TypeError: must be real number, not Text'
assert error(math.gcd, Number(4)) == "TypeError: 'Number' object cannot be interpreted as an integer"
assert error(range, Text('1')) == "TypeError: 'Text' object cannot be interpreted as an integer"
assert error(itertools.repeat, 1, Number(2)) == "TypeError: 'Number' object cannot be interpreted as an integer"
assert math.trunc(Number(2.5)) == 2 and math.sqrt(Number(4.0)) == 2.0 and math.gcd(Count(6), 4) == 2
assert list(itertools.permutations('ab', Count(1))) == [('a',), ('b',)]

# === statistics of special values and with a given centre ===
inf = float('inf')
assert error(statistics.stdev, [1, inf]) == error(statistics.pstdev, [1, float('nan')]) == 'ValueError: inf or nan encountered in data'
assert statistics.variance([1, inf]) == statistics.pvariance([1, inf]) == inf and math.isnan(statistics.variance([1, inf, -inf]))
assert statistics.variance([1.1, 2.2, 3.3], 2.2) == 1.2099999999999997 and statistics.pvariance([1, 2, 3, 4], 2) == 1.5
assert statistics.stdev([1.1, 2.2, 3.3], 2.2) == 1.0999999999999999 and statistics.stdev([True, 2]) == 0.7071067811865476
assert error(statistics.pvariance, [1, 2], 'a') == "TypeError: unsupported operand type(s) for -: 'int' and 'str'"
assert error(statistics.geometric_mean, [-1]) == "StatisticsError: ('No negative inputs allowed', -1)"
assert error(statistics.harmonic_mean, 'a') == 'TypeError: unsupported type' and error(statistics.harmonic_mean, {'a': 1}) == 'KeyError: 0'
assert statistics.harmonic_mean(iter([40, 60])) == 48.0 and statistics.harmonic_mean([40, 60], weights=[5, 30]) == 56.0
assert error(statistics.harmonic_mean, [1, -1]) == 'StatisticsError: harmonic mean does not support negative values'
assert error(statistics.median_grouped, [1, 2], 'a') == 'TypeError: Value cannot be converted to a float'
assert error(statistics.fmean, 'ab', [1, 2]).startswith('TypeError: ') and error(statistics.fmean, [1], [1, 2]) == (
    'StatisticsError: data and weights must be the same length')

# === parsers of json that are false are none; names of decorators ===
assert json.loads('[1, 1.5, NaN]', parse_int=0, parse_float='', parse_constant=[])[:2] == [1, 1.5]
assert functools.lru_cache(3).__qualname__ == 'lru_cache.<locals>.decorating_function'
assert repr(functools.singledispatchmethod(len)) == '<single dispatch method descriptor len>'

# === a deque and an OrderedDict called by name ===
d = collections.deque([1, 2, 3])
for method, args in [('__getitem__', ('a',)), ('__setitem__', ('a', 1)), ('__delitem__', ('a',)), ('__mul__', ('a',)), ('__rmul__', ('a',)), ('__imul__', ('a',))]:
    assert error(getattr(d, method), *args) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(d.__getitem__, 10**20) == "OverflowError: cannot fit 'int' into an index-sized integer"
assert error(lambda: d[10**20]) == "IndexError: cannot fit 'int' into an index-sized integer"
assert error(lambda: d['a']) == "TypeError: sequence index must be integer, not 'str'"
assert d.__rmul__(2) == d * 2 == d.__mul__(2) and d.__getitem__(-1) == 3 and d.__setitem__(0, 5) is None and d[0] == 5


class Queue(collections.deque):
    def __mul__(self, other):
        return super().__mul__(other), 'mine'


assert repr(Queue('a') * 2) == "(Queue(['a', 'a']), 'mine')"
od = collections.OrderedDict(a=1)
assert error(od.pop, None) == error(od.move_to_end, None) == 'KeyError: ' and error(od.pop, (1, 2)) == 'KeyError: (1, 2)'
assert error(od.__delitem__, None) == 'KeyError: None' and od.pop('b', 5) == 5 and od.pop('a') == 1
assert error(od.move_to_end, [1]) == 'KeyError: [1]'
od['b'] = 1
for f in (od.pop, od.move_to_end, od.__delitem__, lambda key: od.__setitem__(key, 1)):
    assert error(f, [1]) == "TypeError: unhashable type: 'list'"
assert error(lambda: od[[1]]) == "TypeError: cannot use 'list' as a dict key (unhashable type: 'list')"
c = collections.Counter('aabbbc')
assert c.most_common(1.0) == c.most_common(True) == [('b', 3)] and c.most_common(-1) == [] and c.most_common(10**30) == c.most_common()
assert error(c.most_common, float('nan')) == error(c.most_common, 2.5) == "TypeError: 'float' object cannot be interpreted as an integer"

# === JSONDecodeError and decode() of anything ===
E = json.JSONDecodeError
assert repr(E(5, 'a\nb', 2)) == "JSONDecodeError('5: line 2 column 1 (char 2)')" and E('m', 'ab', True).colno == 2
assert error(E, 'm', b'a', 2) == "TypeError: argument should be integer or bytes-like object, not 'str'"
assert error(E, 'm', 'ab', None) == "TypeError: unsupported operand type(s) for -: 'NoneType' and 'int'"
assert error(E, 'm', 0, 1) == "AttributeError: 'int' object has no attribute 'count'"
assert error(E, 1, msg=2) == "TypeError: JSONDecodeError.__init__() got multiple values for argument 'msg'"
assert error(E, 1, 2, 3, self=2) == "TypeError: JSONDecodeError.__init__() got multiple values for argument 'self'"


class Document:
    def count(self, *args):
        return 3

    def rfind(self, *args):
        return 1


e = E('m', Document(), 9)
assert str(e) == 'm: line 4 column 8 (char 9)' and (e.lineno, e.colno, e.msg, e.pos) == (4, 8, 'm', 9)


class Match:
    def __init__(self, place):
        self.place = place

    def end(self):
        return self.place


def skip(text, place):
    while place < len(text) and text[place] in ' #':
        place += 1
    return Match(place)


decode = json.JSONDecoder().decode
assert decode('## [1] #', skip) == [1] and error(decode, '[1] 2', skip) == 'JSONDecodeError: Extra data: line 1 column 5 (char 4)'
assert error(decode, '[1]', _w=None) == "TypeError: 'NoneType' object is not callable"

# === what is no class, no mapping, no name, no number ===
assert error(dataclasses.dataclass, 0) == "AttributeError: 'int' object has no attribute '__module__'"
assert error(dataclasses.dataclass, lambda: 0) == "AttributeError: 'function' object has no attribute '__mro__'"
assert repr(dataclasses.field(metadata='a').metadata) == "mappingproxy('a')"
assert error(dataclasses.field, metadata=5) == 'TypeError: mappingproxy() argument must be a mapping, not int'
assert error(type, None, (), {}) == 'TypeError: type.__new__() argument 1 must be str, not None'
assert error(functools.singledispatch(len).dispatch, 0) == "TypeError: cannot create weak reference to 'int' object"
assert error(functools.singledispatch(len).dispatch, [1]) == "TypeError: cannot create weak reference to 'list' object"
assert error(random.binomialvariate, float('nan')) == 'AssertionError: '
assert error(memoryview(b'a').__exit__, a=1) == 'TypeError: __exit__() takes no keyword arguments'
assert error(property().__set_name__, a=1) == 'TypeError: __set_name__() takes no keyword arguments'
assert error(object.__setattr__, int, 1, 2) == "TypeError: can't apply this __setattr__ to type object"
assert error(object.__delattr__, int, 1) == "TypeError: can't apply this __delattr__ to type object"

# === sorted() takes the items before list.sort() refuses a keyword ===
items = iter('ab')
assert error(sorted, items, foo=1) == "TypeError: sort() got an unexpected keyword argument 'foo'" and list(items) == []
assert error(sorted, [1], a=1, b=2, c=3) == 'TypeError: sort() takes at most 2 keyword arguments (3 given)'
assert error(sorted, 0, foo=1) == "TypeError: 'int' object is not iterable" and sorted('ba', key=None, reverse=1) == ['b', 'a']
assert error(memoryview.__exit__, memoryview(b'a'), a=1) == 'TypeError: memoryview.__exit__() takes no keyword arguments'
assert error(lambda: memoryview(b'a').__exit__(a=1)) == 'TypeError: memoryview.__exit__() takes no keyword arguments'
