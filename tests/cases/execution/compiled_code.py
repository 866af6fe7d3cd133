# === code objects ===
code = compile('a + 1', 'sums.py', 'eval')
assert eval(code, {'a': 1}) == 2
assert eval(code, {'a': 2}) == 3
assert exec(code, {'a': 2}) is None
assert type(code).__name__ == 'code'
assert repr(code).startswith('<code object <module> at 0x')
assert repr(code).endswith(', file "sums.py", line 1>')
assert code == compile('a + 1', 'sums.py', 'eval')
assert code != compile('a + 2', 'sums.py', 'eval')
assert len({code, compile('a + 1', 'sums.py', 'eval')}) == 1

statements = compile('b = a * 2\nfor i in range(3):\n    b += i\n', filename='loop.py', mode='exec')
space = {'a': 5}
assert exec(statements, space) is None
assert space['b'] == 13
assert eval(statements, space) is None
local = {'a': 1}
exec(statements, {}, local)
assert local['b'] == 5 and local['i'] == 2


# === wrong arguments ===
def failure(*arguments, **named):
    try:
        compile(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'
    return None


assert failure() == "TypeError: compile() missing required argument 'source' (pos 1)"
assert failure('1') == "TypeError: compile() missing required argument 'filename' (pos 2)"
assert failure('1', 'f', 'run') == "ValueError: compile() mode must be 'exec', 'eval' or 'single'"
assert failure(1, 'f', 'exec') == 'TypeError: compile() arg 1 must be a string, bytes or AST object'
assert failure('1', 3, 'exec') == 'TypeError: expected str, bytes or os.PathLike object, not int'
assert failure('x = = 1', 'mine.py', 'exec') == 'SyntaxError: invalid syntax (mine.py, line 1)'
assert failure('1', 'f', 'exec', optimize=7) == 'ValueError: compile(): invalid optimize value'
assert failure('1', 'f', 'func_type') == "ValueError: compile() mode 'func_type' requires flag PyCF_ONLY_AST"
assert failure('1', 'f\0', 'exec') == failure('1', 'f', 'exec\0') == 'ValueError: embedded null character'

# === flags ===
assert failure('1', 'f', 'exec', 0, True, -1) is failure('1', 'f', 'exec', optimize=0, dont_inherit=1) is None
for flag in (0x10, 0x200, 0x20000, 0x40000, 0x80000, 0x100000, 0x200000, 0x800000):
    assert failure('1', 'f', 'exec', flag) is None, hex(flag)
for flag in (1, 2, 4, -1, 0x40, 0x8000000):
    assert failure('1', 'f', 'exec', flag) == 'ValueError: compile(): unrecognised flags', hex(flag)
assert failure('1', 'f', 'exec', 2 ** 40) == 'OverflowError: Python int too large to convert to C int'
assert failure('1', 'f', 'exec', optimize=2 ** 40) == 'OverflowError: Python int too large to convert to C int'

# === sources in bytes ===
for source in (b'1 + 2', bytearray(b'1 + 2'), memoryview(b'1 + 2')):
    assert eval(compile(source, b'f', 'eval')) == eval(source) == 3


# === generators and closures of compiled text live on ===
space = {}
exec(compile('''
def counter(n):
    for i in range(n):
        yield i * factor
factor = 2
make = lambda x: (lambda y: x + y)
''', 'gen.py', 'exec'), space)
gen = space['counter'](3)
assert next(gen) == 0
space['factor'] = 10
assert list(gen) == [10, 20]
assert space['make'](1)(2) == 3
