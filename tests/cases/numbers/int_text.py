def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


LITERAL = 'ValueError: invalid literal for int() with base '

# === int(text) ===
assert int() == 0 and int('12') == 12 and int('-12') == -12 and int('+12') == 12 and int(' \t\n12\x0b\x0c\r') == 12
assert int('1_000') == 1000 and int('00012') == 12 and int('-0') == 0
assert int('9223372036854775807') == 2 ** 63 - 1 and int('9223372036854775808') == 2 ** 63
assert int('-9223372036854775808') == -2 ** 63 and int('9' * 25) == 10 ** 25 - 1
assert int('\u0661\u0662') == 12 and int('\U0001d7d8') == 0 and int('\u3000' + '5\u2003') == 5
assert int(b'12') == 12 and int(b' -7 ') == -7

# === bases ===
assert int('ff', 16) == 255 and int('0xff', 16) == 255 and int('0XFF', 0) == 255 and int('0x_f', 16) == 15
assert int('zz', 36) == 1295 and int('0b101', 0) == 5 and int('0b1', 16) == 177 and int('0o17', 0) == 15 and int('17', 8) == 15
assert int('0', 0) == 0 and int('0_0', 0) == 0 and int('-0x1f', 0) == -31 and int('12', base=5) == 7
assert int('1' * 100, 2) == 2 ** 100 - 1 and int('f' * 5000, 16) == 16 ** 5000 - 1 and int('7' * 50, 8) == 8 ** 50 - 1
assert int('v' * 20, 32) == 32 ** 20 - 1 and int(b'0x1f', 16) == 31

# === what is no int ===
for text in ('', ' ', 'x', '1__0', '_1', '1_', '- 1', '--1', '1 2', '12.5', '1e5', '0x1f', '\x1c12', '²', '12\x00', "it's"):
    assert error(lambda: int(text)) == LITERAL + f'10: {text!r}', text
for text in ('', '0x', '0x_', '0x__f', '_0xf', 'g'):
    assert error(lambda: int(text, 16)) == LITERAL + f'16: {text!r}', text
for text in ('01', '0_1', '0b12', 'x', '1_'):
    assert error(lambda: int(text, 0)) == LITERAL + f'0: {text!r}', text
assert error(lambda: int('x' * 300)) == LITERAL + "10: '" + 'x' * 199
assert error(lambda: int(b'x')) == LITERAL + "10: b'x'"
assert error(lambda: int('12', 1)) == 'ValueError: int() base must be >= 2 and <= 36, or 0'
assert error(lambda: int('12', 10 ** 30)) == 'ValueError: int() base must be >= 2 and <= 36, or 0'
assert error(lambda: int(12, 3)) == "TypeError: int() can't convert non-string with explicit base"
assert error(lambda: int(base=3)) == 'TypeError: int() missing string argument'
assert error(lambda: int('12', 2.0)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert error(lambda: int(None)) == (
    "TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'")
assert error(lambda: int(1, 2, 3)) == 'TypeError: int expected at most 2 arguments, got 3'

# === floats are truncated ===
assert int(3.99) == 3 and int(-3.99) == -3 and int(1e20) == 10 ** 20 and int(True) == 1
assert int(1e22) == 10 ** 22 and int(1e23) == 99999999999999991611392 and int(-2.0 ** 63) == -2 ** 63 and int(2.0 ** 63) == 2 ** 63
assert error(lambda: int(float('nan'))) == 'ValueError: cannot convert float NaN to integer'
assert error(lambda: int(float('-inf'))) == 'OverflowError: cannot convert float infinity to integer'

# === the limit of 4300 digits ===
LIMIT = 'ValueError: Exceeds the limit (4300 digits) for integer string conversion'
RAISE = '; use sys.set_int_max_str_digits() to increase the limit'
assert len(str(10 ** 4299)) == 4300 and len(repr(-10 ** 4299)) == 4301
assert error(lambda: str(10 ** 4300)) == LIMIT + RAISE
assert error(lambda: f'{10 ** 5000}') == LIMIT + RAISE
assert error(lambda: f'{10 ** 5000:d}') == LIMIT + RAISE
assert int('1' * 4300) % 10 == 1
assert error(lambda: int('1' * 4301)) == LIMIT + ': value has 4301 digits' + RAISE
assert error(lambda: int('1' * 4301, 7)) == LIMIT + ': value has 4301 digits' + RAISE
assert error(lambda: int('0' * 5000)) == LIMIT + ': value has 5000 digits' + RAISE
assert len(hex(10 ** 5000)) == 4155

# === repr, bin, oct, hex ===
assert repr(2 ** 64) == '18446744073709551616' and str(-2 ** 63) == '-9223372036854775808' and repr(True) == 'True'
assert bin(5) == '0b101' and bin(-5) == '-0b101' and bin(0) == '0b0' and bin(True) == '0b1' and bin(2 ** 70) == '0b1' + '0' * 70
assert oct(8) == '0o10' and oct(-2 ** 63) == '-0o1000000000000000000000' and oct(2 ** 66 - 1) == '0o' + '7' * 22
assert hex(255) == '0xff' and hex(-2 ** 70) == '-0x400000000000000000' and hex(-2 ** 63) == '-0x8000000000000000'
assert error(lambda: bin(1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert error(lambda: hex('a')) == "TypeError: 'str' object cannot be interpreted as an integer"
