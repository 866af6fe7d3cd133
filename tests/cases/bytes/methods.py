# needs: 3.14
def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === search ===
assert b'hello'.find(b'l') == 2
assert b'hello'.rfind(b'l') == 3
assert b'hello'.find(108) == 2
assert b'hello'.find(b'l', 3) == 3
assert b'hello'.find(b'') == 0
assert b'abc'.rfind(b'') == 3
assert b'hello'.index(b'lo') == 3
assert b'hello'.rindex(108) == 3
assert b'hello'.count(b'l') == 2
assert b'abc'.count(b'') == 4
assert b'abc'.count(98) == 1
assert b'hello'.startswith(b'he') is True
assert (b'hello'.startswith((b'x', b'he'))) is True
assert (b'hello'.endswith(b'lo', 0, 4)) is False
assert error(lambda: b'abc'.find('a')) == "TypeError: argument should be integer or bytes-like object, not 'str'"
assert error(lambda: b'abc'.find(300)) == 'ValueError: byte must be in range(0, 256)'
assert error(lambda: b'abc'.find()) == 'TypeError: find expected at least 1 argument, got 0'
assert error(lambda: b'abc'.index(b'x')) == 'ValueError: subsection not found'
assert error(lambda: b'abc'.rindex(b'x')) == 'ValueError: subsection not found'
assert error(lambda: b'abc'.count('a')) == "TypeError: argument should be integer or bytes-like object, not 'str'"
assert error(lambda: b'abc'.startswith('a')) == 'TypeError: startswith first arg must be bytes or a tuple of bytes, not str'
assert error(lambda: b'abc'.startswith(('a',))) == "TypeError: a bytes-like object is required, not 'str'"
assert error(lambda: b'abc'.endswith(1)) == 'TypeError: endswith first arg must be bytes or a tuple of bytes, not int'

# === split and join ===
assert b'a b  c'.split() == [b'a', b'b', b'c']
assert b' a b '.split(None, 1) == [b'a', b'b ']
assert b'a,b,,c'.split(b',') == [b'a', b'b', b'', b'c']
assert b'a,b,c'.split(b',', 1) == [b'a', b'b,c']
assert b'a,b,c'.rsplit(b',', 1) == [b'a,b', b'c']
assert b' a b c '.rsplit(None, 1) == [b' a b', b'c']
assert b'\x1c a'.split() == [b'\x1c', b'a']
assert b'a\nb\r\nc\rd'.splitlines() == [b'a', b'b', b'c', b'd']
assert b'a\nb\x0bc\x85'.splitlines(True) == [b'a\n', b'b\x0bc\x85']
assert b'a.b.c'.partition(b'.') == (b'a', b'.', b'b.c')
assert b'a.b.c'.rpartition(b'.') == (b'a.b', b'.', b'c')
assert b'abc'.partition(b'.') == (b'abc', b'', b'')
assert b', '.join([b'a', b'b']) == b'a, b'
assert b','.join(x for x in (b'a', b'b')) == b'a,b'
assert b'-'.join([]) == b''
assert error(lambda: b'abc'.split('a')) == "TypeError: a bytes-like object is required, not 'str'"
assert error(lambda: b'abc'.split(b'')) == 'ValueError: empty separator'
assert error(lambda: b'abc'.split(1)) == "TypeError: a bytes-like object is required, not 'int'"
assert error(lambda: b','.join([b'a', 'b'])) == 'TypeError: sequence item 1: expected a bytes-like object, str found'
assert error(lambda: b','.join(1)) == 'TypeError: can only join an iterable'
assert error(lambda: b'abc'.partition('a')) == "TypeError: a bytes-like object is required, not 'str'"
assert error(lambda: b'abc'.partition(b'')) == 'ValueError: empty separator'

# === strip, replace, pad ===
assert b'  a '.strip() == b'a'
assert b'\x0b\x0ca'.lstrip() == b'a'
assert b'xxaxx'.rstrip(b'x') == b'xxa'
assert b'abc'.removeprefix(b'a') == b'bc'
assert b'abc'.removesuffix(b'bc') == b'a'
assert b'aaa'.replace(b'a', b'bb', 2) == b'bbbba'
assert b'abc'.replace(b'', b'-') == b'-a-b-c-'
assert b'abc'.replace(b'', b'-', 2) == b'-a-bc'
assert b'abc'.replace(b'x', b'y') == b'abc'
assert b'ab'.ljust(4, b'.') == b'ab..'
assert b'ab'.rjust(4) == b'  ab'
assert b'a'.center(4) == b' a  '
assert b'ab'.center(7, b'*') == b'***ab**'
assert b'-1'.zfill(5) == b'-0001'
assert b'a\tb'.expandtabs(4) == b'a   b'
assert b'abc'.translate(None, b'a') == b'bc'
assert b'abc'.translate(bytes.maketrans(b'ab', b'xy')) == b'xyc'
assert b'abc'.translate(None, delete=b'bc') == b'a'
assert error(lambda: b'abc'.strip('a')) == "TypeError: a bytes-like object is required, not 'str'"
assert error(lambda: b'abc'.replace('a', b'')) == "TypeError: a bytes-like object is required, not 'str'"
assert error(lambda: b'abc'.replace(b'a')) == 'TypeError: replace expected at least 2 arguments, got 1'
assert error(lambda: b'abc'.ljust(5, 'a')) == 'TypeError: ljust() argument 2 must be a byte string of length 1, not str'
assert error(lambda: b'abc'.ljust(5, b'ab')) == 'TypeError: ljust(): argument 2 must be a byte string of length 1, not a bytes object of length 2'
assert error(lambda: b'abc'.translate(b'a')) == 'ValueError: translation table must be 256 characters long'
assert error(lambda: bytes.maketrans(b'a', b'bc')) == 'ValueError: maketrans arguments must have same length'
assert error(lambda: b'abc'.removeprefix('a')) == "TypeError: a bytes-like object is required, not 'str'"

