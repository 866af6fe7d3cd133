import json
from json import JSONDecodeError, loads


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


# === values ===
assert loads('null') is None and loads('true') is True and loads('false') is False
assert loads('0') == 0 and loads('-0') == 0 and loads('-12') == -12
assert loads('123456789012345678') == 123456789012345678
assert loads('-1234567890123456789012345678901234567890') == -1234567890123456789012345678901234567890
assert loads('9223372036854775807') == 2**63 - 1 and loads('-9223372036854775808') == -(2**63)
assert loads('1.5') == 1.5 and loads('-0.0').hex() == '-0x0.0p+0' and loads('1e3') == 1000.0 and type(loads('1e3')) is float
assert loads('1E+2') == 100.0 and loads('25e-1') == 2.5 and loads('1e400') == float('inf')
assert loads('0.1') == 0.1 and loads('123456789.123456789e-5') == 123456789.123456789e-5
assert str(loads('NaN')) == 'nan' and loads('Infinity') == float('inf') and loads('-Infinity') == -float('inf')
assert loads('""') == '' and loads('"abc"') == 'abc' and loads('"äöü😀"') == 'äöü😀'
assert loads('[]') == [] and loads('{}') == {} and loads('[[], {}, [[1]]]') == [[], {}, [[1]]]
assert loads(' \t\r\n [ 1 , 2 ] \n') == [1, 2]
assert loads('{"a": {"b": [1, {"c": null}]}}') == {'a': {'b': [1, {'c': None}]}}
assert list(loads('{"z": 1, "a": 2, "z": 3}').items()) == [('z', 3), ('a', 2)]

# === strings with escapes ===
assert loads(r'"\"\\\/\b\f\n\r\t"') == '"\\/\b\f\n\r\t'
assert loads(r'"\u00e4\u20AC"') == 'ä€'
assert loads(r'"\ud83d\ude00"') == '😀'
assert loads(r'"x\ud83dy"') == 'x\ud83dy'
assert loads('"a\x7fb\u2028"') == 'a\x7fb\u2028'
assert loads(r'{"\u0061b": 1}') == {'ab': 1}

# === bytes ===
assert loads(b'{"a": "\xc3\xa4"}') == {'a': 'ä'}
assert loads('{"a": 1}'.encode('utf-16')) == {'a': 1}
assert loads('{"a": 1}'.encode('utf-16-le')) == {'a': 1}
assert loads('[1]'.encode('utf-32-be')) == [1]
assert loads(b'\xef\xbb\xbf[1]') == [1]

