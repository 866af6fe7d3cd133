# needs: 3.14
def raises(kind, action):
    try:
        action()
    except kind as e:
        return str(e)
    assert False, 'expected ' + kind.__name__


def two(value):
    a, b = value
    return a, b


def starred(value):
    a, *b, c = value
    return a, b, c


# === from sequences and iterators ===
assert two((1, 2)) == (1, 2) and two([1, 2]) == (1, 2) and two('ab') == ('a', 'b') and two({1: 0, 2: 0}) == (1, 2)
assert two(x for x in (1, 2)) == (1, 2) and two(range(2)) == (0, 1)
assert starred([1, 2]) == (1, [], 2) and starred('abcd') == ('a', ['b', 'c'], 'd') and starred(x for x in range(4)) == (0, [1, 2], 3)
*a, = range(3)
assert a == [0, 1, 2]
(a, b), c = (1, [2, 3]), 4
assert (a, b, c) == (1, [2, 3], 4)
a, (b, *c), d = 1, 'xyz', 4
assert (a, b, c, d) == (1, 'x', ['y', 'z'], 4)
x = [1, 2]
x[0], x[1] = x[1], x[0]
assert x == [2, 1]

# === wrong counts: only exact lists, tuples and dicts tell how many they have ===
assert raises(ValueError, lambda: two([1])) == 'not enough values to unpack (expected 2, got 1)'
assert raises(ValueError, lambda: two(())) == 'not enough values to unpack (expected 2, got 0)'
assert raises(ValueError, lambda: two([1, 2, 3])) == 'too many values to unpack (expected 2, got 3)'
assert raises(ValueError, lambda: two((1, 2, 3, 4))) == 'too many values to unpack (expected 2, got 4)'
assert raises(ValueError, lambda: two({1: 1, 2: 2, 3: 3})) == 'too many values to unpack (expected 2, got 3)'
assert raises(ValueError, lambda: two({1: 1})) == 'not enough values to unpack (expected 2, got 1)'
assert raises(ValueError, lambda: two('abc')) == 'too many values to unpack (expected 2)'
assert raises(ValueError, lambda: two({1, 2, 3})) == 'too many values to unpack (expected 2)'
assert raises(ValueError, lambda: two(iter([1, 2, 3]))) == 'too many values to unpack (expected 2)'
assert raises(ValueError, lambda: two(iter([1]))) == 'not enough values to unpack (expected 2, got 1)'
assert raises(ValueError, lambda: starred([1])) == 'not enough values to unpack (expected at least 2, got 1)'
assert raises(ValueError, lambda: starred(iter([]))) == 'not enough values to unpack (expected at least 2, got 0)'

# === not iterable ===
assert raises(TypeError, lambda: two(1)) == 'cannot unpack non-iterable int object'
assert raises(TypeError, lambda: two(None)) == 'cannot unpack non-iterable NoneType object'
assert raises(TypeError, lambda: starred(1.5)) == 'cannot unpack non-iterable float object'


def broken():
    yield 1
    raise KeyError('inside')


assert raises(KeyError, lambda: two(broken())) == "'inside'"

# === displays ===
assert [*[1], *(2, 3), *'ab', *{4: 5}] == [1, 2, 3, 'a', 'b', 4] and (*range(2), 9) == (0, 1, 9) and {*'aa', *'b'} == {'a', 'b'}
assert raises(TypeError, lambda: [*1]) == 'Value after * must be an iterable, not int'
assert raises(TypeError, lambda: (*1,)) == 'Value after * must be an iterable, not int'
assert raises(KeyError, lambda: [*broken()]) == "'inside'"


# === calls ===
def f(*args, **kwargs):
    return args, kwargs


assert f(*[1, 2], 3, *'x', a=1, **{'b': 2}, **dict(c=3)) == ((1, 2, 3, 'x'), {'a': 1, 'b': 2, 'c': 3})
assert raises(TypeError, lambda: f(*1)).endswith('f() argument after * must be an iterable, not int')
assert raises(TypeError, lambda: f(**1)).endswith('f() argument after ** must be a mapping, not int')
assert raises(TypeError, lambda: f(**{1: 1})) == 'keywords must be strings'
assert raises(TypeError, lambda: f(a=1, **{'a': 1})).endswith("f() got multiple values for keyword argument 'a'")
