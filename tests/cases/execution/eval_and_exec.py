# === expressions ===
assert eval('1 + 2') == 3
assert eval('  1 + 2') == 3
assert eval('\n1 + 2\n\n') == 3
assert eval(b'1 + 2') == 3
assert eval("'text'") == 'text'
assert eval('[n * n for n in range(4)]') == [0, 1, 4, 9]
assert eval('(lambda a, b=2: a + b)(1)') == 3
assert list(map(eval, ['1', 'len("abc")', '{}'])) == [1, 3, {}]

# === exec has no value and binds globals ===
assert exec('made = 1\nmade') is None
assert made == 1


def bump():
    return made + 1


exec('made = 41')
assert bump() == 42
exec('def twice(x):\n    return 2 * x\n')
assert twice(4) == 8
exec('del made')
try:
    bump()
except NameError as error:
    assert str(error) == "name 'made' is not defined"
else:
    assert False

# === globals and locals of the caller's choice ===
names = {'a': 1}
assert eval('a + b', names, {'b': 2}) == 3
exec('b = a + 1\ndef f():\n    return b\n', names)
assert names['b'] == 2
assert names['f']() == 2
names['b'] = 10
assert names['f']() == 10
assert sorted(names) == ['__builtins__', 'a', 'b', 'f']
assert 'b' not in globals()

outer, inner = {}, {}
exec('x = 1\ndef f():\n    return x\ny = [x for _ in (1,)]\n', outer, inner)
assert sorted(outer) == ['__builtins__']
assert sorted(inner) == ['f', 'x', 'y']
assert inner['y'] == [1]
try:
    inner['f']()
except NameError as error:
    assert str(error) == "name 'x' is not defined"
else:
    assert False

exec('global k\nk = 1\nm = 2\ndel m\nfrom math import *', outer, inner)
assert outer['k'] == 1
assert 'm' not in inner
assert 'pi' in inner and 'pi' not in outer
assert eval('x', {}, {'x': 5}) == 5
assert eval('[x for _ in [1]]', {}, {'x': 1}) == [1]
for text in ('(lambda: x)()', 'list(x for _ in [1])'):
    try:
        eval(text, {}, {'x': 1})
    except NameError as error:
        assert str(error) == "name 'x' is not defined"
    else:
        assert False


# === any mapping may be the locals ===
class Missing(dict):
    def __missing__(self, key):
        return key + '!'


class Recorder:
    def __init__(self):
        self.set = []

    def __getitem__(self, key):
        if key == 'known':
            return 7
        raise KeyError(key)

    def __setitem__(self, key, value):
        self.set.append((key, value))


assert eval('foo', {}, Missing()) == 'foo!'
recorder = Recorder()
assert eval('known + len("abc")', {}, recorder) == 10
exec('a = known\nb = a' if False else 'a = known', {}, recorder)
assert recorder.set == [('a', 7)]

# === names of the module ===
assert eval('__name__') == '__main__'
assert eval('__name__', {}) == 'builtins'
space = {}
exec('"""What it is."""\nclass C:\n    pass\ndef f():\n    pass\n', space)
assert space['__doc__'] == 'What it is.'
assert space['C'].__module__ == 'builtins'
assert space['f'].__module__ is None
assert repr(space['C']) == "<class 'C'>"


# === in functions: the locals can be read, not rebound ===
def f(a):
    b = 2
    exec('a = 9; b = 8; d = 1')
    seen = eval('a + b')
    return a, b, seen, eval('a', {'a': 'other'})


assert f(1) == (1, 2, 3, 'other')


def closure(a):
    def inside():
        return eval('a + 1') if a else None
    return inside() + [eval('a * n') for n in [10]][0]


assert closure(1) == 12
assert [eval('n + 1') for n in [1, 2]] == [2, 3]


class Body:
    value = 1
    exec('other = value + 1')
    third = eval('other + 1')


assert (Body.other, Body.third) == (2, 3)


# === fewer builtins ===
def failure(action, *arguments):
    try:
        action(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'
    return None


bare = {'__builtins__': {}}
assert failure(eval, 'print', dict(bare)) == "NameError: name 'print' is not defined"
assert failure(exec, 'import math', dict(bare)) == 'ImportError: __import__ not found'
assert failure(exec, 'class A: pass', dict(bare)) == 'NameError: __build_class__ not found'
assert eval('len(x)', {'__builtins__': {'len': len}, 'x': 'abc'}) == 3
assert eval('__builtins__', dict(bare)) == {}

# === wrong arguments ===
assert failure(eval, 1) == 'TypeError: eval() arg 1 must be a string, bytes or code object'
assert failure(eval, '1', []) == 'TypeError: globals must be a real dict; try eval(expr, {}, mapping)'
assert failure(eval, '1', 3) == 'TypeError: globals must be a dict'
assert failure(eval, '1', {}, 3) == 'TypeError: locals must be a mapping'
assert failure(eval) == 'TypeError: eval() takes at least 1 positional argument (0 given)'
assert failure(eval, '1', {}, {}, {}) == 'TypeError: eval() takes at most 3 arguments (4 given)'
assert failure(exec, 1) == 'TypeError: exec() arg 1 must be a string, bytes or code object'
assert failure(exec, '1', []) == 'TypeError: exec() globals must be a dict, not list'
assert failure(exec, '1', {}, 3) == 'TypeError: locals must be a mapping or None, not int'

# === syntax errors are exceptions like others ===
assert failure(eval, 'x = 1') == 'SyntaxError: invalid syntax (<string>, line 1)'
assert failure(exec, 'return 1') == "SyntaxError: 'return' outside function (<string>, line 1)"
assert failure(exec, 'await x') == "SyntaxError: 'await' outside function (<string>, line 1)"
assert failure(exec, 'if 1:\npass').startswith('IndentationError: expected an indented block')
try:
    exec('ok = 1\nx = = 2\n')
except SyntaxError as error:
    assert (error.msg, error.filename, error.lineno, error.offset) == ('invalid syntax', '<string>', 2, 5)
    assert error.args[0] == 'invalid syntax'
else:
    assert False

# === exceptions pass through ===
assert failure(eval, '1 / 0') == 'ZeroDivisionError: division by zero'
assert failure(exec, 'raise KeyError(3)') == 'KeyError: 3'


def deep(n):
    return 0 if n == 0 else eval(f'deep({n - 1})') + 1


assert deep(20) == 20

# === the builtins themselves ===
assert repr(eval) == '<built-in function eval>'
assert exec.__name__ == 'exec'
assert eval == eval and eval != exec
assert type(eval) is type(len)
assert callable(eval)


# === under another name, with globals of their own ===
import builtins
run, value_of = getattr(builtins, 'exec'), builtins.eval
space = {}
assert run('x = 1\ny = x + 1', space) is None
assert (space['x'], space['y']) == (1, 2)
local = {}
run('z = len(__name__)', globals(), local)
assert local == {'z': len(__name__)}
assert value_of('x + y', space) == 3
assert value_of('a + x', space, {'a': 10}) == 11
assert value_of(compile('x * 7', 'f', 'eval'), {'x': 6}) == 42
