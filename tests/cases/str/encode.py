def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === encode ===
assert 'abc'.encode() == b'abc'
assert 'é€😀'.encode() == b'\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
assert 'é'.encode('latin-1') == b'\xe9'
assert '€'.encode('cp1252') == b'\x80'
assert 'aé'.encode('ascii', 'replace') == b'a?'
assert 'aé'.encode('ascii', 'ignore') == b'a'
assert 'aé😀€'.encode('ascii', 'backslashreplace') == b'a\\xe9\\U0001f600\\u20ac'
assert 'aé😀'.encode('ascii', 'xmlcharrefreplace') == b'a&#233;&#128512;'
assert 'a\udcff'.encode('ascii', 'surrogateescape') == b'a\xff'
assert '\ud800a'.encode('utf-8', 'surrogatepass') == b'\xed\xa0\x80a'
assert 'a😀'.encode('utf-16') == b'\xff\xfea\x00=\xd8\x00\xde'
assert 'a😀'.encode('utf-16-be') == b'\x00a\xd8=\xde\x00'
assert 'a😀'.encode('utf-32') == b'\xff\xfe\x00\x00a\x00\x00\x00\x00\xf6\x01\x00'
assert 'é'.encode('utf-8-sig') == b'\xef\xbb\xbf\xc3\xa9'
assert 'é'.encode(encoding='UTF8', errors='strict') == b'\xc3\xa9'
assert 'é'.encode('Latin_1') == b'\xe9'
assert 'é'.encode('iso-8859-1') == b'\xe9'
assert 'aé\n\\'.encode('unicode_escape') == b'a\\xe9\\n\\\\'
assert ''.encode() == b''

# === what cannot be encoded ===
assert error(lambda: 'é'.encode('ascii')) == "UnicodeEncodeError: 'ascii' codec can't encode character '\\xe9' in position 0: ordinal not in range(128)"
assert error(lambda: 'aéé'.encode('ascii')) == "UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)"
assert error(lambda: 'a€b'.encode('latin-1')) == "UnicodeEncodeError: 'latin-1' codec can't encode character '\\u20ac' in position 1: ordinal not in range(256)"
assert error(lambda: 'a😀'.encode('cp1252')) == "UnicodeEncodeError: 'charmap' codec can't encode character '\\U0001f600' in position 1: character maps to <undefined>"
assert error(lambda: '\ud800'.encode()) == "UnicodeEncodeError: 'utf-8' codec can't encode character '\\ud800' in position 0: surrogates not allowed"
assert error(lambda: 'a\ud800\ud801'.encode()) == "UnicodeEncodeError: 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed"
assert error(lambda: 'a\ud800'.encode('utf-16')) == "UnicodeEncodeError: 'utf-16' codec can't encode character '\\ud800' in position 1: surrogates not allowed"
assert error(lambda: 'a\udcffé'.encode('ascii', 'surrogateescape')) == "UnicodeEncodeError: 'ascii' codec can't encode character '\\xe9' in position 2: ordinal not in range(128)"
assert error(lambda: 'a'.encode('nope')) == 'LookupError: unknown encoding: nope'
assert 'a'.encode('utf-8', 'nope') == b'a'
assert error(lambda: '\ud800'.encode('utf-8', 'nope')) == "LookupError: unknown error handler name 'nope'"
assert error(lambda: 'a'.encode(1)) == "TypeError: encode() argument 'encoding' must be str, not int"
assert error(lambda: 'a'.encode('ascii', 1)) == "TypeError: encode() argument 'errors' must be str, not int"
try:
    'aéb'.encode('ascii')
except UnicodeEncodeError as e:
    caught = e
assert (caught.encoding, caught.object, caught.start, caught.end, caught.reason) == ('ascii', 'a\xe9b', 1, 2, 'ordinal not in range(128)')
assert (isinstance(caught, ValueError)) is True

# === names for what has no bytes ===
assert 'aé€\U0001f600\ud800\x81'.encode('ascii', 'namereplace') == b'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}\\N{GRINNING FACE}\\ud800\\x81'
assert '一각\u01a2'.encode('ascii', 'namereplace') == b'\\N{CJK UNIFIED IDEOGRAPH-4E00}\\N{HANGUL SYLLABLE GAG}\\N{LATIN CAPITAL LETTER OI}'
try:
    b'\xff'.decode('utf-8', 'namereplace')
    assert False
except TypeError as e:
    assert str(e) == "don't know how to handle UnicodeDecodeError in error callback"

# === codecs of two and four bytes fail at one character ===
for name, handler in ('utf-16', 'strict'), ('utf-32', 'surrogateescape'):
    try:
        'é\udcff\udc80'.encode(name, handler)
        assert False
    except UnicodeEncodeError as e:
        assert (e.start, e.end) == (1, 2) and str(e) == f"'{name}' codec can't encode character '\\udcff' in position 1: surrogates not allowed"
try:
    b'\xfe\xff\x00A\x00'.decode('utf-16')
    assert False
except UnicodeDecodeError as e:
    assert str(e) == "'utf-16-be' codec can't decode byte 0x00 in position 4: truncated data"
try:
    'é\udcff\udc80\ud800'.encode('cp1252', 'surrogateescape')
    assert False
except UnicodeEncodeError as e:
    assert (e.start, e.end) == (1, 4)
