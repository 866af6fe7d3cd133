# needs: 3.14
def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


# === repr: the shortest digits that give the same float back ===
shown = [
    (0.1, '0.1'), (1.0, '1.0'), (100.0, '100.0'), (1e15, '1000000000000000.0'), (123456789012345678.0, '1.2345678901234568e+17'),
    (1e16, '1e+16'), (9999999999999998.0, '9999999999999998.0'), (1e22, '1e+22'), (1e23, '1e+23'), (1e100, '1e+100'),
    (0.0001, '0.0001'), (0.00001, '1e-05'), (0.000123, '0.000123'), (1.5e-7, '1.5e-07'), (1e-10, '1e-10'), (5e-324, '5e-324'),
    (1.7976931348623157e308, '1.7976931348623157e+308'), (2.2250738585072014e-308, '2.2250738585072014e-308'),
    (0.1 + 0.2, '0.30000000000000004'), (1 / 3, '0.3333333333333333'), (2 / 3, '0.6666666666666666'), (-2.5, '-2.5'),
    (3.0e-5, '3e-05'), (123456.789, '123456.789'), (4503599627370497.5, '4503599627370498.0'), (2251799813685248.5, '2251799813685248.5'), (9007199254740993.0, '9007199254740992.0'),
    (float('inf'), 'inf'), (float('-inf'), '-inf'), (float('nan'), 'nan'), (-0.0, '-0.0'), (1e5, '100000.0'), (2.0 ** 70, '1.1805916207174113e+21'),
]
for value, text in shown:
    assert repr(value) == text, (repr(value), text)
    assert str(value) == text

# === float(text) ===
parsed = [
    ('1', 1.0), (' 1.5 ', 1.5), ('1_0.5', 10.5), ('1.5_5', 1.55), ('1e1_0', 1e10), ('.5', 0.5), ('5.', 5.0), ('5.e3', 5000.0), ('+.5e-3', 0.0005),
    ('-1E5', -100000.0), ('1e400', float('inf')), ('-1e400', float('-inf')), ('1e-400', 0.0), ('iNf', float('inf')),
    ('-Infinity', float('-inf')), ('1e99999999999999999999', float('inf')), ('0e99999999999999999999', 0.0), ('\u0661.5', 1.5),
    ('\u30005\u2003', 5.0), ('2.2250738585072011e-308', 2.225073858507201e-308), ('9007199254740993', 9007199254740992.0),
    ('9007199254740993.' + '0' * 500 + '1', 9007199254740994.0), ('0.' + '0' * 400 + '1e401', 1.0), ('4.9e-324', 5e-324), ('2.4e-324', 0.0),
    ('1.7976931348623158e308', 1.7976931348623157e+308), ('1.7976931348623159e308', float('inf')), (b' 1.5 ', 1.5),
]
for text, value in parsed:
    assert float(text) == value, text
assert repr(float('-nan')) == 'nan' and float() == 0.0 and float(True) == 1.0 and repr(float('-0')) == '-0.0'

for text in ('', 'x', '1__0', '_1', '1_', '1._5', '1_.5', '1e_1', '1_e1', '1e', '1e+', '.', '+-5', '- 5', 'infinit', 'in_f', 'nan(3)',
             '\x1c5', '12\x00', '1d5', '1,5', '∞', '0x1p3', 'é', '1.5.5', '1 2'):
    assert error(lambda: float(text)) == f'ValueError: could not convert string to float: {text!r}', text
assert error(lambda: float(b'x')) == "ValueError: could not convert string to float: b'x'"
assert error(lambda: float(None)) == "TypeError: float() argument must be a string or a real number, not 'NoneType'"
assert error(lambda: float([])) == "TypeError: float() argument must be a string or a real number, not 'list'"
assert error(lambda: float(1, 2)) == 'TypeError: float expected at most 1 argument, got 2'
assert error(lambda: float(x=3)) == 'TypeError: float() takes no keyword arguments'

# === hex and fromhex ===
assert [x.hex() for x in (0.1, 1e-320, -0.0, 1.0, -2.5, 5e-324)] == [
    '0x1.999999999999ap-4', '0x0.00000000007e8p-1022', '-0x0.0p+0', '0x1.0000000000000p+0', '-0x1.4000000000000p+1',
    '0x0.0000000000001p-1022']
