# needs: 3.14
def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === text ===
assert '%s' % 'a' == 'a'
assert '%s %s' % ('a', 1) == 'a 1'
assert '%s' % None == 'None'
assert '%s' % (1,) == '1'
assert '%s' % ((1, 2),) == '(1, 2)'
assert '%s' % [1, 2] == '[1, 2]'
assert '%r' % 'a' == "'a'"
assert '%a' % 'é' == "'\\xe9'"
assert '%5s|%-5s|' % ('a', 'b') == '    a|b    |'
assert '%.2s' % 'abcdef' == 'ab'
assert '%5.1s|' % 'abc' == '    a|'
assert '%05s|' % 'a' == '    a|'
assert '%.s|' % 'abc' == '|'
assert '%3s|' % '😀' == '  😀|'
assert '%c%c' % (97, 'x') == 'ax'
assert '%5c|' % 'x' == '    x|'
assert '%%' % () == '%'
assert '100%%' % () == '100%'

# === integers ===
assert '%d' % 42 == '42'
assert '%i %u' % (1, 2) == '1 2'
assert '%d' % 1.9 == '1'
assert '%d' % True == '1'
assert '%d' % 10**30 == '1000000000000000000000000000000'
assert '%5d|%-5d|%05d' % (42, 42, -42) == '   42|42   |-0042'
assert '%+d % d' % (5, 5) == '+5  5'
assert '%.5d' % 42 == '00042'
assert '%8.5d|' % -42 == '  -00042|'
assert '%-8.5d|' % -42 == '-00042  |'
assert '%08.5d|' % -42 == '-0000042|'
assert '%x %X %o' % (255, 255, 8) == 'ff FF 10'
assert '%#x %#X %#o' % (255, 255, 8) == '0xff 0XFF 0o10'
assert '%#010x' % 255 == '0x000000ff'
assert '%#.5x' % 255 == '0x000ff'
assert '%+#x' % -255 == '-0xff'
assert '%ld %hd %Ld' % (1, 2, 3) == '1 2 3'
assert '%*d|%-*d|' % (5, 42, 5, 42) == '   42|42   |'
assert '%*d|' % (-5, 42) == '42   |'

# === floats ===
assert '%f' % 1.5 == '1.500000'
assert '%.2f' % 2.675 == '2.67'
assert '%10.3f|%-10.3f|%010.3f' % (3.14159, 3.14159, -3.14159) == '     3.142|3.142     |-00003.142'
assert '%e %E' % (12345.678, 12345.678) == '1.234568e+04 1.234568E+04'
assert '%g %G' % (1e10, 1e-10) == '1e+10 1E-10'
assert '%g %g %g' % (0.0001, 100000, 1000000) == '0.0001 100000 1e+06'
assert '%#g %#.0f' % (1.0, 1.0) == '1.00000 1.'
assert '%.0f' % 0.5 == '0'
assert '%f %F' % (float('nan'), float('inf')) == 'nan INF'
assert '%05f|%+f' % (float('inf'), float('inf')) == '00inf|+inf'
assert '%.*f' % (2, 3.14159) == '3.14'
assert '%*.*f' % (8, 2, 3.14159) == '    3.14'
assert '%f' % 3 == '3.000000'

# === mappings ===
assert '%(a)s' % {'a': 1} == '1'
assert '%(a)s %(b)r %(a)s' % {'a': 1, 'b': 'x'} == "1 'x' 1"
assert '%((a))s' % {'(a)': 1} == '1'
assert '%(a)05.1f' % {'a': 1} == '001.0'
assert 'abc' % {'a': 1} == 'abc'
assert 'abc' % {} == 'abc'
assert 'abc' % [1] == 'abc'
assert '%s' % {'a': 1} == "{'a': 1}"
class Upper:
    def __getitem__(self, key):
        return key.upper()
assert '%(abc)s' % Upper() == 'ABC'

# === special methods ===
class Number:
    def __int__(self):
        return 43
    def __float__(self):
        return 1.5
    def __index__(self):
        return 42
assert '%d %x %f %c' % (Number(), Number(), Number(), Number()) == '43 2a 1.500000 *'

