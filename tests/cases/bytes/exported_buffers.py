# needs: 3.14
# A memoryview keeps its bytearray from being resized.
TEXT = 'Existing exports of data: object cannot be re-sized'


def outcome(data, action):
    view = memoryview(data)
    try:
        result = action(data)
    except BufferError as error:
        assert str(error) == TEXT
        result = BufferError
    view.release()
    return result, bytes(data)


# === what would resize ===
assert outcome(bytearray(b'abc'), lambda b: b.append(1)) == (BufferError, b'abc')
assert outcome(bytearray(b'abc'), lambda b: b.extend(b'x')) == (BufferError, b'abc')
assert outcome(bytearray(b'abc'), lambda b: b.pop()) == (BufferError, b'abc')
assert outcome(bytearray(b'abc'), lambda b: b.clear()) == (BufferError, b'abc')
assert outcome(bytearray(b'abc'), lambda b: b.__delitem__(slice(0, 3, 2))) == (BufferError, b'abc')
assert outcome(bytearray(), lambda b: b.__delitem__(slice(0, 3, 2))) == (BufferError, b'')
assert outcome(bytearray(b'abc'), lambda b: b.resize(5)) == (BufferError, b'abc')

# === making it anew empties it first, even for the same bytes ===
assert outcome(bytearray(b'abc'), lambda b: b.__init__(b'new')) == (BufferError, b'abc')
assert outcome(bytearray(b'abc'), lambda b: b.__init__(b'abc')) == (BufferError, b'abc')
assert outcome(bytearray(b'abc'), lambda b: b.__init__()) == (BufferError, b'abc')
assert outcome(bytearray(), lambda b: b.__init__()) == (None, b'')

# === what keeps the size ===
assert outcome(bytearray(b'abc'), lambda b: b.resize(3)) == (None, b'abc')
assert outcome(bytearray(b'abc'), lambda b: b.__setitem__(slice(0, 1), b'Q')) == (None, b'Qbc')
assert outcome(bytearray(b'abc'), lambda b: b.reverse()) == (None, b'cba')
assert outcome(bytearray(b'abc'), lambda b: b.__iadd__(b''))[1] == b'abc'

# === its own bytes, added to it in place ===
b = bytearray(b'abc')
try:
    b += b
    assert False
except BufferError as error:
    assert str(error) == TEXT
b.extend(b)
assert b == b'abcabc'
b = bytearray()
b += b
assert b == b''

# === keywords, which __exit__ does not take ===
try:
    memoryview(b'').__exit__(foo=1)
    assert False
except TypeError as error:
    assert str(error) == 'memoryview.__exit__() takes no keyword arguments'
