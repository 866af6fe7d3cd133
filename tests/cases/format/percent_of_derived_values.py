# needs: 3.14
# Odd operands of % for str, bytes and bytearrays.
from collections import deque

log = []


class Queue(deque):
    pass


class Keyed(deque):
    def __getitem__(self, key):
        log.append(key)
        return 5


class Bytes(bytes):
    def __bytes__(self):
        log.append('bytes')
        return b'own'


class Array(bytearray):
    __bytes__ = Bytes.__bytes__


class Other:
    __bytes__ = Bytes.__bytes__


def error(template, values):
    log.clear()
    try:
        return template % values
    except TypeError as e:
        return str(e)


# A deque has no items by key, so it is one value.
for values in (deque([1]), Queue(), deque()):
    assert error('a', values) == 'not all arguments converted during string formatting'
    assert error(b'a', values) == error(bytearray(b'a'), values) == 'not all arguments converted during bytes formatting'
    assert error('%(a)s', values) == 'format requires a mapping'
assert error('%s', deque([1])) == 'deque([1])'
assert error('%(a)s', Keyed()) == '5' and log == ['a']
assert error('a', Keyed()) == 'a'

# Bytes of a derived class are taken as they are; other classes are asked.
assert error(b'%s', Bytes(b'a')) == b'a' and error(b'%b|%5s', (Array(b'a'), Bytes(b'bc'))) == b'a|   bc' and log == []
assert error(bytearray(b'%s'), Bytes(b'a')) == bytearray(b'a') and log == []
assert error(b'%s', Other()) == b'own' and log == ['bytes']
assert error(b'%c%c%c', (Bytes(b'a'), Array(b'b'), bytearray(b'c'))) == b'abc'
for value, name in ((Bytes(b'ab'), 'bytes'), (Array(b'ab'), 'bytearray'), (b'', 'bytes')):
    assert error(b'%c', value) == f'%c requires an integer in range(256) or a single byte, not a {name} object of length {len(value)}'
