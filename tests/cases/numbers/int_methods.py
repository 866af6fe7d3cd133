def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


# === bits ===
assert [n.bit_length() for n in (0, 1, -1, 255, -256, 2 ** 63 - 1, -2 ** 63, 2 ** 100)] == [0, 1, 1, 8, 9, 63, 64, 101]
assert [n.bit_count() for n in (0, 1, -1, 255, -256, -2 ** 63, 2 ** 100 - 1)] == [0, 1, 1, 8, 1, 1, 100]
assert True.bit_length() == 1

# === parts of a number ===
assert (5).real == 5 and (5).imag == 0 and (5).numerator == 5 and (5).denominator == 1 and (2 ** 70).real == 2 ** 70
assert True.real == 1 and type(True.real) is int and type(True.numerator) is int and type(True.conjugate()) is int
assert (5).as_integer_ratio() == (5, 1) and True.as_integer_ratio() == (1, 1) and (5).is_integer() is True
assert (5).conjugate() == 5

# === to_bytes ===
assert (5).to_bytes() == b'\x05' and (300).to_bytes(2, 'big') == b'\x01,' and (300).to_bytes(2, 'little') == b',\x01'
assert (300).to_bytes(length=4, byteorder='big') == b'\x00\x00\x01,' and (0).to_bytes(0) == b''
assert (-5).to_bytes(2, 'little', signed=True) == b'\xfb\xff' and (5).to_bytes(2, 'little', signed=True) == b'\x05\x00'
assert (-2 ** 63).to_bytes(8, signed=True) == b'\x80' + b'\x00' * 7 and (2 ** 64 - 1).to_bytes(8) == b'\xff' * 8
assert (-128).to_bytes(1, signed=True) == b'\x80' and (127).to_bytes(1, signed=True) == b'\x7f'
for failing in (lambda: (256).to_bytes(1), lambda: (2 ** 63).to_bytes(8, signed=True), lambda: (1).to_bytes(0),
                lambda: (-129).to_bytes(1, signed=True), lambda: (128).to_bytes(1, signed=True), lambda: (2 ** 64).to_bytes(8)):
    assert error(failing) == 'OverflowError: int too big to convert'
assert error(lambda: (-5).to_bytes(2)) == "OverflowError: can't convert negative int to unsigned"
assert error(lambda: (5).to_bytes(-1)) == 'ValueError: length argument must be non-negative'
assert error(lambda: (5).to_bytes(2, 'x')) == "ValueError: byteorder must be either 'little' or 'big'"
assert error(lambda: (300).to_bytes(2, 3)) == "TypeError: to_bytes() argument 'byteorder' must be str, not int"

# === from_bytes ===
assert int.from_bytes(b'\xff\x00') == 65280 and int.from_bytes(b'\xff\x00', 'little') == 255 and int.from_bytes(b'') == 0
assert int.from_bytes(b'\xff\x00', 'big', signed=True) == -256 and int.from_bytes(b'\x80' * 9, signed=True) < -2 ** 70
assert int.from_bytes(b'\xff' * 16) == 2 ** 128 - 1
for n in (0, 1, -1, 127, -128, 2 ** 63, -2 ** 63, 10 ** 30, -10 ** 30):
    for order in ('little', 'big'):
        assert int.from_bytes(n.to_bytes(20, order, signed=True), order, signed=True) == n
assert error(lambda: int.from_bytes(b'', 'x')) == "ValueError: byteorder must be either 'little' or 'big'"
assert error(lambda: int.from_bytes('a')) == "TypeError: cannot convert 'str' object to bytes"
assert int.from_bytes([255, 1], 'little') == 511
assert error(lambda: int.from_bytes([256])) == 'ValueError: bytes must be in range(0, 256)'
assert error(lambda: int.from_bytes(3)) == "TypeError: cannot convert 'int' object to bytes"

# === wrong use ===
assert error(lambda: (5).bit_length(3)) == 'TypeError: int.bit_length() takes no arguments (1 given)'
assert error(lambda: int.bit_length('a')) == "TypeError: descriptor 'bit_length' for 'int' objects doesn't apply to a 'str' object"
assert error(lambda: (5).foo) == "AttributeError: 'int' object has no attribute 'foo'"
assert error(lambda: True.foo) == "AttributeError: 'bool' object has no attribute 'foo'"


# from_bytes takes what bytes() makes of an object, but no size.
class Sized(bytearray):
    def __index__(self):
        return 5


class Saying(bytes):
    def __bytes__(self):
        return b'\x01\x02'


class OnlySize:
    def __index__(self):
        return 3


assert int.from_bytes(Sized(b'\x01\x00')) == 256 and bytes(Sized(b'\x01\x00')) == bytes(5)
assert int.from_bytes(Saying(b'a')) == 258 and int.from_bytes([1, 2]) == 258 and int.from_bytes(memoryview(b'\x02')) == 2
for wrong, kind in ((OnlySize(), 'OnlySize'), ('ab', 'str'), (5, 'int'), (None, 'NoneType')):
    try:
        int.from_bytes(wrong)
        assert False
    except TypeError as e:
        assert str(e) == f"cannot convert '{kind}' object to bytes", e
