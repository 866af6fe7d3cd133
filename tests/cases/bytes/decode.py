def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === decode ===
assert b'abc'.decode() == 'abc'
assert b'caf\xc3\xa9'.decode() == 'café'
assert b'\xf0\x9f\x98\x80'.decode('utf-8') == '😀'
assert b'caf\xe9'.decode('latin-1') == 'café'
assert b'\x80\x99'.decode('cp1252') == '€™'
assert b'\xef\xbb\xbfa'.decode('utf-8-sig') == 'a'
assert b'\xef\xbb\xbfa'.decode('utf-8') == '\ufeffa'
assert b'\xff\xfea\x00'.decode('utf-16') == 'a'
assert b'\xfe\xff\x00a'.decode('utf-16') == 'a'
assert b'a\x00'.decode('utf-16-le') == 'a'
assert b'\x3d\xd8\x00\xde'.decode('utf-16-le') == '😀'
assert b'a\x00\x00\x00'.decode('utf-32-le') == 'a'
assert b'a\\n\\x41\\u20ac\\101'.decode('unicode_escape') == 'a\nA\u20acA'
assert b''.decode() == ''

# === error handlers ===
assert b'a\xffb'.decode('utf-8', 'replace') == 'a�b'
assert b'a\xe2\x82b'.decode('utf-8', 'replace') == 'a�b'
assert b'\xf0\x9f\x98b'.decode(errors='replace') == '�b'
assert b'\xed\xa0\x80'.decode('utf-8', 'replace') == '���'
assert b'\xff\xfe'.decode('utf-8', 'ignore') == ''
assert b'\xff\xe2\x82'.decode('utf-8', 'backslashreplace') == '\\xff\\xe2\\x82'
assert b'\xff'.decode('utf-8', 'surrogateescape') == '\udcff'
assert b'\xed\xa0\x80'.decode('utf-8', 'surrogatepass') == '\ud800'
assert b'\xff'.decode('ascii', 'replace') == '�'
assert b'a\xff\x80'.decode('utf-8', 'surrogateescape').encode('utf-8', 'surrogateescape') == b'a\xff\x80'

# === what cannot be decoded ===
assert error(lambda: b'\xff'.decode()) == "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"
assert error(lambda: b'\x80'.decode()) == "UnicodeDecodeError: 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte"
assert error(lambda: b'\xc0\x80'.decode()) == "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte"
assert error(lambda: b'\xe2\x82'.decode()) == "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data"
assert error(lambda: b'a\xe2\x82'.decode()) == "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 1-2: unexpected end of data"
assert error(lambda: b'\xe2\x28\xa1'.decode()) == "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte"
assert error(lambda: b'\xf0\x9f\x98'.decode()) == "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data"
assert error(lambda: b'\xf0\x90\x28\xbc'.decode()) == "UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: invalid continuation byte"
assert error(lambda: b'\xed\xa0\x80'.decode()) == "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte"
assert error(lambda: b'\xf5\x80\x80\x80'.decode()) == "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf5 in position 0: invalid start byte"
assert error(lambda: b'\xff'.decode('ascii')) == "UnicodeDecodeError: 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128)"
assert error(lambda: b'\x81'.decode('cp1252')) == "UnicodeDecodeError: 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined>"
assert error(lambda: b'a'.decode('utf-16')) == "UnicodeDecodeError: 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data"
assert error(lambda: b'\x00\xd8'.decode('utf-16-le')) == "UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data"
assert error(lambda: b'\x00\xd8a\x00'.decode('utf-16-le')) == "UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate"
assert error(lambda: b'\x00\xdc'.decode('utf-16-le')) == "UnicodeDecodeError: 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding"
assert error(lambda: b'a\x00\x00'.decode('utf-32-le')) == "UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-2: truncated data"
assert error(lambda: b'\x00\x00\x11\x00'.decode('utf-32-le')) == "UnicodeDecodeError: 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)"
assert error(lambda: b'\\x4'.decode('unicode_escape')) == "UnicodeDecodeError: 'unicodeescape' codec can't decode bytes in position 0-2: truncated \\xXX escape"
assert error(lambda: b'a'.decode('nope')) == 'LookupError: unknown encoding: nope'
assert error(lambda: b'\xff'.decode('utf-8', 'nope')) == "LookupError: unknown error handler name 'nope'"
assert error(lambda: b'\xff'.decode('utf-8', 'xmlcharrefreplace')) == "TypeError: don't know how to handle UnicodeDecodeError in error callback"
assert error(lambda: b'a'.decode(1)) == "TypeError: decode() argument 'encoding' must be str, not int"
assert error(lambda: b'a'.decode(errors=1)) == "TypeError: decode() argument 'errors' must be str, not int"
try:
    b'ab\xffc'.decode()
except UnicodeDecodeError as e:
    caught = e
assert (caught.encoding, caught.object, caught.start, caught.end, caught.reason) == ('utf-8', b'ab\xffc', 2, 3, 'invalid start byte')
assert (isinstance(caught, UnicodeError)) is True
