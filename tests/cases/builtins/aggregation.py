# needs: 3.14
def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


# === sum ===
assert sum([]) == 0 and sum([1, 2, 3]) == 6 and sum((1, 2), 10) == 13 and sum([1], start=5) == 6 and sum(range(101)) == 5050
assert sum([True, True]) == 2 and sum(x for x in [1, 2]) == 3 and sum({1: 0, 2: 0}) == 3 and sum([], 1.5) == 1.5
assert sum([1, 9 * 10**18, 9 * 10**18]) == 18000000000000000001 and sum([10**30, 1]) == 10**30 + 1
assert sum(range(10**18, 10**18 + 20)) == 20 * 10**18 + 190
assert sum([[1], [2, 3]], []) == [1, 2, 3] and sum([(1,), (2,)], ()) == (1, 2)

# === sum of floats is compensated ===
assert sum([0.1] * 10) == 1.0 and sum([0.1] * 3) == 0.30000000000000004 and sum([1e100, 1.0, -1e100]) == 1.0
assert sum([1, 2.5]) == 3.5 and sum([0.1] * 10, 5) == 6.0 and sum([0.1, 1, 0.2, True, 0.3]) == 2.6
assert sum([0.1, 2**53, 1, 1, -2**53]) == 2.1 and sum([2.0**53, 1, 1]) == 9007199254740994.0
inf = float('inf')
assert sum([inf, 1.0]) == inf and str(sum([inf, -inf])) == 'nan' and sum([1e308, 1e308]) == inf
assert sum(x / 10 for x in range(10)) == 4.5
assert raises(OverflowError, lambda: sum([1.0, 10**400])) == 'int too large to convert to float'

# === what sum refuses ===
assert raises(TypeError, lambda: sum(['a'])) == "unsupported operand type(s) for +: 'int' and 'str'"
assert raises(TypeError, lambda: sum(['a'], '')) == "sum() can't sum strings [use ''.join(seq) instead]"
assert raises(TypeError, lambda: sum([1.0, 'a'])) == "unsupported operand type(s) for +: 'float' and 'str'"
assert raises(TypeError, lambda: sum([[1]])) == "unsupported operand type(s) for +: 'int' and 'list'"
assert raises(TypeError, lambda: sum(1)) == "'int' object is not iterable"
assert raises(TypeError, lambda: sum()) == 'sum() takes at least 1 positional argument (0 given)'
assert raises(TypeError, lambda: sum([1], 2, 3)) == 'sum() takes at most 2 arguments (3 given)'


class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return Money(self.n + other.n)

    def __radd__(self, other):
        return Money(self.n + other)


assert sum([Money(1), Money(2), Money(3)]).n == 6

# === min, max ===
assert min(3, 1, 2) == 1 and max(3, 1, 2) == 3 and min([3, 1]) == 1 and max('abc') == 'c' and max((x for x in [2, 5, 1])) == 5
assert min([1.5, 1]) == 1 and max(1.5, 2) == 2 and max([(1, 2), (1, 3)]) == (1, 3) and min('b', 'a') == 'a' and max(2.5, 1.5) == 2.5
assert repr(max([1, 1.0])) == '1' and repr(max([1.0, 1])) == '1.0' and max(True, 1) is True and min(1, True) == 1
assert min([], default=3) == 3 and max((), default=None) is None and max(10**30, 5) == 10**30
assert min([1, 2], key=lambda x: -x) == 2 and max('aa', 'b', key=len) == 'aa' and max([1, 2], key=None) == 2
assert min(['b', 'a', 'B'], key=str.lower) == 'a' and max([('x', 1), ('y', 1)], key=lambda p: p[1]) == ('x', 1)
assert raises(ValueError, lambda: max([])) == 'max() iterable argument is empty'
assert raises(ValueError, lambda: min([], key=len)) == 'min() iterable argument is empty'
assert raises(TypeError, lambda: max()) == 'max expected at least 1 argument, got 0'
assert raises(TypeError, lambda: min(key=len)) == 'min expected at least 1 argument, got 0'
assert raises(TypeError, lambda: min(1)) == "'int' object is not iterable"
assert raises(TypeError, lambda: min(1, 'a')) == "'<' not supported between instances of 'str' and 'int'"
assert raises(TypeError, lambda: max([1, 'a'])) == "'>' not supported between instances of 'str' and 'int'"
assert raises(TypeError, lambda: max(1, 2, default=3)) == 'Cannot specify a default for max() with multiple positional arguments'
assert raises(TypeError, lambda: max(1, 2, foo=1)) == "max() got an unexpected keyword argument 'foo'"
assert raises(TypeError, lambda: max(1, 2, key=1)) == "'int' object is not callable"

# === any, all: stop as soon as the answer is known ===
assert any([0, '', 5]) and not any([]) and all([]) and not all([1, 0]) and all('ab')
it = iter([0, 1, 2])
assert any(it) and next(it) == 2
it = iter([1, 0, 3])
assert not all(it) and next(it) == 3


class Truthy:
    def __bool__(self):
        return True


assert any([0, Truthy()]) is True and all([Truthy()]) is True
assert raises(TypeError, lambda: any(1)) == "'int' object is not iterable"
assert raises(TypeError, lambda: all()) == 'all() takes exactly one argument (0 given)'
