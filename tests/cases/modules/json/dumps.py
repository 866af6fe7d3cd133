# needs: 3.14
import json
from json import dumps


def error(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False, 'expected an error'


def notes(function, *args, **kwargs):
    try:
        function(*args, **kwargs)
    except Exception as e:
        return e.__notes__
    assert False, 'expected an error'


# === values ===
assert dumps(None) == 'null' and dumps(True) == 'true' and dumps(False) == 'false'
assert dumps(0) == '0' and dumps(-5) == '-5' and dumps(2**100) == '1267650600228229401496703205376'
assert dumps(1.0) == '1.0' and dumps(1e100) == '1e+100' and dumps(0.1) == '0.1' and dumps(-0.0) == '-0.0'
assert dumps(float('nan')) == 'NaN' and dumps(float('inf')) == 'Infinity' and dumps(-float('inf')) == '-Infinity'
assert dumps('') == '""' and dumps('abc') == '"abc"'
assert dumps([]) == '[]' and dumps(()) == '[]' and dumps({}) == '{}'
assert dumps([1, 'a', None, [True]]) == '[1, "a", null, [true]]'
assert dumps((1, (2,))) == '[1, [2]]'
assert dumps({'a': 1, 'b': {'c': []}}) == '{"a": 1, "b": {"c": []}}'

# === escapes ===
assert dumps('"\\/\b\f\n\r\t\x00\x1f\x7f') == '"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\\u007f"'
assert dumps('äöü€😀\u2028') == '"\\u00e4\\u00f6\\u00fc\\u20ac\\ud83d\\ude00\\u2028"'
assert dumps('äöü€😀\u2028\x7f"\n', ensure_ascii=False) == '"äöü€😀\u2028\x7f\\"\\n"'
assert dumps('\ud800') == '"\\ud800"'
assert len(dumps('😀', ensure_ascii=False)) == 3

# === keys ===
assert dumps({1: 1, 2.5: 2, True: 3, None: 4}) == '{"1": 3, "2.5": 2, "null": 4}'
assert dumps({False: 0, 2**70: 1}) == '{"false": 0, "1180591620717411303424": 1}'
assert dumps({float('nan'): 1}) == '{"NaN": 1}'
assert error(dumps, {(1,): 1}) == 'TypeError: keys must be str, int, float, bool or None, not tuple'
assert dumps({(1,): 1, 'a': 2, b'x': 3}, skipkeys=True) == '{"a": 2}'
assert dumps({(1,): 1}, skipkeys=True) == '{}'
assert dumps({'b': 1, 'a': 2, 'C': 3}, sort_keys=True) == '{"C": 3, "a": 2, "b": 1}'
assert dumps({10: 1, 9: 2}, sort_keys=True) == '{"9": 2, "10": 1}'
assert error(dumps, {'a': 1, 1: 2}, sort_keys=True) == (
    "TypeError: '<' not supported between instances of 'int' and 'str'")

# === layout ===
assert dumps([1, {'a': 2}], indent=2) == '[\n  1,\n  {\n    "a": 2\n  }\n]'
assert dumps([1], indent='\t') == '[\n\t1\n]'
assert dumps([1, [2]], indent=0) == '[\n1,\n[\n2\n]\n]'
assert dumps([[], {}, [[]]], indent=1) == '[\n [],\n {},\n [\n  []\n ]\n]'
assert dumps([1, 2], separators=(',', ':')) == '[1,2]'
assert dumps({'a': [1, 2]}, separators=(',', ':')) == '{"a":[1,2]}'
assert dumps({'a': 1, 'b': 2}, indent=1, separators=('; ', ' = ')) == '{\n "a" = 1; \n "b" = 2\n}'
assert dumps({(): 1}, skipkeys=True, indent=2) == '{}'
assert error(dumps, [1], indent=1.5) == "TypeError: can't multiply sequence by non-int of type 'float'"
assert error(dumps, [1], separators=',') == 'ValueError: not enough values to unpack (expected 2, got 1)'

# === errors ===
assert error(dumps, {1, 2}) == 'TypeError: Object of type set is not JSON serializable'
assert error(dumps, [object]) == 'TypeError: Object of type type is not JSON serializable'
assert error(dumps, float('nan'), allow_nan=False) == 'ValueError: Out of range float values are not JSON compliant: nan'
assert error(dumps, [-float('inf')], allow_nan=False) == 'ValueError: Out of range float values are not JSON compliant: -inf'
a = []
a.append(a)
assert error(dumps, a) == 'ValueError: Circular reference detected'
d = {}
d['x'] = [d]
assert error(dumps, d) == 'ValueError: Circular reference detected'
shared = [1]
assert dumps([shared, shared]) == '[[1], [1]]'
assert error(dumps, 1, wrong=2) == "TypeError: JSONEncoder.__init__() got an unexpected keyword argument 'wrong'"
assert error(dumps, 10**5000).startswith('ValueError: Exceeds the limit (4300 digits) for integer string conversion')


# === default ===
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def encode(o):
    if isinstance(o, Point):
        return {'x': o.x, 'y': o.y}
    if isinstance(o, complex):
        return [o.real, o.imag]
    if isinstance(o, set):
        return sorted(o)
    raise TypeError(f'no {o!r}')


assert dumps([Point(1, 2 + 3j), {3, 1}], default=encode) == '[{"x": 1, "y": [2.0, 3.0]}, [1, 3]]'
assert dumps(Point(1, Point(2, [])), default=encode, indent=1) == (
    '{\n "x": 1,\n "y": {\n  "x": 2,\n  "y": []\n }\n}')
assert error(dumps, [b'x'], default=encode) == "TypeError: no b'x'"
assert error(dumps, Point(1, 2), default=lambda o: o) == 'ValueError: Circular reference detected'
assert dumps(b'x', default=str) == '"b\'x\'"'


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return [o.x, o.y]
        return super().default(o)


assert dumps({'p': Point(1, 2)}, cls=Encoder) == '{"p": [1, 2]}'
assert error(dumps, {1}, cls=Encoder) == 'TypeError: Object of type set is not JSON serializable'
assert Encoder(indent=1).encode([Point(0, 1)]) == '[\n [\n  0,\n  1\n ]\n]'


# === subclasses of what JSON knows ===
class Name(str):
    pass


class Number(int):
    def __repr__(self):
        return 'number'


class Real(float):
    def __repr__(self):
        return 'real'


class Items(list):
    pass


assert dumps([Name('a'), Number(5), Real(1.5), Items([1])]) == '["a", 5, 1.5, [1]]'
assert dumps({Name('k'): 1, Number(5): 2}) == '{"k": 1, "5": 2}'


# === parts ===
assert ''.join(json.JSONEncoder().iterencode({'a': [1, (2, None)], 'b': {}})) == '{"a": [1, [2, null]], "b": {}}'
assert list(json.JSONEncoder().iterencode('x')) == ['"x"']
assert ''.join(json.JSONEncoder(indent=2).iterencode([1, {'a': [Real(2.0)]}])) == dumps([1, {'a': [2.0]}], indent=2)


class File:
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text


f = File()
json.dump({'a': [1, 2], 'b': 'x'}, f)
assert f.text == '{"a": [1, 2], "b": "x"}'
f = File()
json.dump([Point(1, 2), {}], f, default=encode, indent=1, sort_keys=True)
assert f.text == '[\n {\n  "x": 1,\n  "y": 2\n },\n {}\n]'
assert error(json.dump, {1}, File()) == 'TypeError: Object of type set is not JSON serializable'

# === what comes back ===
value = {'a': [1, 2.5, 'ä\n', None, True, {'b': []}], '😀': -1}
assert json.loads(dumps(value)) == value and json.loads(dumps(value, indent=3, ensure_ascii=False)) == value
