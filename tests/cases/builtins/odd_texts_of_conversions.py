# Conversions of odd texts: classes derived from str with their own __repr__, names with surrogates, mappings that are none.
import types
from collections import deque


class Shown(str):
    def __repr__(self):
        return 'shown'


class Raising(str):
    def __repr__(self):
        raise KeyError('repr')


def error(function, *arguments):
    try:
        return function(*arguments)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


# Errors show what the __repr__ of the object says.
assert error(int, Shown('x')) == 'ValueError: invalid literal for int() with base 10: shown'
assert error(int, Shown('zz'), 16) == 'ValueError: invalid literal for int() with base 16: shown'
assert error(float, Shown('x')) == 'ValueError: could not convert string to float: shown'
assert error(int, Raising('x')) == error(float, Raising('x')) == "KeyError: 'repr'"
assert int(Raising(' 12 ')) == 12 and int(Raising('z'), 36) == 35 and float(Raising('1.5')) == 1.5

# Text that has to be UTF-8 or ASCII.
refused = "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
assert error(float.fromhex, '\ud800') == refused
assert error('a'.encode, '\ud800') == error(b'a'.decode, '\ud800x') == refused
assert error('a'.encode, 'xy\udfff\udfff').endswith("can't encode characters in position 2-3: surrogates not allowed")
assert error('a'.encode, 'x\U0001F600\udfff').endswith("can't encode character '\\udfff' in position 2: surrogates not allowed")
assert error(type, 'A\ud800\ud800', (), {}).endswith("can't encode characters in position 1-2: surrogates not allowed")
assert error('a'.encode, '\xe9') == 'LookupError: unknown encoding: \xe9'
assert error(memoryview(b'a').cast, '\xe9') == "UnicodeEncodeError: 'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)"
assert error(memoryview(b'a').cast, 'x\ud800\xe9') == "UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)"


# A deque is no mapping.
class Queue(deque):
    pass


class Keyed(deque):
    def __getitem__(self, key):
        return key


assert error(types.MappingProxyType, deque()) == 'TypeError: mappingproxy() argument must be a mapping, not collections.deque'
assert error(types.MappingProxyType, Queue()) == 'TypeError: mappingproxy() argument must be a mapping, not Queue'
assert types.MappingProxyType(Keyed())['x'] == 'x'