# === case and predicates: ASCII only ===
assert b'Hello \xe9'.upper() == b'HELLO \xe9'
assert b'HELLO'.lower() == b'hello'
assert b'hello world'.title() == b'Hello World'
assert b'hELLO'.capitalize() == b'Hello'
assert b'Hello'.swapcase() == b'hELLO'
assert b'abc'.isalpha() is True
assert b'ab1'.isalnum() is True
assert b'12'.isdigit() is True
assert (b' \t'.isspace()) is True
assert b'\x1c'.isspace() is False
assert b'ABC'.isupper() is True
assert b'abc'.islower() is True
assert (b'Hello World'.istitle()) is True
assert b'\xe9'.isalpha() is False
assert b'\xff'.isascii() is False
assert b''.isascii() is True
assert b''.isalpha() is False

# === hex and fromhex ===
assert b'\x00\xffab'.hex() == '00ff6162'
assert b'abcde'.hex(':') == '61:62:63:64:65'
assert b'abcde'.hex(':', 2) == '61:6263:6465'
assert b'abcde'.hex(':', -2) == '6162:6364:65'
assert b'abc'.hex(b'-') == '61-62-63'
assert b''.hex() == ''
assert bytes.fromhex('00ff 61') == b'\x00\xffa'
assert bytes.fromhex(' 61\n62 ') == b'ab'
assert bytes.fromhex('') == b''
assert bytes.fromhex(b'61') == b'a'
assert error(lambda: b'abc'.hex('ab')) == 'ValueError: sep must be length 1.'
assert error(lambda: b'abc'.hex('')) == 'ValueError: sep must be length 1.'
assert error(lambda: b'abc'.hex('é')) == 'ValueError: sep must be ASCII.'
assert error(lambda: b'abc'.hex(1)) == "TypeError: object of type 'int' has no len()"
assert error(lambda: bytes.fromhex('6')) == 'ValueError: fromhex() arg must contain an even number of hexadecimal digits'
assert error(lambda: bytes.fromhex('zz')) == 'ValueError: non-hexadecimal number found in fromhex() arg at position 0'
assert error(lambda: bytes.fromhex('6 1')) == 'ValueError: non-hexadecimal number found in fromhex() arg at position 1'
assert error(lambda: bytes.fromhex('616')) == 'ValueError: fromhex() arg must contain an even number of hexadecimal digits'
assert error(lambda: bytes.fromhex(1)) == 'TypeError: fromhex() argument must be str or bytes-like, not int'

# === % formatting ===
assert b'%d %s' % (1, b'x') == b'1 x'
assert b'%b' % b'x' == b'x'
assert b'%a' % 'é' == b"'\\xe9'"
assert b'%c' % 97 == b'a'
assert b'%x' % 255 == b'ff'
assert b'%5.1f|' % 2.55 == b'  2.5|'
assert b'%(a)s' % {b'a': b'x'} == b'x'
assert b'%%' % () == b'%'
assert error(lambda: b'%s' % 'x') == "TypeError: %b requires a bytes-like object, or an object that implements __bytes__, not 'str'"
assert error(lambda: b'%c' % 256) == 'OverflowError: %c arg not in range(256)'
assert error(lambda: b'%c' % b'ab') == 'TypeError: %c requires an integer in range(256) or a single byte, not a bytes object of length 2'
assert error(lambda: b'abc' % 1) == 'TypeError: not all arguments converted during bytes formatting'
assert error(lambda: b'%y' % 1) == "ValueError: unsupported format character 'y' (0x79) at index 1"


# === bytes() asks a text of a derived class for __bytes__; bytearray() does not ===
class Coded(str):
    def __bytes__(self):
        return b'own' if self else 5


assert bytes(Coded('x')) == b'own'
assert bytes(Coded('x'), 'ascii') == b'x'
for make, message in [
    (lambda: bytes(Coded('')), '__bytes__ returned non-bytes (type int)'),
    (lambda: bytearray(Coded('x')), 'string argument without an encoding'),
    (lambda: bytes('x'), 'string argument without an encoding'),
]:
    try:
        make()
        assert False, 'expected TypeError'
    except TypeError as e:
        assert str(e) == message, e
