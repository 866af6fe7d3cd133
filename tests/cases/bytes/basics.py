def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === making bytes ===
assert bytes() == b''
assert bytes(3) == b'\x00\x00\x00'
assert bytes([1, 2, 255]) == b'\x01\x02\xff'
assert bytes((65, 66)) == b'AB'
assert bytes(range(3)) == b'\x00\x01\x02'
assert bytes(x for x in [1, 2]) == b'\x01\x02'
assert bytes({1: 2}) == b'\x01'
assert bytes(b'abc') == b'abc'
assert bytes('é', 'utf-8') == b'\xc3\xa9'
assert bytes('é', encoding='latin-1') == b'\xe9'
assert bytes('é', 'ascii', 'replace') == b'?'
assert bytes(True) == b'\x00'
assert error(lambda: bytes('a')) == 'TypeError: string argument without an encoding'
assert error(lambda: bytes(-1)) == 'ValueError: negative count'
assert error(lambda: bytes(1.5)) == "TypeError: cannot convert 'float' object to bytes"
assert error(lambda: bytes(None)) == "TypeError: cannot convert 'NoneType' object to bytes"
assert error(lambda: bytes([256])) == 'ValueError: bytes must be in range(0, 256)'
assert error(lambda: bytes([-1])) == 'ValueError: bytes must be in range(0, 256)'
assert error(lambda: bytes(['a'])) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: bytes([1.5])) == "TypeError: 'float' object cannot be interpreted as an integer"
assert error(lambda: bytes([2**70])) == 'ValueError: bytes must be in range(0, 256)'
assert error(lambda: bytes(2**70)) == "OverflowError: cannot fit 'int' into an index-sized integer"
assert error(lambda: bytes(1, 'ascii')) == 'TypeError: encoding without a string argument'
assert error(lambda: bytes(encoding='ascii')) == 'TypeError: encoding without a string argument'
assert error(lambda: bytes(errors='x')) == 'TypeError: errors without a string argument'
assert error(lambda: bytes('a', 1)) == "TypeError: bytes() argument 'encoding' must be str, not int"
assert error(lambda: bytes(b'a', 'ascii')) == 'TypeError: encoding without a string argument'
assert error(lambda: bytes('é', 'ascii')) == "UnicodeEncodeError: 'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)"
assert error(lambda: bytes(object())) == "TypeError: cannot convert 'object' object to bytes"
assert error(lambda: bytes(foo=1)) == "TypeError: bytes() got an unexpected keyword argument 'foo'"

# === repr ===
assert b'abc' == b'abc'
assert repr(b'') == "b''"
assert repr(b"a'b") == 'b"a\'b"'
assert repr(b'a"\'') == 'b\'a"\\\'\''
assert repr(b'\x00\n\t\r\\\xff~\x7f') == "b'\\x00\\n\\t\\r\\\\\\xff~\\x7f'"
assert str(b'abc') == "b'abc'"

# === sequence ===
assert len(b'abc') == 3
assert b'abc'[0] == 97
assert b'abc'[-1] == 99
assert b'abc'[1:] == b'bc'
assert b'abcdef'[::2] == b'ace'
assert b'abc'[::-1] == b'cba'
assert list(b'abc') == [97, 98, 99]
assert b'a' + b'b' == b'ab'
assert b'ab' * 2 == b'abab'
assert 2 * b'ab' == b'abab'
assert b'ab' * -1 == b''
assert (97 in b'abc') is True
assert (b'bc' in b'abc') is True
assert (b'' in b'') is True
assert error(lambda: b'abc'[3]) == 'IndexError: index out of range'
index = 'x'
assert error(lambda: b'abc'[index]) == 'TypeError: byte indices must be integers or slices, not str'
assert error(lambda: b'abc'[2**70]) == "IndexError: cannot fit 'int' into an index-sized integer"
assert error(lambda: 'a' in b'a') == "TypeError: a bytes-like object is required, not 'str'"
assert error(lambda: 300 in b'a') == 'ValueError: byte must be in range(0, 256)'
assert error(lambda: None in b'a') == "TypeError: a bytes-like object is required, not 'NoneType'"
assert error(lambda: b'a' + 'a') == "TypeError: can't concat str to bytes"
assert error(lambda: b'a' + 1) == "TypeError: can't concat int to bytes"
assert error(lambda: 'a' + b'a') == 'TypeError: can only concatenate str (not "bytes") to str'
assert error(lambda: b'a' * 'a') == "TypeError: can't multiply sequence by non-int of type 'str'"
assert error(lambda: b'a' * 2.5) == "TypeError: can't multiply sequence by non-int of type 'float'"
assert error(lambda: -b'a') == "TypeError: bad operand type for unary -: 'bytes'"
assert error(lambda: b'a'.nope) == "AttributeError: 'bytes' object has no attribute 'nope'"

# === comparison, truth, hash ===
assert (b'a' == b'a') is True
assert (b'a' == 'a') is False
assert (b'a' < b'b') is True
assert (b'ab' > b'a') is True
assert (b'\xff' > b'a') is True
assert bool(b'') is False
assert bool(b'\x00') is True
assert (hash(b'abc') == hash(b'ab' + b'c')) is True
assert {b'k': 1}[b'k'] == 1
assert error(lambda: b'a' < 'a') == "TypeError: '<' not supported between instances of 'bytes' and 'str'"
