# needs: 3.14
def error(f):
    try:
        f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    return 'no error'


def check(value, table):
    for spec, text in table.items():
        assert format(value, spec) == text, (value, spec, format(value, spec), text)


# === ints ===
check(1234567, {
    '': '1234567', 'd': '1234567', 'n': '1234567', '+': '+1234567', ' ': ' 1234567', '-': '1234567', ',': '1,234,567',
    '_': '1_234_567', '10,': ' 1,234,567', '<10': '1234567   ', '^10': ' 1234567  ', '>10': '   1234567', '=+10': '+  1234567',
    '*^11': '**1234567**', '010': '0001234567', '010,': '01,234,567', '015,': '000,001,234,567', '<010,': '1,234,5670', '+012,': '+001,234,567',
    'x': '12d687', 'X': '12D687', '#x': '0x12d687', '#X': '0X12D687', '#010x': '0x0012d687', '_x': '12_d687', '#020_x': '0x000_0000_0012_d687',
    'o': '4553207', '#o': '0o4553207', 'b': '100101101011010000111', '_b': '1_0010_1101_0110_1000_0111', '#b': '0b100101101011010000111',
    '015_x': '0_0000_0012_d687', 'f': '1234567.000000', '.2f': '1234567.00', ',.2f': '1,234,567.00', 'e': '1.234567e+06', 'g': '1.23457e+06',
    '.1%': '123456700.0%', '.6,f': '1234567.000,000', '5\u0661': ' ' * 44 + '1234567', '😀<9': '1234567😀😀', '.,': '1234567', '>>9': '>>1234567',
})
check(-255, {'': '-255', '05': '-0255', '=6': '-  255', '*=6': '-**255', '#x': '-0xff', '#o': '-0o377', '_b': '-1111_1111', '010,': '-0,000,255',
             '016_b': '-0_0000_1111_1111', '+': '-255', '^7': ' -255  ', '<05': '-2550'})
check(97, {'c': 'a', '5c': '    a', '<5c': 'a    ', '^5c': '  a  ', '05c': '0000a'})
check(0x1f600, {'c': '😀', '>3c': '  😀'})
check(True, {'': 'True', 'd': '1', '5': '    1', 'x': '1', '.1f': '1.0', '>5': '    1'})
check(10 ** 25, {',': '10,000,000,000,000,000,000,000,000', 'x': '84595161401484a000000', 'e': '1.000000e+25', '030': '0000' + str(10 ** 25)})
check(0, {',': '0', '05,': '0,000', '#x': '0x0', '06,': '00,000', '07,': '000,000', '08,': '0,000,000'})

# === errors of ints ===
OF_INT = " for object of type 'int'"
for spec, message in {
    'y': "Unknown format code 'y'" + OF_INT, 's': "Unknown format code 's'" + OF_INT, 'é': "Unknown format code '\\xe9'" + OF_INT,
    '\n': "Unknown format code '\\xa'" + OF_INT, '.3': 'Precision not allowed in integer format specifier',
    'z': 'Negative zero coercion (z) not allowed in integer format specifier', '+c': "Sign not allowed with integer format specifier 'c'",
    '#c': "Alternate form (#) not allowed with integer format specifier 'c'", ',c': "Cannot specify ',' with 'c'.",
    ',x': "Cannot specify ',' with 'x'.", '_n': "Cannot specify '_' with 'n'.", ',_': "Cannot specify both ',' and '_'.",
    '_,': "Cannot specify both ',' and '_'.", ',,': "Cannot specify ',' with ','.", '.': 'Format specifier missing precision',
    '99999999999999999999': 'Too many decimal digits in format string', 'xx': "Invalid format specifier 'xx'" + OF_INT,
    '5 d': "Invalid format specifier '5 d'" + OF_INT, '.,3f': "Invalid format specifier '.,3f'" + OF_INT, '.6,_': "Cannot specify both ',' and '_'.",
}.items():
    assert error(lambda: format(5, spec)) == 'ValueError: ' + message, spec
