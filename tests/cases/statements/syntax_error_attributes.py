# needs: 3.14
"""What a script sees of a syntax error: the arguments, the line with or without its end, places in bytes."""


def seen(source):
    try:
        compile(source, '<s>', 'exec')
    except SyntaxError as e:
        return type(e).__name__, e.args, (e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)


for source, expected in [
    ('x = (\n', ('SyntaxError', ("'(' was never closed", ('<s>', 1, 5, 'x = (\n', 1, 0)), (1, 5, 1, 0, 'x = (\n'))),
    ('if x:\n  a\n b\n', ('IndentationError', ('unindent does not match any outer indentation level', ('<s>', 3, 3, ' b\n', 3, -1)), (3, 3, 3, -1, ' b\n'))),
    (' x\n', ('IndentationError', ('unexpected indent', ('<s>', 1, 1, ' x\n', 1, -1)), (1, 1, 1, -1, ' x\n'))),
    ('x = 1\n   y = 2', ('IndentationError', ('unexpected indent', ('<s>', 2, 3, '   y = 2\n', 2, -1)), (2, 3, 2, -1, '   y = 2\n'))),
    ('x = \\ 1', ('SyntaxError', ('unexpected character after line continuation character', ('<s>', 1, 6, 'x = \\ 1\n', 1, 0)), (1, 6, 1, 0, 'x = \\ 1\n'))),
    ('x = \\', ('SyntaxError', ('unexpected EOF while parsing', ('<s>', 1, 6, 'x = \\\n', 1, -1)), (1, 6, 1, -1, 'x = \\\n'))),
    ('if x:\npass', ('IndentationError', ("expected an indented block after 'if' statement on line 1", ('<s>', 2, 1, 'pass\n', 2, 5)), (2, 1, 2, 5, 'pass\n'))),
    ('\tif x:\n        y', ('IndentationError', ('unexpected indent', ('<s>', 1, 1, '\tif x:\n', 1, -1)), (1, 1, 1, -1, '\tif x:\n'))),
    ('if 1:\n\tx\n        y\n', ('TabError', ('inconsistent use of tabs and spaces in indentation', ('<s>', 3, 1, '        y\n', 3, 0)), (3, 1, 3, 0, '        y\n'))),
    ('return 1', ('SyntaxError', ("'return' outside function", ('<s>', 1, 1, None, 1, 9)), (1, 1, 1, 9, None))),
    ('x = 1\n\nreturn 5', ('SyntaxError', ("'return' outside function", ('<s>', 3, 1, None, 3, 9)), (3, 1, 3, 9, None))),
    ('def f():\n  nonlocal x', ('SyntaxError', ("no binding for nonlocal 'x' found",), (2, 3, 2, 13, None))),
    ('await x', ('SyntaxError', ("'await' outside function",), (1, 1, 1, 8, None))),
    ("f'{", ('SyntaxError', ("'{' was never closed", ('<s>', 1, 3, "f'{\n", 1, 0)), (1, 3, 1, 0, "f'{\n"))),
    ("'''abc", ('SyntaxError', ('unterminated triple-quoted string literal (detected at line 1)', ('<s>', 1, 1, "'''abc", 1, 1)), (1, 1, 1, 1, "'''abc"))),
    ("f'{x!z}'", ('SyntaxError', ("f-string: invalid conversion character 'z': expected 's', 'r', or 'a'", ('<s>', 1, 6, "f'{x!z}'\n", 1, 7)), (1, 6, 1, 7, "f'{x!z}'\n"))),
    ('(\n\n\nx y', ('SyntaxError', ("'(' was never closed", ('<s>', 1, 1, '(', 1, 0)), (1, 1, 1, 0, '('))),
    ('[\n1,\n2 3\n]\n', ('SyntaxError', ('invalid syntax. Perhaps you forgot a comma?', ('<s>', 3, 1, '2 3', 3, 4)), (3, 1, 3, 4, '2 3'))),
    ('try:\n  x\n', ('SyntaxError', ("expected 'except' or 'finally' block", ('<s>', 2, 4, '  x\n', 2, -1)), (2, 4, 2, -1, '  x\n'))),
    ("yield 'é'.x", ('SyntaxError', ("'yield' outside function", ('<s>', 1, 1, None, 1, 13)), (1, 1, 1, 13, None))),
    ("x = 'é'; yield", ('SyntaxError', ("'yield' outside function", ('<s>', 1, 11, None, 1, 16)), (1, 11, 1, 16, None))),
    ('é = 1 2', ('SyntaxError', ('invalid syntax', ('<s>', 1, 7, 'é = 1 2\n', 1, 8)), (1, 7, 1, 8, 'é = 1 2\n'))),
    ('def f():\n  case[first, *others]: x', ('SyntaxError', ("can't use starred expression here", ('<s>', 2, 15, None, 2, 22)), (2, 15, 2, 22, None))),
    ('def f():\n  a[b, *c]: x = 1', None),
    ('a[*c]: x', ('SyntaxError', ("can't use starred expression here", ('<s>', 1, 3, None, 1, 5)), (1, 3, 1, 5, None))),
    ('a[b:c]: x', None),
    ('*x = 1', ('SyntaxError', ('starred assignment target must be in a list or tuple', ('<s>', 1, 1, None, 1, 3)), (1, 1, 1, 3, None))),
    ('f(a=1, a=2)', ('SyntaxError', ('keyword argument repeated: a', ('<s>', 1, 8, None, 1, 11)), (1, 8, 1, 11, None))),
    ('match x:\n  case *a, *b: pass', ('SyntaxError', ('multiple starred names in sequence pattern', ('<s>', 2, 8, None, 2, 14)), (2, 8, 2, 14, None))),
    ('yield from x', ('SyntaxError', ("'yield from' outside function", ('<s>', 1, 1, None, 1, 13)), (1, 1, 1, 13, None))),
    ('[await x for x in y]', ('SyntaxError', ('asynchronous comprehension outside of an asynchronous function',), (1, 1, 1, 21, None))),
    ('async with x: pass', ('SyntaxError', ("'async with' outside async function",), (1, 1, 1, 19, None))),
    ('from __future__ import nope', ('SyntaxError', ('future feature nope is not defined',), (1, 24, 1, 28, None))),
    ("{'a': 1, 'b'}", ('SyntaxError', ("':' expected after dictionary key", ('<s>', 1, 12, "{'a': 1, 'b'}\n", 1, 0)), (1, 12, 1, 0, "{'a': 1, 'b'}\n"))),
    ('f(a.b=)', ('SyntaxError', ('expression cannot contain assignment, perhaps you meant "=="?', ('<s>', 1, 3, 'f(a.b=)\n', 1, 7)), (1, 3, 1, 7, 'f(a.b=)\n'))),
    ("x = '\\N{no such name}'", ('SyntaxError', ("(unicode error) 'unicodeescape' codec can't decode bytes in position 0-15: unknown Unicode character name", ('<s>', 1, 5, "x = '\\N{no such name}'\n", 1, 23)), (1, 5, 1, 23, "x = '\\N{no such name}'\n"))),
    ('f(x 1)', ('SyntaxError', ('invalid syntax. Perhaps you forgot a comma?', ('<s>', 1, 3, 'f(x 1)\n', 1, 6)), (1, 3, 1, 6, 'f(x 1)\n'))),
    ("'\n", ('SyntaxError', ('unterminated string literal (detected at line 1)', ('<s>', 1, 1, "'", 1, 1)), (1, 1, 1, 1, "'"))),
]:
    assert seen(source) == expected, (source, seen(source))

