# needs: 3.14
# Where CPython finds an error, and which it finds first, where two explanations would do.
def place(source):
    try:
        compile(source, 'f.py', 'exec')
    except SyntaxError as e:
        return f'{e.msg} {e.lineno}:{e.offset}-{e.end_lineno}:{e.end_offset}'
    assert False, source


assert place('x = 1 if (y > 2)\n') == \
    "expected 'else' after 'if' expression 1:5-1:16"
assert place('x = (1) if (y > 2)\n') == \
    "expected 'else' after 'if' expression 1:6-1:18"
assert place('x = f(1) if (y)\n') == \
    "expected 'else' after 'if' expression 1:5-1:15"
assert place('x = (a, b) if (c == )\n') == \
    'invalid syntax 1:21-1:22'
assert place('x = (a) if (b) == else 1\n') == \
    "expected 'else' after 'if' expression 1:6-1:14"
assert place('try: pass\nexcept (KeyError, ValueError as e:\n    pass\n') == \
    'invalid syntax 2:30-2:32'
assert place('x = (a as b, c d)\n') == \
    'invalid syntax 1:8-1:10'
assert place('x = (a, b as c d)\n') == \
    'invalid syntax 1:11-1:13'
assert place('with (a as b, c d):\n  pass\n') == \
    'invalid syntax. Perhaps you forgot a comma? 1:15-1:18'
assert place('[line.strip() line in f if line]\n') == \
    'invalid syntax. Perhaps you forgot a comma? 1:2-1:24'
assert place('sum(x ** 2 x in range(10) if x % 2 == 0)\n') == \
    'invalid syntax. Perhaps you forgot a comma? 1:5-1:26'
assert place('f(a, b c if d)') == \
    'invalid syntax. Perhaps you forgot a comma? 1:6-1:9'
assert place('(a b[c: d](e f)') == \
    'invalid syntax. Perhaps you forgot a comma? 1:2-1:11'
assert place('[x y for x in]\n') == \
    'invalid syntax. Perhaps you forgot a comma? 1:2-1:5'
assert place('print(x, end="", sep \' \')\n') == \
    'positional argument follows keyword argument 1:25-1:26'
assert place('print(x, end="", sep y)\n') == \
    'invalid syntax. Perhaps you forgot a comma? 1:18-1:23'
assert place('print(x, end="", sep y + 1)\n') == \
    'invalid syntax. Perhaps you forgot a comma? 1:18-1:27'
assert place('f(a=1, b c)') == \
    'invalid syntax. Perhaps you forgot a comma? 1:8-1:11'
assert place('f(a=1, 5 c)') == \
    'invalid syntax. Perhaps you forgot a comma? 1:8-1:11'
assert place('import a as b from c\n') == \
    'cannot use name as import target 1:13-1:14'
assert place('import a from c\n') == \
    "Did you mean to use 'from ... import ...' instead? 1:1-1:16"
assert place('import a, b as c, d from e\n') == \
    'invalid syntax 1:21-1:25'
assert place('x = a if b else -import\n') == \
    "expected expression after 'else', but statement is given 1:17-1:18"
assert place('x = a if b else return\n') == \
    "expected expression after 'else', but statement is given 1:17-1:23"
assert place('x = a if b else -(c d)\n') == \
    'invalid syntax. Perhaps you forgot a comma? 1:19-1:22'
assert place('x = a if b else not pass\n') == \
    "expected expression after 'else', but statement is given 1:17-1:20"
assert place('x = a if b else (c d)\n') == \
    'invalid syntax. Perhaps you forgot a comma? 1:18-1:21'
assert place('x = a if b else f"{\n') == \
    "'{' was never closed 1:19-1:0"
assert place('x = a if b else lambda\n') == \
    "expected expression after 'else', but statement is given 1:17-1:23"
assert place('x = a if b else lambda x y: 1\n') == \
    "expected expression after 'else', but statement is given 1:17-1:23"
assert place('x = a if b else await import\n') == \
    "expected expression after 'else', but statement is given 1:17-1:22"
