# needs: 3.14
# === what makes room for the items of an iterable asks for their number ===
import operator

asked = []


class Items:
    def __iter__(self):
        asked.append('iter')
        return iter([1, 2])

    def __len__(self):
        asked.append('len')
        return 2


def ask(function):
    asked.clear()
    result = function(Items())
    return result, asked[:]


assert ask(list) == ([1, 2], ['iter', 'len'])
assert ask(sorted) == ([1, 2], ['iter', 'len'])
assert ask(bytes) == (b'\x01\x02', ['iter', 'len'])
assert ask(lambda items: [*items]) == ([1, 2], ['iter', 'len'])
assert ask(lambda items: (0, *items)) == ((0, 1, 2), ['iter', 'len'])
assert ask(lambda items: [].extend(items)) == (None, ['iter', 'len'])
assert ask(lambda items: bytearray().extend(items)) == (None, ['iter', 'len'])
assert ask(lambda items: [0].__iadd__(items)) == ([0, 1, 2], ['iter', 'len'])
assert ask(tuple) == ((1, 2), ['iter'])
assert ask(set) == ({1, 2}, ['iter'])
assert ask(bytearray) == (bytearray(b'\x01\x02'), ['iter'])
assert ask(lambda items: (lambda *values: values)(*items)) == ((1, 2), ['iter'])
assert ask(sum) == (3, ['iter'])

# === __length_hint__ where there is no length ===


class Hinted:
    def __init__(self, hint):
        self.hint = hint

    def __iter__(self):
        return iter([1, 2])

    def __length_hint__(self):
        if isinstance(self.hint, Exception):
            raise self.hint
        return self.hint


class Both(Hinted):
    def __len__(self):
        raise TypeError('no length')


def error_of(function, *arguments):
    try:
        return function(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for hint, expected in (
        (0, [1, 2]),
        (True, [1, 2]),
        (NotImplemented, [1, 2]),
        (TypeError('declines'), [1, 2]),
        (-1, 'ValueError: __length_hint__() should return >= 0'),
        (1.5, 'TypeError: __length_hint__ must be an integer, not float'),
        (None, 'TypeError: __length_hint__ must be an integer, not NoneType'),
        (2 ** 64, 'OverflowError: Python int too large to convert to C ssize_t'),
        (ValueError('hint'), 'ValueError: hint')):
    assert error_of(list, Hinted(hint)) == expected, hint
    assert error_of(sorted, Both(hint)) == expected, hint
    if isinstance(expected, str):
        assert error_of(operator.length_hint, Hinted(hint), 7) == expected
        assert error_of([].extend, Hinted(hint)) == expected
        assert error_of(bytes, Hinted(hint)) == expected
        assert error_of(bytearray().extend, Both(hint)) == expected
assert operator.length_hint(Hinted(3)) == 3 and operator.length_hint(Both(NotImplemented), 9) == 9
assert operator.length_hint([1, 2]) == 2 and operator.length_hint(Items()) == 2 and operator.length_hint(1, 5) == 5


class NegativeLength(Hinted):
    def __len__(self):
        return -1


assert error_of(list, NegativeLength(1)) == 'ValueError: __len__() should return >= 0'
