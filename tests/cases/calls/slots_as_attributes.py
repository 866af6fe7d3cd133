# needs: 3.14
def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an exception'


def function(x):
    return x


# === protocols can be asked for ===
for value in ([], (), {}, set(), frozenset(), '', b'', range(3), {}.keys(), {}.values(), {}.items()):
    assert hasattr(value, '__len__')
    assert hasattr(value, '__iter__')
    assert not hasattr(value, '__next__')
for value in (iter([]), iter(()), iter({}), iter(''), zip(), map(len, []), filter(None, []), enumerate([]), reversed([])):
    assert hasattr(value, '__iter__')
    assert hasattr(value, '__next__')
    assert not hasattr(value, '__len__')
assert not hasattr(1, '__len__')
assert not hasattr(1, '__iter__')
assert hasattr(function, '__call__')
assert hasattr(len, '__call__')
assert hasattr([].append, '__call__')
assert hasattr(1, '__index__')
assert not hasattr(1.0, '__index__')
assert [].__hash__ is None
assert {}.__hash__ is None
assert set().__hash__ is None

# === calling them ===
assert [1, 2].__len__() == 2
assert 'abc'.__contains__('b') is True
assert [1, 2].__getitem__(1) == 2
assert {'a': 1}.__getitem__('a') == 1
assert {'a': 1}.__contains__('b') is False
assert (1).__add__(2) == 3
assert (1).__add__('a') is NotImplemented
assert (1.5).__radd__(2) == 3.5
assert (7).__rsub__(10) == 3
assert (2).__pow__(10) == 1024
assert (2).__pow__(10, 1000) == 24
assert (7).__divmod__(2) == (3, 1)
assert (2).__rdivmod__(7) == (3, 1)
assert (-5).__abs__() == 5
assert (2.7).__int__() == 2
assert (2).__float__() == 2.0
assert 'a'.__mul__(3) == 'aaa'
assert 'a'.__rmul__(3) == 'aaa'
assert 'a'.__eq__('a') is True
assert 'a'.__eq__(1) is NotImplemented
assert [1].__lt__([2]) is True
assert (3).__bool__() is True
assert None.__bool__() is False
assert {1, 2}.__and__({2}) == {2}
assert {1, 2}.__or__([3]) is NotImplemented
assert 'abc'.__hash__() == hash('abc')
assert (1).__repr__() == '1'
assert 'a'.__str__() == 'a'
items = [3, 1]
items.__setitem__(0, 5)
items.__iadd__([7])
items.__delitem__(1)
assert items == [5, 7]
iterator = [1].__iter__()
assert iterator.__next__() == 1
assert error(iterator.__next__) == 'StopIteration: '
assert function.__call__(4) == 4

# === as functions ===
assert list(map(int.__neg__, [1, 2])) == [-1, -2]
assert list(map(str.__len__, ['a', 'bc'])) == [1, 2]
lengths = {'x': 3, 'y': 1, 'z': 2}
assert sorted(lengths, key=lengths.__getitem__) == ['y', 'z', 'x']
assert list(filter({1, 2}.__contains__, [1, 3, 2])) == [1, 2]
assert int.__add__(1, 2) == 3

# === how they look ===
assert repr(list.__add__) == "<slot wrapper '__add__' of 'list' objects>"
assert repr('a'.__len__).split(' at 0x')[0] == "<method-wrapper '__len__' of str object"
assert repr(list.__getitem__) == "<method '__getitem__' of 'list' objects>"
assert type(list.__add__).__name__ == 'wrapper_descriptor'
assert type([].__add__).__name__ == 'method-wrapper'
assert 'a'.__len__.__name__ == '__len__'
assert str.__len__.__qualname__ == 'str.__len__'

# === wrong arguments ===
assert error(lambda: 'a'.__add__()) == 'TypeError: expected 1 argument, got 0'
assert error(lambda: 'a'.__add__(1, 2)) == 'TypeError: expected 1 argument, got 2'
assert error(lambda: (1).__pow__()) == 'TypeError: expected 1 or 2 arguments, got 0'
assert error(lambda: (1).__pow__(1, 2, 3)) == 'TypeError: expected 1 or 2 arguments, got 3'
assert error(lambda: 'a'.__len__(1)) == 'TypeError: expected 0 arguments, got 1'
assert error(lambda: [].__setitem__(1)) == 'TypeError: __setitem__ expected 2 arguments, got 1'
assert error(lambda: {}.__contains__()) == 'TypeError: dict.__contains__() takes exactly one argument (0 given)'
assert error(lambda: (1).__add__(x=2)) == 'TypeError: wrapper __add__() takes no keyword arguments'
assert error(lambda: str.__add__()) == "TypeError: descriptor '__add__' of 'str' object needs an argument"
assert error(lambda: str.__add__(1, 2)) == "TypeError: descriptor '__add__' requires a 'str' object but received a 'int'"
assert error(lambda: int.__add__(1)) == 'TypeError: expected 1 argument, got 0'
assert error(lambda: list.__len__(())) == "TypeError: descriptor '__len__' requires a 'list' object but received a 'tuple'"
