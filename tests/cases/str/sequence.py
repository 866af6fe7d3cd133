def error(action):
    """What the action raises, as a traceback shows it."""
    try:
        action()
    except Exception as e:
        return type(e).__name__ + ': ' + str(e)
    return 'nothing raised'


# === length and indexing by code point ===
assert len('') == 0
assert len('abc') == 3
assert len('😀') == 1
assert len('a😀b') == 3
assert len('\ud800') == 1
assert 'a😀b'[0] == 'a'
assert 'a😀b'[1] == '😀'
assert 'a😀b'[2] == 'b'
assert 'a😀b'[-1] == 'b'
assert 'a😀b'[-3] == 'a'
assert 'abc'[True] == 'b'
assert error(lambda: 'abc'[3]) == 'IndexError: string index out of range'
assert error(lambda: 'abc'[-4]) == 'IndexError: string index out of range'
assert error(lambda: ''[0]) == 'IndexError: string index out of range'
index = 1.5
assert error(lambda: 'abc'[index]) == "TypeError: string indices must be integers, not 'float'"
index = 'x'
assert error(lambda: 'abc'[index]) == "TypeError: string indices must be integers, not 'str'"
index = None
assert error(lambda: 'abc'[index]) == "TypeError: string indices must be integers, not 'NoneType'"
assert error(lambda: 'abc'[2**70]) == "IndexError: cannot fit 'int' into an index-sized integer"
many = 'x😀' * 200
assert len(many) == 400
assert many[0] + many[1] + many[199] + many[398] + many[399] == 'x😀😀x😀'
assert many[64:70] == 'x😀x😀x😀'
assert many[-1] == '😀'
assert many.find('😀', 395) == 395

# === slices ===
assert 'abcdef'[1:4] == 'bcd'
assert 'abcdef'[:] == 'abcdef'
assert 'abcdef'[::2] == 'ace'
assert 'abcdef'[::-1] == 'fedcba'
assert 'abcdef'[4:1:-1] == 'edc'
assert 'abcdef'[-3:] == 'def'
assert 'abcdef'[10:] == ''
assert 'abcdef'[:-10] == ''
assert 'abcdef'[3:2] == ''
assert 'a😀b😁c'[1:4] == '😀b😁'
assert 'a😀b😁c'[::-1] == 'c😁b😀a'
assert 'a😀b😁c'[::2] == 'abc'
assert error(lambda: 'abc'[::0]) == 'ValueError: slice step cannot be zero'
assert error(lambda: 'abc'['a':]) == 'TypeError: slice indices must be integers or None or have an __index__ method'

# === concatenation and repetition ===
assert 'ab' + 'cd' == 'abcd'
assert '' + 'ab' == 'ab'
assert 'ab' + '' == 'ab'
assert 'ab' * 3 == 'ababab'
assert 3 * 'ab' == 'ababab'
assert 'ab' * 0 == ''
assert 'ab' * -1 == ''
assert '😀' * 2 == '😀😀'
assert 'ab' * True == 'ab'
assert error(lambda: 'ab' + 1) == 'TypeError: can only concatenate str (not "int") to str'
assert error(lambda: 'ab' + None) == 'TypeError: can only concatenate str (not "NoneType") to str'
assert error(lambda: 'ab' + b'cd') == 'TypeError: can only concatenate str (not "bytes") to str'
assert error(lambda: 'ab' * 'cd') == "TypeError: can't multiply sequence by non-int of type 'str'"
assert error(lambda: 'ab' * 1.5) == "TypeError: can't multiply sequence by non-int of type 'float'"
assert error(lambda: 1.5 * 'ab') == "TypeError: can't multiply sequence by non-int of type 'float'"
assert error(lambda: 'ab' * 2**70) == "OverflowError: cannot fit 'int' into an index-sized integer"
assert error(lambda: 'ab' - 'a') == "TypeError: unsupported operand type(s) for -: 'str' and 'str'"
assert error(lambda: 1 + 'ab') == "TypeError: unsupported operand type(s) for +: 'int' and 'str'"
assert error(lambda: -'ab') == "TypeError: bad operand type for unary -: 'str'"
class Right:
    def __radd__(self, other):
        return other + '!'
    def __rmul__(self, other):
        return other + '*'
assert 'ab' + Right() == 'ab!'
assert 'ab' * Right() == 'ab*'

# === repeated appending ===
s = ''
for i in range(2000):
    s += chr(97 + i % 26)
assert len(s) == 2000
assert s[:5] + s[-5:] == 'abcdetuvwx'
assert s.count('a') == 77
t = s + 'x'
u = s + 'y'
assert (t[-1], u[-1], len(s)) == ('x', 'y', 2000)
p = ''
parts = []
for i in range(600):
    p += '😀'
    if i % 200 == 0:
        parts.append(p)
assert [len(x) for x in parts] == [1, 201, 401]
assert len(p) == 600
assert (p == '😀' * 600) is True
assert (hash(p) == hash('😀' * 600)) is True

# === order is by code point ===
assert ('a' < 'b') is True
assert ('a' < 'B') is False
assert ('abc' < 'abd') is True
assert ('ab' < 'abc') is True
assert ('' < 'a') is True
assert ('\uffff' < '😀') is True
assert ('\ud800' < '\uffff') is True
assert ('😀' < '😁') is True
assert ('😀a' > '😀') is True
assert ('a' <= 'a') is True
assert ('a' >= 'b') is False
assert ('a' == 'a') is True
assert ('a' != 'b') is True
assert ('a' == 1) is False
assert ('a' == b'a') is False
assert sorted(['b', 'ab', 'a', '', '😀', '\uffff']) == ['', 'a', 'ab', 'b', '\uffff', '\U0001f600']
assert max('hello'), min('hello') == ('o', 'e')
assert error(lambda: 'a' < 1) == "TypeError: '<' not supported between instances of 'str' and 'int'"
assert error(lambda: 'a' >= None) == "TypeError: '>=' not supported between instances of 'str' and 'NoneType'"

# === iteration ===
assert list('a😀b') == ['a', '\U0001f600', 'b']
assert [c for c in 'é\ud800x'] == ['\xe9', '\ud800', 'x']
assert list('') == []
assert [(i, c) for i, c in enumerate('a😀')] == [(0, 'a'), (1, '\U0001f600')]
assert list(reversed('a😀b')) == ['b', '\U0001f600', 'a']
assert iter('a').__next__() == 'a'
a, b = '😀é'
assert (a, b) == ('\U0001f600', '\xe9')

# === truth, hash, identity of type ===
assert bool('') is False
assert bool('0') is True
assert (hash('abc') == hash('ab' + 'c')) is True
assert (hash('') == hash('')) is True
assert {'abc': 1}['a' + 'bc'] == 1
assert (type('') is str) is True
assert (isinstance('a', str)) is True

# === attributes ===
assert error(lambda: 'abc'.nope) == "AttributeError: 'str' object has no attribute 'nope'"
assert ''.upper.__name__ == 'upper'
assert error(lambda: 'abc'()) == "TypeError: 'str' object is not callable"
assert error(lambda: 'abc'.upper()()) == "TypeError: 'str' object is not callable"