# === Details of other types than the compiler's ===
import traceback

for details, lines in [
    (('f', 1, 2, 't'), ['  File "f", line 1\n', '    t\n', '     ^\n', 'SyntaxError: m\n']),
    (('f', 1.5, 2, 't'), ['  File "f", line 1.5\n', '    t\n', '     ^\n', 'SyntaxError: m\n']),
    (('f', 'x', 'y', 't'), ['  File "f", line x\n', 'SyntaxError: m\n']),
    (('f', 1, None, 't'), ['  File "f", line 1\n', '    t\n', 'SyntaxError: m\n']),
    ('abcd', ['  File "a", line b\n', 'SyntaxError: m\n']),
    ((None,) * 6, ['SyntaxError: m\n']),
]:
    assert traceback.format_exception_only(SyntaxError('m', details)) == lines, details

# === The last line of an expression is shown as it is ===
for source, mode, text in [
    ('a b', 'eval', 'a b'),
    ('a b\n', 'eval', 'a b\n'),
    ('(a\n b c)', 'eval', '(a'),
    ('[1,\n2 3 4]', 'eval', '2 3 4]'),
    ('a b', 'exec', 'a b\n'),
    ('a b', 'single', 'a b'),
]:
    try:
        compile(source, '<s>', mode)
    except SyntaxError as e:
        assert e.text == text, (source, mode, e.text)
