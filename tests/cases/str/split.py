def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === split at white space: runs, no empty pieces ===
assert 'a b  c'.split() == ['a', 'b', 'c']
assert '  a b  '.split() == ['a', 'b']
assert ''.split() == []
assert '   '.split() == []
assert ' a  b   c '.split(None, 1) == ['a', 'b   c ']
assert '  a b '.split(None, 0) == ['a b ']
assert 'a\x1cb\x1dc\x85d\xa0e\u2003f\u3000g'.split() == ['a', 'b', 'c', 'd', 'e', 'f', 'g']
assert 'a\u200bb'.split() == ['a\u200bb']
assert 'a b c'.split(maxsplit=1) == ['a', 'b c']
assert 'x'.split() == ['x']

# === split at a separator ===
assert 'a,b,,c'.split(',') == ['a', 'b', '', 'c']
assert ',a,'.split(',') == ['', 'a', '']
assert ''.split(',') == ['']
assert 'abc'.split(',') == ['abc']
assert 'a--b-c'.split('--') == ['a', 'b-c']
assert 'aaa'.split('aa') == ['', 'a']
assert 'a,b,c'.split(',', 1) == ['a', 'b,c']
assert 'a,b,c'.split(',', 0) == ['a,b,c']
assert 'a,b,c'.split(',', -5) == ['a', 'b', 'c']
assert 'a,b,c'.split(sep=',', maxsplit=1) == ['a', 'b,c']
assert 'a😀b😀c'.split('😀') == ['a', 'b', 'c']
assert error(lambda: 'a,b'.split('')) == 'ValueError: empty separator'
assert error(lambda: 'a,b'.split(1)) == 'TypeError: must be str or None, not int'
assert error(lambda: 'a,b'.split(b',')) == 'TypeError: must be str or None, not bytes'
assert error(lambda: 'a,b'.split(',', 'x')) == "TypeError: 'str' object cannot be interpreted as an integer"
assert error(lambda: 'a,b'.split(',', 1.5)) == "TypeError: 'float' object cannot be interpreted as an integer"
assert error(lambda: 'a,b'.split(foo=1)) == "TypeError: split() got an unexpected keyword argument 'foo'"
assert error(lambda: 'a,b'.split(',', 1, 2)) == 'TypeError: split() takes at most 2 arguments (3 given)'

# === rsplit counts from the right ===
assert 'a,b,c'.rsplit(',', 1) == ['a,b', 'c']
assert 'a,b,c'.rsplit(',') == ['a', 'b', 'c']
assert 'a b  c '.rsplit(None, 1) == ['a b', 'c']
assert '  a b  c '.rsplit(None, 5) == ['a', 'b', 'c']
assert ' a b '.rsplit(None, 0) == [' a b']
assert 'a b c'.rsplit(maxsplit=1) == ['a b', 'c']
assert 'aaa'.rsplit('aa') == ['a', '']
assert error(lambda: 'abc'.rsplit('')) == 'ValueError: empty separator'

# === splitlines: all of Unicode's line ends ===
assert 'a\nb\r\nc\rd'.splitlines() == ['a', 'b', 'c', 'd']
assert 'a\nb\n'.splitlines() == ['a', 'b']
assert '\n'.splitlines() == ['']
assert ''.splitlines() == []
assert 'a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i'.splitlines() == ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
assert 'a\nb\r\nc'.splitlines(True) == ['a\n', 'b\r\n', 'c']
assert 'a\r\n\r\n'.splitlines(keepends=True) == ['a\r\n', '\r\n']
assert error(lambda: 'a\nb'.splitlines(1, 2)) == 'TypeError: splitlines() takes at most 1 argument (2 given)'

# === partition and rpartition ===
assert 'a.b.c'.partition('.') == ('a', '.', 'b.c')
assert 'a.b.c'.rpartition('.') == ('a.b', '.', 'c')
assert 'abc'.partition('.') == ('abc', '', '')
assert 'abc'.rpartition('.') == ('', '', 'abc')
assert ''.partition('.') == ('', '', '')
assert 'a--b'.partition('--') == ('a', '--', 'b')
assert error(lambda: 'a'.partition('')) == 'ValueError: empty separator'
assert error(lambda: 'a'.rpartition('')) == 'ValueError: empty separator'
assert error(lambda: 'a'.partition(1)) == 'TypeError: must be str, not int'
assert error(lambda: 'a'.rpartition(None)) == 'TypeError: must be str, not NoneType'

# === join ===
assert ', '.join(['a', 'b', 'c']) == 'a, b, c'
assert ', '.join(('a', 'b')) == 'a, b'
assert ''.join([]) == ''
assert '-'.join(['only']) == 'only'
assert '-'.join('abc') == 'a-b-c'
assert '-'.join({'a': 1, 'b': 2}) == 'a-b'
assert '-'.join(x for x in ['a', 'b']) == 'a-b'
assert '-'.join(map(str, range(4))) == '0-1-2-3'
assert '-'.join(iter(['x', 'y'])) == 'x-y'
assert '😀'.join(['a', 'b']) == 'a😀b'
assert error(lambda: '-'.join(['a', 1])) == 'TypeError: sequence item 1: expected str instance, int found'
assert error(lambda: '-'.join([1])) == 'TypeError: sequence item 0: expected str instance, int found'
assert error(lambda: '-'.join(x for x in ['a', None])) == 'TypeError: sequence item 1: expected str instance, NoneType found'
assert error(lambda: '-'.join(1)) == 'TypeError: can only join an iterable'
assert error(lambda: '-'.join(None)) == 'TypeError: can only join an iterable'
assert error(lambda: '-'.join()) == 'TypeError: str.join() takes exactly one argument (0 given)'
assert error(lambda: '-'.join('a', 'b')) == 'TypeError: str.join() takes exactly one argument (2 given)'

# === partition gives the very str where nothing is found, and the very separator ===
class Text(str):
    pass


class Data(bytes):
    pass


for whole, separator, other in ((Text('a-b'), Text('-'), 'q'), (Data(b'a-b'), Data(b'-'), b'q')):
    assert whole.partition(other)[0] is whole and whole.rpartition(other)[2] is whole
    parts = whole.partition(separator)
    assert parts[1] is separator and type(parts[0]) is type(parts[2]) is type(other) and whole.rpartition(separator)[1] is separator


class Buffer(bytearray):
    pass


assert [type(part) for part in Buffer(b'a-b').partition(b'q') + Buffer(b'a-b').rpartition(b'-')] == [bytearray] * 6