# === errors ===
assert error(lambda: '%d' % 'a') == 'TypeError: %d format: a real number is required, not str'
assert error(lambda: '%i' % None) == 'TypeError: %i format: a real number is required, not NoneType'
assert error(lambda: '%x' % 1.5) == 'TypeError: %x format: an integer is required, not float'
assert error(lambda: '%X' % 'a') == 'TypeError: %X format: an integer is required, not str'
assert error(lambda: '%f' % 'a') == 'TypeError: must be real number, not str'
assert error(lambda: '%c' % 'xy') == 'TypeError: %c requires an int or a unicode character, not a string of length 2'
assert error(lambda: '%c' % -1) == 'OverflowError: %c arg not in range(0x110000)'
assert error(lambda: '%c' % 0x110000) == 'OverflowError: %c arg not in range(0x110000)'
assert error(lambda: '%c' % 1.5) == 'TypeError: %c requires an int or a unicode character, not float'
assert error(lambda: '%d' % float('nan')) == 'ValueError: cannot convert float NaN to integer'
assert error(lambda: '%d' % float('inf')) == 'OverflowError: cannot convert float infinity to integer'
assert error(lambda: '%f' % 10**400) == 'OverflowError: int too large to convert to float'
assert error(lambda: '%s %s' % 'a') == 'TypeError: not enough arguments for format string'
assert error(lambda: '%d' % ()) == 'TypeError: not enough arguments for format string'
assert error(lambda: '%d' % (1, 2)) == 'TypeError: not all arguments converted during string formatting'
assert error(lambda: 'abc' % 1) == 'TypeError: not all arguments converted during string formatting'
assert error(lambda: 'abc' % 'x') == 'TypeError: not all arguments converted during string formatting'
assert error(lambda: '%' % ()) == 'ValueError: incomplete format'
assert error(lambda: 'abc%' % 1) == 'ValueError: incomplete format'
assert error(lambda: '%y' % 1) == "ValueError: unsupported format character 'y' (0x79) at index 1"
assert error(lambda: 'ab%y' % 1) == "ValueError: unsupported format character 'y' (0x79) at index 3"
assert error(lambda: '%é' % 1) == "ValueError: unsupported format character '?' (0xe9) at index 1"
assert error(lambda: '%lld' % 5) == "ValueError: unsupported format character 'l' (0x6c) at index 2"
assert error(lambda: '%5%' % ()) == 'TypeError: not enough arguments for format string'
assert error(lambda: '%(a' % {'a': 1}) == 'ValueError: incomplete format key'
assert error(lambda: '%(a)' % {'a': 1}) == 'ValueError: incomplete format'
assert error(lambda: '%(a)s' % 1) == 'TypeError: format requires a mapping'
assert error(lambda: '%(a)s' % (1,)) == 'TypeError: format requires a mapping'
assert error(lambda: '%(a)s' % [1]) == 'TypeError: list indices must be integers or slices, not str'
assert error(lambda: '%(c)s' % {'a': 1}) == "KeyError: 'c'"
assert error(lambda: '%(a)s %s' % {'a': 1}) == 'TypeError: not enough arguments for format string'
assert error(lambda: '%(a)%' % {'a': 1}) == "ValueError: unsupported format character '%' (0x25) at index 4"
assert error(lambda: '%*d' % ('a', 1)) == 'TypeError: * wants int'
assert error(lambda: '%.*d' % ('a', 1)) == 'TypeError: * wants int'
assert error(lambda: '%*d' % (1,)) == 'TypeError: not enough arguments for format string'
assert error(lambda: '%99999999999999999999d' % 1) == 'ValueError: width too big'
assert error(lambda: '%.99999999999999999999d' % 1) == 'ValueError: precision too big'


# === formats of bytes have words of their own ===
class Coded:
    def __bytes__(self):
        return b'By!'


def refused(template, value):
    try:
        return template % value
    except Exception as e:
        return f'{type(e).__name__}: {e}'


assert b'%b|%5s' % (Coded(), Coded()) == b'By!|  By!'
assert refused(b'%f', None) == 'TypeError: float argument required, not NoneType'
assert refused('%f', None) == 'TypeError: must be real number, not NoneType'
assert refused(b'%c', bytearray(b'xy')) == 'TypeError: %c requires an integer in range(256) or a single byte, not a bytearray object of length 2'
assert refused(b'%c', memoryview(b'x')) == 'TypeError: %c requires an integer in range(256) or a single byte, not memoryview'
assert refused('%(a', 1) == refused(b'%(a', 1) == 'TypeError: format requires a mapping'
assert refused('%(a', {}) == 'ValueError: incomplete format key'


# === %d asks the type for __int__, and has one TypeError for whatever comes of it ===
class Whole:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value

    def __getattribute__(self, name):
        assert name != '__int__', 'looked up on the object'
        return super().__getattribute__(name)


assert '%d %5.3i' % (Whole(7), Whole(-7)) == '7  -007'
for wrong in 'x', 2.5, None, TypeError('mine'):
    assert refused('%d', Whole(wrong)) == 'TypeError: %d format: a real number is required, not Whole'
    assert refused(b'%u', Whole(wrong)) == 'TypeError: %u format: a real number is required, not Whole'
assert refused('%d', Whole(ValueError('mine'))) == 'ValueError: mine'
assert refused('%d', float('nan')) == 'ValueError: cannot convert float NaN to integer'
assert refused('%d', float('-inf')) == 'OverflowError: cannot convert float infinity to integer'
assert refused('%d', 1j) == 'TypeError: %d format: a real number is required, not complex'
assert refused('%d', '1') == 'TypeError: %d format: a real number is required, not str'
assert '%d %d' % (-1e30, 2.9) == '-1000000000000000019884624838656 2'
