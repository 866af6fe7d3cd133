def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === repr: quotes and escapes ===
assert repr('abc') == "'abc'"
assert repr('') == "''"
assert repr("it's") == '"it\'s"'
assert repr('say "hi"') == '\'say "hi"\''
assert repr('it\'s "x"') == '\'it\\\'s "x"\''
assert repr('a\\b') == "'a\\\\b'"
assert repr('\n\r\t') == "'\\n\\r\\t'"
assert repr('\x00\x1f\x7f') == "'\\x00\\x1f\\x7f'"
assert repr('\x80\xa0\xad') == "'\\x80\\xa0\\xad'"
assert repr('é😀') == "'é😀'"
assert repr('\u200b\u2028\ue000') == "'\\u200b\\u2028\\ue000'"
assert repr('\ud800') == "'\\ud800'"
assert repr('\U0010ffff') == "'\\U0010ffff'"
assert repr('\u0378') == "'\\u0378'"
assert '%r' % 'é' == "'é'"
assert str(['a', "b'"]) == '[\'a\', "b\'"]'

# === ascii ===
assert ascii('abc') == "'abc'"
assert ascii('é') == "'\\xe9'"
assert ascii('😀\u20ac') == "'\\U0001f600\\u20ac'"
assert ascii("é'") == '"\\xe9\'"'
assert ascii(['é']) == "['\\xe9']"
assert ascii(1) == '1'
assert error(lambda: ascii()) == 'TypeError: ascii() takes exactly one argument (0 given)'
class Named:
    def __repr__(self):
        return '<é>'
assert ascii(Named()) == '<\\xe9>'
assert repr(Named()) == '<é>'
assert error(lambda: repr()) == 'TypeError: repr() takes exactly one argument (0 given)'
assert error(lambda: repr(1, 2)) == 'TypeError: repr() takes exactly one argument (2 given)'

# === str() ===
assert str() == ''
assert str('abc') == 'abc'
assert str(1) == '1'
assert str(1.0) == '1.0'
assert str(None) == 'None'
assert str(True) == 'True'
assert str([1, 'a']) == "[1, 'a']"
assert str(object=5) == '5'
assert str(b'abc') == "b'abc'"
assert str(b'caf\xc3\xa9', 'utf-8') == 'café'
assert str(b'caf\xe9', encoding='latin-1') == 'café'
assert str(b'\xff', errors='replace') == '�'
assert error(lambda: str(b'\xff', 'utf-8')) == "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte"
assert str(encoding='ascii') == ''
assert error(lambda: str(1, 'ascii')) == 'TypeError: decoding to str: need a bytes-like object, int found'
assert error(lambda: str('a', 'ascii')) == 'TypeError: decoding str is not supported'
assert error(lambda: str(b'a', 1)) == "TypeError: str() argument 'encoding' must be str, not int"
assert error(lambda: str(1, 2, 3, 4)) == 'TypeError: str expected at most 3 arguments, got 4'
assert error(lambda: str(foo=1)) == "TypeError: str() got an unexpected keyword argument 'foo'"
class Shown:
    def __str__(self):
        return 'shown'
    def __repr__(self):
        return 'repr'
assert str(Shown()) == 'shown'
assert '%s %r' % (Shown(), Shown()) == 'shown repr'
assert f'{Shown()} {Shown()!r}' == 'shown repr'
class Wrong:
    def __str__(self):
        return 1
assert error(lambda: str(Wrong())) == 'TypeError: __str__ returned non-string (type int)'

# === chr and ord ===
assert chr(97) == 'a'
assert chr(0x1f600) == '😀'
assert chr(0) == '\x00'
assert chr(0x10ffff) == '\U0010ffff'
assert chr(True) == '\x01'
assert ord('a') == 97
assert ord('😀') == 128512
assert ord('\ud800') == 55296
assert ord(b'a') == 97
assert error(lambda: chr(-1)) == 'ValueError: chr() arg not in range(0x110000)'
assert error(lambda: chr(0x110000)) == 'ValueError: chr() arg not in range(0x110000)'
assert error(lambda: chr(2**70)) == 'ValueError: chr() arg not in range(0x110000)'
assert error(lambda: chr('a')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: chr(1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert error(lambda: ord('')) == 'TypeError: ord() expected a character, but string of length 0 found'
assert error(lambda: ord('ab')) == 'TypeError: ord() expected a character, but string of length 2 found'
assert error(lambda: ord(b'ab')) == 'TypeError: ord() expected a character, but string of length 2 found'
assert error(lambda: ord(1)) == 'TypeError: ord() expected string of length 1, but int found'
assert error(lambda: ord()) == 'TypeError: ord() takes exactly one argument (0 given)'