# === errors: message, line, column, position ===
cases = [
    ('', 'Expecting value: line 1 column 1 (char 0)'),
    ('  ', 'Expecting value: line 1 column 3 (char 2)'),
    ('[1,', 'Expecting value: line 1 column 4 (char 3)'),
    ('[1, ', 'Expecting value: line 1 column 5 (char 4)'),
    ('[', 'Expecting value: line 1 column 2 (char 1)'),
    ('[1', "Expecting ',' delimiter: line 1 column 3 (char 2)"),
    ('[1 2]', "Expecting ',' delimiter: line 1 column 4 (char 3)"),
    ('[1,]', 'Illegal trailing comma before end of array: line 1 column 3 (char 2)'),
    ('[1\n , ]', 'Illegal trailing comma before end of array: line 2 column 2 (char 4)'),
    ('{', 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'),
    ('{ x', 'Expecting property name enclosed in double quotes: line 1 column 3 (char 2)'),
    ("{'a': 1}", 'Expecting property name enclosed in double quotes: line 1 column 2 (char 1)'),
    ('{"a"', "Expecting ':' delimiter: line 1 column 5 (char 4)"),
    ('{"a" 1}', "Expecting ':' delimiter: line 1 column 6 (char 5)"),
    ('{"a":', 'Expecting value: line 1 column 6 (char 5)'),
    ('{"a":1', "Expecting ',' delimiter: line 1 column 7 (char 6)"),
    ('{"a":1,', 'Expecting property name enclosed in double quotes: line 1 column 8 (char 7)'),
    ('{"a":1,}', 'Illegal trailing comma before end of object: line 1 column 7 (char 6)'),
    ('{"a":1, b}', 'Expecting property name enclosed in double quotes: line 1 column 9 (char 8)'),
    ('"abc', 'Unterminated string starting at: line 1 column 1 (char 0)'),
    ('["abc\\', 'Unterminated string starting at: line 1 column 2 (char 1)'),
    ('"a\nb"', 'Invalid control character at: line 1 column 3 (char 2)'),
    ('"\t"', 'Invalid control character at: line 1 column 2 (char 1)'),
    (r'"a\x"', 'Invalid \\escape: line 1 column 3 (char 2)'),
    (r'"\u12"', 'Invalid \\uXXXX escape: line 1 column 3 (char 2)'),
    (r'"\u12g4"', 'Invalid \\uXXXX escape: line 1 column 3 (char 2)'),
    (r'"ab\u', 'Invalid \\uXXXX escape: line 1 column 5 (char 4)'),
    ('1 2', 'Extra data: line 1 column 3 (char 2)'),
    ('01', 'Extra data: line 1 column 2 (char 1)'),
    ('1.', 'Extra data: line 1 column 2 (char 1)'),
    ('1e', 'Extra data: line 1 column 2 (char 1)'),
    ('-', 'Expecting value: line 1 column 1 (char 0)'),
    ('[-]', 'Expecting value: line 1 column 2 (char 1)'),
    ('.5', 'Expecting value: line 1 column 1 (char 0)'),
    ('+1', 'Expecting value: line 1 column 1 (char 0)'),
    ('nul', 'Expecting value: line 1 column 1 (char 0)'),
    ('True', 'Expecting value: line 1 column 1 (char 0)'),
    ('-Infinit', 'Expecting value: line 1 column 1 (char 0)'),
    ('[1]\n\n  x', 'Extra data: line 3 column 3 (char 7)'),
    ('["😀", x]', 'Expecting value: line 1 column 7 (char 6)'),
    ('\ufeff[]', 'Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)'),
    ('[1}', "Expecting ',' delimiter: line 1 column 3 (char 2)"),
    ('{"a":1]', "Expecting ',' delimiter: line 1 column 7 (char 6)"),
]
for text, message in cases:
    assert error(loads, text) == f'JSONDecodeError: {message}', (text, error(loads, text))

try:
    loads('[1,\n 2 3]')
    assert False
except JSONDecodeError as e:
    assert (e.msg, e.doc, e.pos, e.lineno, e.colno) == ("Expecting ',' delimiter", '[1,\n 2 3]', 7, 2, 4)
    assert isinstance(e, ValueError) and e.args == ("Expecting ',' delimiter: line 2 column 4 (char 7)",)
    assert type(e) is json.decoder.JSONDecodeError and json.JSONDecodeError is JSONDecodeError
assert repr(JSONDecodeError) == "<class 'json.decoder.JSONDecodeError'>"
made = JSONDecodeError('msg', 'a\nbc', 3)
assert str(made) == 'msg: line 2 column 2 (char 3)' and (made.lineno, made.colno) == (2, 2)
assert error(JSONDecodeError, 'x') == (
    "TypeError: JSONDecodeError.__init__() missing 2 required positional arguments: 'doc' and 'pos'")

assert error(loads, 5) == 'TypeError: the JSON object must be str, bytes or bytearray, not int'
assert error(loads, None) == 'TypeError: the JSON object must be str, bytes or bytearray, not NoneType'
assert error(loads) == "TypeError: loads() missing 1 required positional argument: 's'"
assert error(loads, '[]', wrong=1) == "TypeError: JSONDecoder.__init__() got an unexpected keyword argument 'wrong'"
assert error(loads, '9' * 5000).startswith('ValueError: Exceeds the limit (4300 digits) for integer string conversion')

# === hooks ===
seen = []


def hook(d):
    seen.append(dict(d))
    return tuple(d.items())


assert loads('{"a": {"b": 1}, "c": [{}]}', object_hook=hook) == (('a', (('b', 1),)), ('c', [()]))
assert seen == [{'b': 1}, {}, {'a': (('b', 1),), 'c': [()]}]
assert loads('{"a": 1, "a": 2}', object_pairs_hook=list) == [('a', 1), ('a', 2)]
assert loads('{}', object_pairs_hook=list) == []
assert loads('[1, 2.5, 1e2]', parse_int=lambda s: 'i' + s, parse_float=lambda s: 'f' + s) == ['i1', 'f2.5', 'f1e2']
assert loads('[NaN, -Infinity, Infinity]', parse_constant=str.lower) == ['nan', '-infinity', 'infinity']
assert loads('1', parse_int=float) == 1.0 and type(loads('1', parse_int=float)) is float
assert loads('"a\tb"', strict=False) == 'a\tb'


def failing(d):
    raise KeyError('no')


assert error(loads, '[{}]', object_hook=failing) == "KeyError: 'no'"


# === decoders ===
class Upper(json.JSONDecoder):
    def decode(self, s):
        return super().decode(s.upper())


assert loads('["a"]', cls=Upper) == ['A']
decoder = json.JSONDecoder()
assert decoder.raw_decode('{"a": 1} rest') == ({'a': 1}, 8)
assert decoder.raw_decode('xx[1]', 2) == ([1], 5)
assert decoder.raw_decode('"😀"', 0) == ('😀', 3)
assert error(decoder.raw_decode, '  1') == 'JSONDecodeError: Expecting value: line 1 column 1 (char 0)'
assert decoder.decode(' 7 ') == 7
assert error(decoder.decode, 5) == "TypeError: expected string or bytes-like object, got 'int'"


class Source:
    def read(self):
        return '{"k": [1]}'


assert json.load(Source()) == {'k': [1]}

# === nesting ===
deep = loads('[' * 300 + ']' * 300)
depth = 0
while deep:
    deep = deep[0]
    depth += 1
assert depth == 299

# === equal keys are one object ===
a, b = loads('[{"name": 1}, {"name": 2}]')
assert next(iter(a)) is next(iter(b))
