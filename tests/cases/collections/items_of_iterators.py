# What takes all items of an iterable takes those that are left of an iterator, whatever it goes through.
def error(action):
    try:
        action()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


a, *b = range(5)
assert (a, b) == (0, [1, 2, 3, 4])
a, *b, c = 'hello'
assert (a, b, c) == ('h', ['e', 'l', 'l'], 'o')
a, *b = {1: 2, 3: 4}
assert (a, b) == (1, [3])
rest = iter([1, 2, 3])
next(rest)
*a, b = rest
assert (a, b) == ([2], 3) and list(rest) == []
*a, b = (x for x in range(3))
assert (a, b) == ([0, 1], 2)
*a, = map(str, range(3))
assert a == ['0', '1', '2']


def unpack(iterable):
    a, b, *c = iterable


assert error(lambda: unpack(iter([1]))) == 'ValueError: not enough values to unpack (expected at least 2, got 1)'
assert error(lambda: unpack(5)) == 'TypeError: cannot unpack non-iterable int object'

items = list(range(5))
items[1:3] = range(10, 14)
assert items == [0, 10, 11, 12, 13, 3, 4]
items[::2] = iter('abcd')
assert items == ['a', 10, 'b', 12, 'c', 3, 'd']
items[:] = [1, 2]
items[1:1] = iter(items)
assert items == [1, 1, 2, 2]


def assign(target, iterable):
    target[::2] = iterable


assert error(lambda: assign([1, 2, 3], iter('a'))) == 'ValueError: attempt to assign sequence of size 1 to extended slice of size 2'
assert error(lambda: assign([1], 5)) == 'TypeError: must assign iterable to extended slice'

rest = iter([b'a', bytearray(b'b'), b'c'])
next(rest)
assert b'-'.join(rest) == b'b-c' and b''.join({b'a': 1}) == b'a' and b','.join(x for x in [b'q', b'w']) == b'q,w'
assert error(lambda: b''.join(iter([b'a', 'b']))) == 'TypeError: sequence item 1: expected a bytes-like object, str found'
assert error(lambda: b''.join('ab')) == 'TypeError: sequence item 0: expected a bytes-like object, str found'
assert error(lambda: b''.join(5)) == 'TypeError: can only join an iterable'
