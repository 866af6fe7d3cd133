# Subscripts of a class that has no `__index__`, or a wrong one.
from collections import deque


class Plain:
    pass


class Wrong:
    def __index__(self):
        return 'text'


class Itself:
    def __index__(self):
        return self


class Raises:
    def __index__(self):
        raise KeyError('no index')


class Small(int):
    pass


class Index:
    def __index__(self):
        return 1


def error(function, *arguments):
    try:
        function(*arguments)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


def assign(container, key):
    container[key] = container[0]


def delete(container, key):
    del container[key]


def get(container, key):
    return container[key]


# === as a subscript ===
views = bytearray(b'abc'), bytearray(b'abc')
for make, words in (
    (lambda: [1, 2, 3], 'list indices must be integers or slices, not Plain'),
    (lambda: bytearray(b'abc'), 'bytearray indices must be integers or slices, not Plain'),
    (lambda: memoryview(bytearray(b'abc')), 'memoryview: invalid slice key'),
    (lambda: deque([1, 2, 3]), "sequence index must be integer, not 'Plain'"),
):
    for use in (get, assign, delete):
        message = error(use, make(), Plain())
        assert message is not None and message.startswith('TypeError: '), (make(), use, message)
        if use is assign:
            assert message == 'TypeError: ' + words, message
        assert error(use, make(), Wrong()) is not None
        assert error(use, make(), Itself()) is not None
        if not isinstance(make(), memoryview) or use is not delete:
            assert error(use, make(), Raises()) == "KeyError: 'no index'"
assert error(assign, [1, 2], Wrong()) == 'TypeError: __index__ returned non-int (type str)'
assert error(assign, [1, 2], Itself()) == 'TypeError: __index__ returned non-int (type Itself)'
for fixed in ('abc', b'abc', (1, 2, 3), range(3)):
    assert error(get, fixed, Plain()).startswith('TypeError: ')

# === in a slice ===
words = 'TypeError: slice indices must be integers or None or have an __index__ method'


def assign_slice(container, key):
    container[key] = container[:1]


for make in (lambda: [1, 2, 3], lambda: bytearray(b'abc'), lambda: memoryview(bytearray(b'abc'))):
    for part in (slice(Plain(), None), slice(None, Plain()), slice(None, None, Plain())):
        assert error(assign_slice, make(), part) == words, (make(), part)
        assert error(get, make(), part) == words
        if not isinstance(make(), memoryview):
            assert error(delete, make(), part) == words

# === what has one ===
items = [1, 2, 3]
items[Index()] = 20
items[Small(0)] = 10
items[Index():] = [2, 3]
del items[Index()]
assert items == [10, 3]
