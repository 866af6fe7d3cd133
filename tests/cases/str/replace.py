def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === replace: -1 is all; the needle must be a str ===
assert 'aaa'.replace('a', 'b', count=2) == 'bba'
assert 'aaa'.replace('a', 'bb') == 'bbbbbb'
assert 'abcabc'.replace('bc', '') == 'aa'
assert 'abc'.replace('', '-') == '-a-b-c-'
assert 'abc'.replace('', '-', 2) == '-a-bc'
assert 'abc'.replace('', '-', 4) == '-a-b-c-'
assert ''.replace('', 'x') == 'x'
assert ''.replace('a', 'x') == ''
assert '😀a'.replace('', '-') == '-😀-a-'
assert '😀a'.replace('😀', 'x') == 'xa'
assert 'aXa'.replace('X', '😀') == 'a😀a'
assert 'aaa'.replace('a', 'b', 0) == 'aaa'
assert 'aaa'.replace('a', 'b', -1) == 'bbb'
assert 'aaaa'.replace('aa', 'b') == 'bb'
assert 'a.b'.replace('.', '') == 'ab'
assert 'abc'.replace('x', 'y') == 'abc'
assert error(lambda: 'abc'.replace(1, 'x')) == 'TypeError: replace() argument 1 must be str, not int'
assert error(lambda: 'abc'.replace('x', 1)) == 'TypeError: replace() argument 2 must be str, not int'
assert error(lambda: 'abc'.replace('x')) == 'TypeError: replace() takes at least 2 positional arguments (1 given)'
assert error(lambda: 'abc'.replace()) == 'TypeError: replace() takes at least 2 positional arguments (0 given)'
assert error(lambda: 'abc'.replace('a', 'b', 'c')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'abc'.replace('a', 'b', 1, 2)) == 'TypeError: replace() takes at most 3 arguments (4 given)'

# === translate and maketrans ===
assert 'abc'.translate({97: 'x', 98: None, 99: 100}) == 'xd'
assert 'abc'.translate({}) == 'abc'
assert 'a😀'.translate({0x1f600: 'smile', 97: 0x1f601}) == '😁smile'
assert 'abc'.translate(str.maketrans('ab', 'xy')) == 'xyc'
assert 'abc'.translate(str.maketrans('ab', 'xy', 'c')) == 'xy'
assert 'abc'.translate(str.maketrans({'a': 'AA', 98: None})) == 'AAc'
assert str.maketrans('😀b', 'x😁') == {128512: 120, 98: 128513}
assert str.maketrans({'a': 1, 98: 'z'}) == {97: 1, 98: 'z'}
assert str.maketrans('', '', 'ab') == {97: None, 98: None}
assert 'abc'.translate(['x'] * 98) == 'xbc'
class Table:
    def __getitem__(self, code):
        if code == 98:
            raise LookupError
        return chr(code + 1)
assert 'abc'.translate(Table()) == 'bbd'
assert error(lambda: 'abc'.translate({97: 1.5})) == 'TypeError: character mapping must return integer, None or str'
assert error(lambda: 'abc'.translate({97: -1})) == 'ValueError: character mapping must be in range(0x110000)'
assert error(lambda: 'abc'.translate({97: 0x110000})) == 'ValueError: character mapping must be in range(0x110000)'
assert error(lambda: 'abc'.translate(1)) == "TypeError: 'int' object is not subscriptable"
assert error(lambda: 'abc'.translate()) == 'TypeError: str.translate() takes exactly one argument (0 given)'
assert error(lambda: str.maketrans(1)) == 'TypeError: if you give only one argument to maketrans it must be a dict'
assert error(lambda: str.maketrans({'ab': 1})) == 'ValueError: string keys in translate table must be of length 1'
assert error(lambda: str.maketrans({1.5: 1})) == 'TypeError: keys in translate table must be strings or integers'
assert error(lambda: str.maketrans('a', 'bc')) == 'ValueError: the first two maketrans arguments must have equal length'
assert error(lambda: str.maketrans('a', 'b', 1)) == 'TypeError: maketrans() argument 3 must be str, not int'
assert error(lambda: str.maketrans(1, 'b')) == 'TypeError: first maketrans argument must be a string if there is a second argument'
assert error(lambda: str.maketrans('a', 1)) == 'TypeError: maketrans() argument 2 must be str, not int'
assert error(lambda: str.maketrans()) == 'TypeError: maketrans expected at least 1 argument, got 0'
