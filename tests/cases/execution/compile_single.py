# === compile(…, 'single') shows what expressions give ===
import sys

shown = []


def run(source, names=None):
    before = sys.displayhook
    sys.displayhook = shown.append
    try:
        exec(compile(source, 'test', 'single'), {} if names is None else names)
    finally:
        sys.displayhook = before
    result = shown[:]
    shown.clear()
    return result


assert run('1') == [1]
assert run('1; 2; None\n') == [1, 2, None]
assert run('x = 5; x') == [5]
assert run('"text"') == ['text']
assert run('if 1:\n  5\n  6\n') == [5, 6]
assert run('if 1: 5\n') == [5]
assert run('for i in range(3):\n  i\n') == [0, 1, 2]
assert run('def f():\n  3\n') == []
assert run('class A:\n  3\n') == []
assert run('(lambda: 1)()\n# comment\n\n') == [1]
assert run('try:\n  1/0\nexcept ZeroDivisionError as e:\n  str(e)\n') == ['division by zero']
assert run('[1,\n2]') == [[1, 2]]
assert run('x = 1;\\\nx + 1\n') == [2]
names = {}
assert run('def f():\n  return 7\n', names) == [] and run('f()', names) == [7]
assert eval(compile('1', 'test', 'single')) is None

for source, message, line, column in [
    ('1\n2', 'multiple statements found while compiling a single statement', 1, 2),
    ('a = 1\nb = 2\n', 'multiple statements found while compiling a single statement', 1, 6),
    ('1;\n2', 'multiple statements found while compiling a single statement', 1, 3),
    ('a = (1,\n2)\n3', 'multiple statements found while compiling a single statement', 2, 3),
    ('if 1:\n  5\n7\n', 'invalid syntax', 3, 1),
    ('def f():\n  pass\n\nf()\n', 'invalid syntax', 4, 1),
    ('', 'invalid syntax', 0, 0),
    ('\n\n', 'invalid syntax', 2, 0),
    ('if 1: 5', 'invalid syntax', 1, 0),
    ('def f(): pass', 'invalid syntax', 1, 0),
    ('x = = 1', 'invalid syntax', 1, 5),
    ('return 1', "'return' outside function", 1, 1),
]:
    try:
        compile(source, 'test', 'single')
    except SyntaxError as error:
        assert (error.msg, error.lineno, error.offset) == (message, line, column), (source, error.msg, error.lineno, error.offset)
    else:
        assert False, source

# === sys.displayhook: its own, a lost one ===
class Writer:
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text

    def flush(self):
        pass


out, sys.stdout = sys.stdout, Writer()
try:
    exec(compile('1; None; "a"', 'test', 'single'))
    sys.__displayhook__([1])
    text = sys.stdout.text
finally:
    sys.stdout = out
assert text == "1\n'a'\n[1]\n", text
hook = sys.displayhook
del sys.displayhook
try:
    exec(compile('1', 'test', 'single'))
except RuntimeError as error:
    assert str(error) == 'lost sys.displayhook', error
else:
    assert False
finally:
    sys.displayhook = hook
