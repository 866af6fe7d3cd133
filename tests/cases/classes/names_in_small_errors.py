# needs: 3.14
"""Deleted names of classes, slots without a value, exceptions of groups; which class of collections defines what."""
import collections
import string
import typing
from collections import OrderedDict, defaultdict, deque


def error_of(function, *args):
    try:
        function(*args)
    except Exception as e:
        return type(e).__name__, str(e)
    return None


class X:
    pass


for name in '__name__', '__qualname__', '__module__':
    assert error_of(delattr, X, name) == ('TypeError', f"cannot delete '{name}' attribute of immutable type 'X'")
    assert error_of(delattr, int, name) == ('TypeError', f"cannot set '{name}' attribute of immutable type 'int'")


def local_class():
    class E:
        __slots__ = ('a',)
    return E


assert error_of(lambda: local_class()().a) == ('AttributeError', "'local_class.<locals>.E' object has no attribute 'a'")
group = ExceptionGroup('g', [ValueError()])
assert error_of(delattr, group, 'exceptions') == error_of(delattr, group, 'message') == ('AttributeError', 'readonly attribute')


class Both:
    def __bytes__(self):
        return b'both'

    def __index__(self):
        return 2


assert bytes(Both()) == b'both' and bytearray(Both()) == bytearray(2)


class OnlyBytes:
    def __bytes__(self):
        return b'only'


assert error_of(bytearray, OnlyBytes()) == ('TypeError', "cannot convert 'OnlyBytes' object to bytearray")

assert error_of(string.Template.substitute, 1) == ('AttributeError', "'int' object has no attribute 'pattern'")
assert {'append', 'sort', '__origin__'} <= set(dir(typing.List)) and 'append' in dir(typing.List[int]) and '__len__' not in dir(typing.List)

assert OrderedDict.__new__ is dict.__new__ and type(dict.__new__(OrderedDict)) is OrderedDict and type(dict.__new__(defaultdict)) is defaultdict
assert error_of(OrderedDict.__new__, 3) == ('TypeError', 'dict.__new__(X): X is not a type object (int)')
for name in 'clear', 'keys', 'items', 'values', '__reversed__', '__delitem__', '__setitem__', '__iter__', '__ior__', '__lt__':
    assert getattr(OrderedDict, name).__qualname__ == 'OrderedDict.' + name
assert error_of(lambda: OrderedDict().clear(1)) == ('TypeError', 'OrderedDict.clear() takes no arguments (1 given)')
assert error_of(OrderedDict.keys, 3) == ('TypeError', "descriptor 'keys' for 'collections.OrderedDict' objects doesn't apply to a 'int' object")


class T(tuple):
    pass


assert list[T((int, str))].__args__ == (int, str)
Point = collections.namedtuple('Point', 'x y')
assert error_of(Point.__new__, 3, 1, 2) == ('TypeError', 'tuple.__new__(X): X is not a type object (int)')
assert error_of(Point.__new__, int, 1, 2) == ('TypeError', 'tuple.__new__(int): int is not a subtype of tuple')
assert Point.__new__(tuple, 1, 2) == (1, 2)

# OrderedDict works as before.
d = OrderedDict(a=1, b=2)
d['c'] = 3
del d['a']
d |= {'z': 1}
assert list(d) == ['b', 'c', 'z'] and list(reversed(d)) == ['z', 'c', 'b'] and list(d.items())[0] == ('b', 2)
assert 'c' in d.keys() and sum(d.values()) == 6 and d == OrderedDict(d) != OrderedDict(z=1, c=3, b=2)


class Sub(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value + 1)

    def __iter__(self):
        return iter(list(super().__iter__())[:1])


s = Sub(a=1, b=2)
s['c'] = 3
assert list(s) == ['a'] and s['c'] == 4 and len(s) == 3
s.clear()
assert not s and list(s.values()) == []