assert error(lambda: format(True, 'y')) == "ValueError: Unknown format code 'y' for object of type 'bool'"
assert error(lambda: format(-1, 'c')) == 'OverflowError: %c arg not in range(0x110000)'
assert error(lambda: format(2 ** 70, 'c')) == 'OverflowError: Python int too large to convert to C long'
assert error(lambda: format(10 ** 400, 'f')) == 'OverflowError: int too large to convert to float'

# === floats ===
check(1234567.1234567, {
    '': '1234567.1234567', '.2f': '1234567.12', ',.2f': '1,234,567.12', '_': '1_234_567.1234567', '.7,f': '1234567.123,456,7',
    '020,.7,f': '01,234,567.123,456,7', '.10_e': '1.234_567_123_5e+06', '.10,g': '1234567.123', '.,': '1234567.123,456,7', '.3': '1.23e+06',
    '+': '+1234567.1234567', '015,.1f': '0,001,234,567.1', '.0f': '1234567', '#.0f': '1234567.', 'e': '1.234567e+06', '.0e': '1e+06',
    'g': '1.23457e+06', '%': '123456712.345670%', 'z#012,.3f': '1,234,567.123', 'E': '1.234567E+06', '<20': '1234567.1234567     ',
})
check(0.1, {'.20f': '0.10000000000000000555', '.17': '0.10000000000000001', '.0f': '0', '%': '10.000000%', '.0%': '10%', '#g': '0.100000',
            'g': '0.1', '.3e': '1.000e-01', '010': '00000000.1', '*^15': '******0.1******', '08,': '00,000.1', '09,': '000,000.1', '.55f':
            '0.1000000000000000055511151231257827021181583404541015625'})
check(-0.0, {'': '-0.0', '.1f': '-0.0', 'z': '0.0', 'z.0f': '0', 'g': '-0', '.1': '-0e+00', '+': '-0.0', '010n': '-000000000'})
check(-0.04, {'z.1f': '0.0', '.1f': '-0.0', 'z.2f': '-0.04'})
check(1e16, {'': '1e+16', '#': '1.e+16', '.20': '10000000000000000.0', '010': '000001e+16', '.1f': '10000000000000000.0', ',': '1e+16', '09,': '0,001e+16'})
check(float('inf'), {'': 'inf', '+f': '+inf', 'F': 'INF', '010': '0000000inf', '%': 'inf%', '015,.2f': '000000000000inf', '=6': '   inf'})
check(float('-inf'), {'g': '-inf', '06': '-00inf', '_': '-inf'})
check(float('nan'), {'.1f': 'nan', 'E': 'NAN', '6': '   nan', '+': '+nan'})
for value, spec, text in ((0.5, '.0f', '0'), (1.5, '.0f', '2'), (2.5, '.0f', '2'), (0.125, '.2f', '0.12'), (0.375, '.2f', '0.38'), (2.675, '.2f', '2.67'),
                          (9.96, '.1f', '10.0'), (0.95, '.1g', '0.9'), (99999.5, '.5g', '1e+05'), (999999.5, 'g', '1e+06'), (9.5, '.0e', '1e+01'),
                          (1e22, '.0f', '10000000000000000000000'), (1e23, '.0f', '99999999999999991611392'), (5e-324, '.3e', '4.941e-324'),
                          (123456789.5, '.0f', '123456790'), (1e24, '.16e', '9.9999999999999998e+23')):
    assert format(value, spec) == text, (value, spec)
for spec, message in {
    'd': "Unknown format code 'd' for object of type 'float'", 's': "Unknown format code 's' for object of type 'float'",
    ',n': "Cannot specify ',' with 'n'.", '.,n': "Cannot specify ',' with 'n'.", '.': 'Format specifier missing precision',
    'x.': "Invalid format specifier 'x.' for object of type 'float'",
}.items():
    assert error(lambda: format(1.5, spec)) == 'ValueError: ' + message, spec

# === f-strings and str.format reach the same code ===
x = 3.14159
n = 42
assert f'{x:.2f} {n:5d}|{n:<5}|{n:#06x} {x:{8}.{3}}' == '3.14    42|42   |0x002a     3.14'