assert [float('inf').hex(), float('-inf').hex(), float('nan').hex()] == ['inf', '-inf', 'nan']
for text, value in (('0x1.8p1', 3.0), ('1.8', 1.5), (' 0x1.999999999999ap-4 ', 0.1), ('-inf', float('-inf')), ('.8', 0.5), ('8.', 8.0),
                    ('0X1P+3', 8.0), ('0x1p-1075', 0.0), ('0x0.000000000000080001p-1022', 5e-324), ('ff', 255.0),
                    ('0x0p99999999999999999999', 0.0), ('0x1.00000000000008p0', 1.0), ('0x1.000000000000080000001p0', 1.0000000000000002),
                    ('0x1.fffffffffffff7p1023', 1.7976931348623157e+308)):
    assert float.fromhex(text) == value, text
for text in ('', '0x', '1p', '1p+', '1p 3', '_1', '0x.p1', '\u0661', '1..2'):
    assert error(lambda: float.fromhex(text)) == 'ValueError: invalid hexadecimal floating-point string', text
assert error(lambda: float.fromhex('0x1p5000')) == 'OverflowError: hexadecimal value too large to represent as a float'
assert error(lambda: float.fromhex(3)) == 'TypeError: bad argument type for built-in operation'

# === other methods ===
assert (0.1).as_integer_ratio() == (3602879701896397, 36028797018963968) and (-2.5).as_integer_ratio() == (-5, 2)
assert (1e22).as_integer_ratio() == (10 ** 22, 1) and (0.0).as_integer_ratio() == (0, 1) and (5e-324).as_integer_ratio() == (1, 2 ** 1074)
assert error(lambda: float('nan').as_integer_ratio()) == 'ValueError: cannot convert NaN to integer ratio'
assert error(lambda: float('inf').as_integer_ratio()) == 'OverflowError: cannot convert Infinity to integer ratio'
assert (2.0).is_integer() and not (2.5).is_integer() and not float('inf').is_integer() and not float('nan').is_integer()
assert (2.5).real == 2.5 and (2.5).imag == 0.0 and (2.5).conjugate() == 2.5
assert float.from_number(3) == 3.0 and error(lambda: float.from_number('3')) == 'TypeError: must be real number, not str'
assert error(lambda: (2.5).hex(1)) == 'TypeError: float.hex() takes no arguments (1 given)'
assert error(lambda: float.hex(2)) == "TypeError: descriptor 'hex' for 'float' objects doesn't apply to a 'int' object"

# === very long texts ===
assert float('1' * 3000) == float('inf') and float('-' + '1' * 3000) == float('-inf')
assert float('1' * 3000 + 'e-2999') == 1.1111111111111112
assert float('0.' + '0' * 3000 + '1e3001') == 1.0 and float('1_' * 2000 + '1.5e-2000') == 1.1111111111111112
assert float('-' + '0' * 5000 + '.' + '0' * 10 + '5') == -5e-11 and float('0' * 5000) == 0.0
assert repr(float('-' + '0' * 5000 + 'e' + '9' * 3000)) == '-0.0'
# Halfway between two floats, and a bit more.
assert float('9007199254740993.' + '0' * 3000) == 9007199254740992.0
assert float('9007199254740993.' + '0' * 3000 + '1') == 9007199254740994.0
assert float('9007199254740992.' + '9' * 3000) == 9007199254740992.0
assert float('1e' + '0' * 3000 + '5') == 100000.0 and float('1e-' + '9' * 3000) == 0.0 and float('1e' + '9' * 3000) == float('inf')
assert complex('1' * 3000 + 'e-2999+' + '0' * 3000 + '2j') == 1.1111111111111112 + 2j
for wrong in ('1' * 3000 + 'e', '1' * 3000 + '__1', '1' * 3000 + '_', '_' + '1' * 3000, '1' * 3000 + 'x', '1' * 3000 + ' 1'):
    try:
        float(wrong)
    except ValueError as error:
        assert str(error) == f'could not convert string to float: {wrong!r}'
    else:
        assert False, wrong
assert float.fromhex('0x' + '0' * 3000 + '1.8') == 1.5 and float.fromhex('0x.' + '0' * 3000 + '1p12004') == 1.0
assert float.fromhex('-0X' + 'aB' * 20 + 'P-160') == -0.6705882352941176
