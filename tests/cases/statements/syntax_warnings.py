# needs: 3.14
"""What the compiler warns of, as exec, eval and compile show it."""
import sys
import warnings


def warned(source):
    """The warnings of a source, as lines and texts, and the error that it ends with."""
    error = None
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter('always')
        try:
            compile(source, '<s>', 'exec')
        except SyntaxError as e:
            error = e.msg
    assert all(w.category is SyntaxWarning and w.filename == '<s>' for w in log)
    return [(w.lineno, short(str(w.message))) for w in log], error


def short(text):
    """An escape is named twice in the text about it."""
    for kind in 'invalid', 'invalid octal':
        middle = f'" is an {kind} escape sequence. Such sequences will not work in the future. Did you mean "\\'
        if middle in text:
            escape = text[1:text.index('"', 1)]
            assert text == f'"{escape}{middle}{escape}"? A raw string is also an option.', text
            return f'{kind} {escape}'
    return text.removesuffix('; perhaps you missed a comma?')


# === Escape sequences ===
for source, expected, error in [
    ('x = "\\d"', [(1, 'invalid \\d')], None),
    ('x = b"\\d"', [(1, 'invalid \\d')], None),
    ('x = f"{1}\\d {2}\\q"', [(1, 'invalid \\d'), (1, 'invalid \\q')], None),
    ('x = f"""\na\\d{1}\n\\z"""', [(4, 'invalid \\d'), (4, 'invalid \\z')], None),
    ('x = "\\400"', [(1, 'invalid octal \\400')], None),
    ('x = b"\\777"', [(1, 'invalid octal \\777')], None),
    ('x = """\nabc\n  \\d\n"""', [(3, 'invalid \\d')], None),
    ('"%s\\%s" % (1,2)', [(1, 'invalid \\%')], None),
    ('"\\\n\\d"', [(2, 'invalid \\d')], None),
    ('"a" "\\d" f"\\d"', [(1, 'invalid \\d'), (1, 'invalid \\d')], None),
    ('def f():\n    "\\d"', [(2, 'invalid \\d')], None),
    ('"\\8"', [(1, 'invalid \\8')], None),
    ('"\\9"', [(1, 'invalid \\9')], None),
    ('b"\\8"', [(1, 'invalid \\8')], None),
    ('f"{x:\\d}"', [(1, 'invalid \\d')], None),
    ('f"{x:{y}\\d}"', [(1, 'invalid \\d')], None),
    ('f"{x!r:\\d}"', [(1, 'invalid \\d')], None),
    ('f"{\'\\d\'}"', [(1, 'invalid \\d')], None),
    ('f"\\{x}"', [(1, 'invalid \\{')], None),
    ('f"\\{{x}"', [(1, 'invalid \\{')], "f-string: single '}' is not allowed"),
    ('t"\\d{x}"', [(1, 'invalid \\d')], None),
    ('"\\\t"', [(1, 'invalid \\\t')], None),
    ('b"\\ "', [(1, 'invalid \\ ')], None),
    ('"\\400\\401"', [(1, 'invalid octal \\400')], None),
    ('"\\d\\e\\400"', [(1, 'invalid \\d')], None),
    ('f"\\400"', [(1, 'invalid octal \\400')], None),
    ('f"{1:\\400}"', [(1, 'invalid octal \\400')], None),
    ('if x: "\\d"\nelse: "\\e"', [(1, 'invalid \\d'), (2, 'invalid \\e')], None),
    ('x = "\\d"; y = (', [(1, 'invalid \\d')], "'(' was never closed"),
    ('match x:\n    case "\\d": pass', [(2, 'invalid \\d')], None),
    ('from __future__ import annotations\ndef f(x: "\\d" , y: (1 is 2)): pass', [(2, 'invalid \\d')], None),
    ('("a\\d"\n "b\\e")', [(1, 'invalid \\d'), (2, 'invalid \\e')], None),
    ('f"\\d{x}\\d"', [(1, 'invalid \\d'), (1, 'invalid \\d')], None),
    ('f"a" "\\d"', [(1, 'invalid \\d')], None),
    ("f''''\\d{x}\n\\d'''", [(2, 'invalid \\d'), (3, 'invalid \\d')], None),
    ("f'''{x:\n\n\\d\n}'''", [(3, 'invalid \\d')], None),
    ("f'{x:\\d{y}\\d\\d}' '\\d'", [(1, 'invalid \\d'), (1, 'invalid \\d'), (1, 'invalid \\d')], None),
    ("f'''\n\n{f'\\d'}\n'''", [(3, 'invalid \\d')], None),
    ("'''\n\\400'''", [(2, 'invalid octal \\400')], None),
    ("b'''\n\n\\d'''", [(3, 'invalid \\d')], None),
    ("f'''\n\\{x}'''", [(2, 'invalid \\{')], None),
    ("\n'\\d' + y", [(2, 'invalid \\d')], None),
    ("x = f'\\{1}'", [(1, 'invalid \\{')], None),
    ("x = 'éa\\d'", [(1, 'invalid \\d')], None),
    ("a = 'x' '\\d'", [(1, 'invalid \\d')], None),
    ('["\\d", 1if 1else 2, "\\e"]', [(1, 'invalid \\d'), (1, 'invalid decimal literal'), (1, 'invalid decimal literal'), (1, 'invalid \\e')], None),
    ("x = '\\d' if 1else '\\w'", [(1, 'invalid \\d'), (1, 'invalid decimal literal'), (1, 'invalid \\w')], None),
    ("x = {'\\d': [1, 2}", [(1, 'invalid \\d')], "closing parenthesis '}' does not match opening parenthesis '['"),
    ("x = '\\d' y", [(1, 'invalid \\d')], 'invalid syntax'),
    ("x = foo('\\d' y, 1if 2else 3)", [(1, 'invalid \\d'), (1, 'invalid decimal literal'), (1, 'invalid decimal literal')], 'invalid syntax. Perhaps you forgot a comma?'),
    ("'\\d'\nx = 1 2\n'\\e'", [(1, 'invalid \\d')], 'invalid syntax'),
    ("x = ['\\d', '\\w'\ny = 3", [(1, 'invalid \\d'), (1, 'invalid \\w')], "'[' was never closed"),
    ("for x in '\\d'\n  pass", [(1, 'invalid \\d')], "expected ':'"),
    ("'\\d' = 5", [(1, 'invalid \\d')], "cannot assign to literal here. Maybe you meant '==' instead of '='?"),
    ("f('\\d') = 5", [(1, 'invalid \\d')], "cannot assign to function call here. Maybe you meant '==' instead of '='?"),
    ("def f(a='\\d', b): pass", [(1, 'invalid \\d')], 'parameter without a default follows parameter with a default'),
    ("'\\400'", [(1, 'invalid octal \\400')], None),
    ("'''\n  \\400'''", [(2, 'invalid octal \\400')], None),
    ("f'{x}\\d'", [(1, 'invalid \\d')], None),
    ("x=f'{x:\\d}\\d'", [(1, 'invalid \\d'), (1, 'invalid \\d')], None),
    ("'\\\n\\d'", [(2, 'invalid \\d')], None),
    ("f'''\n\n\\d{x}\n'''", [(6, 'invalid \\d')], None),
    ("x = b'a\\q' 'b'", [(1, 'invalid \\q')], 'cannot mix bytes and nonbytes literals'),
]:
    assert warned(source) == (expected, error), (source, warned(source))

# === Identity with a literal ===
for source, expected, error in [
    ('x is 1', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('x is not "a"', [(1, '"is not" with \'str\' literal. Did you mean "!="?')], None),
    ('1 is x', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('x is ()', [(1, '"is" with \'tuple\' literal. Did you mean "=="?')], None),
    ('x is (1,2)', [(1, '"is" with \'tuple\' literal. Did you mean "=="?')], None),
    ('x == 1 is 2', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('x is 1 is 2', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('x is "a" "b"', [(1, '"is" with \'str\' literal. Did you mean "=="?')], None),
    ('x is b""', [(1, '"is" with \'bytes\' literal. Did you mean "=="?')], None),
    ('__debug__ is 1', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('def f(x: (1 is 2)): pass', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('@(1 is 2)\ndef f(): pass', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('class A: x: (1 is 2) = 3', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('def f[T: (1 is 2)](): pass', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('if 0:\n    x = 1 is 2', [(2, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('"" % (1 is 2)', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('"a".b(1 is 2, *[1 is 3])', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('1 is 1', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('x if 1 is 2 else y', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('[1 is 2 for x in y]', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('[x for x in y if x is 1]', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('def f():\n  [lambda: 1 is 2]', [(2, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('\ndef f():\n    for i in x:\n        try:\n            if a: return 1\n            if b: break\n        finally:\n            a is 1\n            g(2)(3); 1(2)\n', [(8, '"is" with \'int\' literal. Did you mean "=="?'), (9, "'int' object is not callable"), (8, '"is" with \'int\' literal. Did you mean "=="?'), (9, "'int' object is not callable"), (8, '"is" with \'int\' literal. Did you mean "=="?'), (9, "'int' object is not callable")], None),
    ('x is (1, None, ...)', [(1, '"is" with \'tuple\' literal. Did you mean "=="?')], None),
    ('x is not 1 is 2', [(1, '"is not" with \'int\' literal. Did you mean "!="?')], None),
    ('x < 1 is 2', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('x: (1 is 2) = 3', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('x[1 is 2]: int', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('type X = (1 is 2)', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('type X[T: (1 is 2)] = (1 is 2)', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('def f(a=(1 is 2), *, b:(1 is 3)=(2 is 3))->(3 is 4): 4 is 5', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('class A[T:(1 is 2)=(2 is 3)](3 is 4, metaclass=(4 is 5)): 5 is 6', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('@(1 is 2)\nclass A(2 is 3): x: (2 is 4) = (3 is 4)\nx: (5 is 6)\n6 is 7', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?'), (4, '"is" with \'int\' literal. Did you mean "=="?'), (3, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('try: pass\nexcept (1 is 2): 3 is 4\nelse: 4 is 5\nfinally: 5 is 6', [(3, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?'), (4, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('match 1 is 2:\n  case x if 2 is 3: 3 is 4', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('with (1 is 2) as f(2 is 3).x: 4 is 5', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('for f(1 is 2).x in 2 is 3: 3 is 4\nelse: 4 is 5', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('while 1 is 2: 2 is 3', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('if 1 is 2: 2 is 3\nelif 3 is 4: 5 is 6', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('f(1 is 2).x = 2 is 3', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('f(1 is 2).x += 2 is 3', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('{1 is 2: 2 is 3, **(3 is 4)}', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('{1 is 2: 2 is 3 for f(3 is 4).x in 4 is 5 if 5 is 6 for y in 6 is 7}', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('f(1 is 2)(2 is 3, *(3 is 4), x=(4 is 5))', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('lambda x=(1 is 2), *, y=(2 is 3): 3 is 4', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('(1 is 2) if (2 is 3) else (3 is 4)', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('import a; (x := 1 is 2); x[1 is 2:2 is 3]; del x[1 is 2]; raise x(1 is 2) from (2 is 3)\nassert 1 is 2, 2 is 3\nreturn 1', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?')], "'return' outside function"),
    ("f'{1 is 2:{2 is 3}}'", [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('[1 is 2 for x in 2 is 3]', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('y\nx = 1 is 1', [(2, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('x=1 is x\n(1)(2)', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (2, "'int' object is not callable")], None),
    ('x is 1\ndef f(): x is 2; break\n1 is 3', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (2, '"is" with \'int\' literal. Did you mean "=="?')], "'break' outside loop"),
    ('(x for x in 1 is 2)', [(1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('{x: (1 is 2) for x in 2 is 3 for y in 3 is 4}', [(1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('try:\n  f(1 is 2)\nexcept* A(1 is 3): 2 is 3\nelse: 3 is 4\nfinally: 4 is 5', [(2, '"is" with \'int\' literal. Did you mean "=="?'), (3, '"is" with \'int\' literal. Did you mean "=="?'), (3, '"is" with \'int\' literal. Did you mean "=="?'), (4, '"is" with \'int\' literal. Did you mean "=="?'), (5, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('for x in y:\n  try:\n    continue\n  finally:\n    1 is 2\n  break', [(5, '"is" with \'int\' literal. Did you mean "=="?'), (5, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('while 1:\n  try:\n    try: break\n    finally: 1 is 2\n  finally: 2 is 3\n', [(4, '"is" with \'int\' literal. Did you mean "=="?'), (5, '"is" with \'int\' literal. Did you mean "=="?'), (4, '"is" with \'int\' literal. Did you mean "=="?'), (5, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('for x in y:\n  for z in y:\n    try:\n       if a: break\n       try:\n         return_ = 1\n         continue\n       finally: 1 is 2\n    finally:\n      2 is 3\n      def f(): 4 is 5', [(10, '"is" with \'int\' literal. Did you mean "=="?'), (11, '"is" with \'int\' literal. Did you mean "=="?'), (8, '"is" with \'int\' literal. Did you mean "=="?'), (10, '"is" with \'int\' literal. Did you mean "=="?'), (11, '"is" with \'int\' literal. Did you mean "=="?'), (8, '"is" with \'int\' literal. Did you mean "=="?'), (10, '"is" with \'int\' literal. Did you mean "=="?'), (11, '"is" with \'int\' literal. Did you mean "=="?')], None),
]:
    assert warned(source) == (expected, error), (source, warned(source))

# === Calls and subscripts of literals, assertions ===
for source, expected, error in [
    ('assert (x, "msg")', [(1, 'assertion is always true, perhaps remove parentheses?')], None),
    ('assert (1,)', [(1, 'assertion is always true, perhaps remove parentheses?')], None),
    ('1(2)', [(1, "'int' object is not callable")], None),
    ('"a"(2)', [(1, "'str' object is not callable")], None),
    ('f"a"(2)', [(1, "'str' object is not callable")], None),
    ('("%s" % (x,))(1)', [(1, "'str' object is not callable")], None),
    ('("%s %r" % (x, y))(1)', [(1, "'str' object is not callable")], None),
    ('("%-5.3a%%" % (x,))(1)', [(1, "'str' object is not callable")], None),
    ('("%s" % (1,))(1)', [(1, "'str' object is not callable")], None),
    ('("100%%" % ())(1)', [(1, "'str' object is not callable")], None),
    ('("%s" % x)(1)', [], None),
    ('("%d" % (x,))(1)', [], None),
    ('("%s" % (x, y))(1)', [], None),
    ('("%s" % (*x,))(1)', [], None),
    ('("%1234s" % (x,))(1)', [], None),
    ('("%" % (x,))(1)', [], None),
    ('(b"%s" % (x,))(1)', [], None),
    ('("%s" % (x,)) is y', [], None),
    ('("%s" % (x,))["a"]', [(1, "str indices must be integers or slices, not str")], None),
    ('("%s" % (x,))[1.5]', [(1, "str indices must be integers or slices, not float")], None),
    ('("%s" % (x,) % y)(1)', [], None),
    ('(1,2)(3)', [(1, "'tuple' object is not callable")], None),
    ('[1](2)', [(1, "'list' object is not callable")], None),
    ('{1:2}(3)', [(1, "'dict' object is not callable")], None),
    ('{1}(3)', [(1, "'set' object is not callable")], None),
    ('(x for x in y)(2)', [(1, "'generator' object is not callable")], None),
    ('[x for x in y](2)', [(1, "'list' object is not callable")], None),
    ('{x for x in y}(2)', [(1, "'set' object is not callable")], None),
    ('{x:1 for x in y}(2)', [(1, "'dict' object is not callable")], None),
    ('None(2)', [(1, "'NoneType' object is not callable")], None),
    ('...(2)', [(1, "'ellipsis' object is not callable")], None),
    ('t"a"(1)', [(1, "'string.templatelib.Template' object is not callable")], None),
    ('1[2]', [(1, "'int' object is not subscriptable")], None),
    ('1.0[2]', [(1, "'float' object is not subscriptable")], None),
    ('None[1]', [(1, "'NoneType' object is not subscriptable")], None),
    ('True[1]', [(1, "'bool' object is not subscriptable")], None),
    ('"a"["b"]', [(1, 'str indices must be integers or slices, not str')], None),
    ('"a"[1.0]', [(1, 'str indices must be integers or slices, not float')], None),
    ('f"a"["b"]', [(1, 'str indices must be integers or slices, not str')], None),
    ('(1,2)["a"]', [(1, 'tuple indices must be integers or slices, not str')], None),
    ('[1]["a"]', [(1, 'list indices must be integers or slices, not str')], None),
    ('[1][1,2]', [(1, 'list indices must be integers or slices, not tuple')], None),
    ('[1][None]', [(1, 'list indices must be integers or slices, not NoneType')], None),
    ('{1}[1]', [(1, "'set' object is not subscriptable")], None),
    ('(x for x in y)[1]', [(1, "'generator' object is not subscriptable")], None),
    ('[x for x in y]["a"]', [(1, 'list indices must be integers or slices, not str')], None),
    ('[x for x in y][1,2]', [(1, 'list indices must be integers or slices, not tuple')], None),
    ('{x for x in y}[1]', [(1, "'set' object is not subscriptable")], None),
    ('(lambda: 1)[1]', [(1, "'function' object is not subscriptable")], None),
    ('...[1]', [(1, "'ellipsis' object is not subscriptable")], None),
    ('t"a"[1]', [(1, "'string.templatelib.Template' object is not subscriptable")], None),
    ('[1][f"a"]', [(1, 'list indices must be integers or slices, not str')], None),
    ('[1][[1]]', [(1, 'list indices must be integers or slices, not list')], None),
    ('[1][{1}]', [(1, 'list indices must be integers or slices, not set')], None),
    ('[1][lambda: 1]', [(1, 'list indices must be integers or slices, not function')], None),
    ('[1][b"a"]', [(1, 'list indices must be integers or slices, not bytes')], None),
    ('b"a"["x"]', [(1, 'bytes indices must be integers or slices, not str')], None),
    ('[[1,2] [3,4]]', [(1, 'list indices must be integers or slices, not tuple')], None),
    ('[(1,2) (3,4)]', [(1, "'tuple' object is not callable")], None),
    ('assert (x, "a"), "b"', [(1, 'assertion is always true, perhaps remove parentheses?')], None),
    ('x = (1)(2)', [(1, "'int' object is not callable")], None),
    ('x = [\n  (1, 2)\n  (3, 4),\n]', [(2, "'tuple' object is not callable")], None),
    ('def f():\n    return\n    1(2)', [(3, "'int' object is not callable")], None),
    ('while 0:\n    assert (1,2)', [(2, 'assertion is always true, perhaps remove parentheses?')], None),
    ('-1(2)', [(1, "'int' object is not callable")], None),
    ('__debug__(1)', [(1, "'bool' object is not callable")], None),
    ("'a'[(1,)]", [(1, 'str indices must be integers or slices, not tuple')], None),
    ("(x,)[b'a']", [(1, 'tuple indices must be integers or slices, not bytes')], None),
    ("[*x][''] ", [(1, 'list indices must be integers or slices, not str')], None),
    ("'a'[[x for x in y]]", [(1, 'str indices must be integers or slices, not list')], None),
    ("'a'[(x for x in y)]", [(1, 'str indices must be integers or slices, not generator')], None),
    ("'a'[{}]", [(1, 'str indices must be integers or slices, not dict')], None),
    ("'a'[{**x}]", [(1, 'str indices must be integers or slices, not dict')], None),
    ("'a'[{x for x in y}]", [(1, 'str indices must be integers or slices, not set')], None),
    ("'a'[{x:1 for x in y}]", [(1, 'str indices must be integers or slices, not dict')], None),
    ("'a'[t'']", [(1, 'str indices must be integers or slices, not string.templatelib.Template')], None),
    ("'a'[...]", [(1, 'str indices must be integers or slices, not ellipsis')], None),
    ("'a'[1j]", [(1, 'str indices must be integers or slices, not complex')], None),
    ("'a'[f'{x}']", [(1, 'str indices must be integers or slices, not str')], None),
    ("'a'[1,2:3]", [(1, 'str indices must be integers or slices, not tuple')], None),
    ("('a' 'b')['x']", [(1, 'str indices must be integers or slices, not str')], None),
    ('True(1)', [(1, "'bool' object is not callable")], None),
    ('(1,a)(3)', [(1, "'tuple' object is not callable")], None),
    ('1.5j[1]', [(1, "'complex' object is not subscriptable")], None),
    ("b'a'(1)", [(1, "'bytes' object is not callable")], None),
    ("'a'['b']['c']", [(1, 'str indices must be integers or slices, not str')], None),
    ('z;  assert(1,2)', [(1, 'assertion is always true, perhaps remove parentheses?')], None),
    ('x = ( [1]\n(2))', [(1, "'list' object is not callable")], None),
]:
    assert warned(source) == (expected, error), (source, warned(source))

# === Leaving a finally clause ===
for source, expected, error in [
    ('def f():\n    try:\n        pass\n    finally:\n        return 1', [(5, "'return' in a 'finally' block")], None),
    ('for x in y:\n    try:\n        pass\n    finally:\n        break', [(5, "'break' in a 'finally' block")], None),
    ('for x in y:\n    try:\n        pass\n    finally:\n        continue', [(5, "'continue' in a 'finally' block")], None),
    ('for x in y:\n    try:\n        pass\n    finally:\n        for z in w:\n            break\n        else:\n            break', [(8, "'break' in a 'finally' block")], None),
    ('def f():\n    try: pass\n    except* ValueError: pass\n    finally:\n        return', [(5, "'return' in a 'finally' block")], None),
    ('while True:\n    try: pass\n    finally:\n        while x:\n            try: pass\n            finally: continue', [(6, "'continue' in a 'finally' block")], None),
    ('def f():\n    try: pass\n    finally:\n        with x:\n            if y: return', [(5, "'return' in a 'finally' block")], None),
    ('async def f():\n    try: pass\n    finally:\n        lambda: (yield)\n        return', [(5, "'return' in a 'finally' block")], None),
    ('try: pass\nfinally:\n    return', [(3, "'return' in a 'finally' block")], "'return' outside function"),
    ('\nwhile 1:\n    try: pass\n    finally:\n        class A:\n            break\n', [(6, "'break' in a 'finally' block")], "'break' outside loop"),
    ('def f():\n try: pass\n finally:\n  return   1+1', [(4, "'return' in a 'finally' block")], None),
    ('def f():\n  try: pass\n  finally:\n    for x in y: pass\n    else: return 1\n', [(5, "'return' in a 'finally' block")], None),
    ('while 1:\n  try: pass\n  finally:\n    for x in y: pass\n    else: break\n', [(5, "'break' in a 'finally' block")], None),
    ('while 1:\n  try: pass\n  finally:\n    while 1:\n      try: break\n      finally: break\n', [(6, "'break' in a 'finally' block")], None),
    ('def f():\n  try: pass\n  finally:\n    class A:\n      while 1:\n        break\n    async def g():\n       return 1\n    return 2', [(9, "'return' in a 'finally' block")], None),
    ('while 1:\n  try: pass\n  finally:\n    try: break\n    except A: continue\n    else: break\n', [(4, "'break' in a 'finally' block"), (5, "'continue' in a 'finally' block"), (6, "'break' in a 'finally' block")], None),
    ('def f():\n  try: pass\n  finally:\n    match x:\n      case 1: return\n', [(5, "'return' in a 'finally' block")], None),
    ('def f():\n  try: pass\n  finally:\n    while 1:\n      try: pass\n      finally: return 5\n', [(6, "'return' in a 'finally' block")], None),
]:
    assert warned(source) == (expected, error), (source, warned(source))

# === Numbers that run into a keyword ===
for source, expected, error in [
    ('1if x else y', [(1, 'invalid decimal literal')], None),
    ('1or x', [(1, 'invalid decimal literal')], None),
    ('1and x', [(1, 'invalid decimal literal')], None),
    ('1in x', [(1, 'invalid decimal literal')], None),
    ('1is x', [(1, 'invalid decimal literal'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('1not in x', [(1, 'invalid decimal literal')], None),
    ('1else', [(1, 'invalid decimal literal')], 'invalid syntax'),
    ('0xfor x in y', [(1, 'invalid hexadecimal literal')], None),
    ('0b1or x', [(1, 'invalid binary literal')], None),
    ('0o7or x', [(1, 'invalid octal literal')], None),
    ('1.or x', [(1, 'invalid decimal literal')], None),
    ('1e3or x', [(1, 'invalid decimal literal')], None),
    ('1jor x', [(1, 'invalid imaginary literal')], None),
    ('[1for x in y]', [(1, 'invalid decimal literal')], None),
    ('x = 1if 1else 2', [(1, 'invalid decimal literal'), (1, 'invalid decimal literal')], None),
    ('1_000if x else y', [(1, 'invalid decimal literal')], None),
    ('x = (1is 2)', [(1, 'invalid decimal literal'), (1, '"is" with \'int\' literal. Did you mean "=="?')], None),
    ('0x1for x in y', [(1, 'invalid hexadecimal literal')], None),
    ('0b1and x', [(1, 'invalid binary literal')], None),
    ('0o1and x', [(1, 'invalid octal literal')], None),
    ('0o1if x else y', [(1, 'invalid octal literal')], None),
    ('1.5if x else y', [(1, 'invalid decimal literal')], None),
    ('1.5e3if x else y', [(1, 'invalid decimal literal')], None),
    ('1jif x else y', [(1, 'invalid imaginary literal')], None),
    ('1_0and x', [(1, 'invalid decimal literal')], None),
    ('0and x', [(1, 'invalid decimal literal')], None),
    ('00if x else y', [(1, 'invalid decimal literal')], None),
    ('0.if x else y', [(1, 'invalid decimal literal')], None),
    ('[0x1for x in y]', [(1, 'invalid hexadecimal literal')], None),
    ('[1if 1else 1if 1else 1]', [(1, 'invalid decimal literal'), (1, 'invalid decimal literal'), (1, 'invalid decimal literal'), (1, 'invalid decimal literal')], None),
    ('1and 1or 1', [(1, 'invalid decimal literal'), (1, 'invalid decimal literal')], None),
    ('\n\n  \n1\n1if 1 else 1', [(5, 'invalid decimal literal')], None),
    ('1 if 1else 1 1', [(1, 'invalid decimal literal')], 'invalid syntax'),
    ('x=1if', [(1, 'invalid decimal literal')], 'invalid syntax'),
    ('f"\\d{1if 1else 2}\\q{\'\\z\'}"', [(1, 'invalid decimal literal'), (1, 'invalid decimal literal'), (1, 'invalid \\z'), (1, 'invalid \\d'), (1, 'invalid \\q')], None),
]:
    assert warned(source) == (expected, error), (source, warned(source))

# === Nothing to warn of ===
for source in [
    'x is -1',
    'x is None',
    'x is (1,a)',
    'x is ...',
    'x is True',
    'assert ()',
    '(lambda: 1)(2)',
    '"a"[1]',
    '[1][True]',
    '[1][1:2]',
    '[1][-1]',
    '{1:2}[1]',
    'def f():\n    try: pass\n    finally:\n        def g(): return 1\n        class A:\n            for x in y: continue',
    '0xf or x',
    'rb"\\d"',
    'rf"\\d"',
    '"\\é"',
    'assert (x)',
    'x is 1+1',
    'x is f"a"',
    'x is [1]',
    'x is {}',
    '1 .real',
    '(x, 1) is y',
    'match x:\n    case {"a": 1}: return_ = 1',
    '{1:2, 1:3}',
    'import x; x.y(1)(2)(3)[4]',
    'x is (1,-2)',
    'x is (1,(2,3))',
    'x is (1, f"a")',
    "'a%s' % (1,) is x",
    'x is __debug__',
    "'a'['b'] = 1",
    "'a'['b'] += 1",
    "del 'a'['b']",
    'def f():\n  x: (1 is 2) = 3\n  x.y: (1 is 2) = 3',
    'x.y: (1 is 2)',
    '(x): (1 is 2)',
    "x[f'a'](1)()['a']",
    "''.format(1)(2)",
    "(lambda: 1)()['a']",
    "'a'[(1)]",
    "'a'[-1.0]",
    "'a'[not 1]",
    "'a'[1:'a']",
    '(1+2)(3)',
    '(-1)(3)',
    '(not 1)(3)',
    'try: pass\nfinally:\n  while 1:  break',
    'def f():\n  try: pass\n  finally:\n    for x in y: return 1\n',
]:
    assert warned(source) == ([], None), (source, warned(source))

# === They go to standard error, each time, before the code runs ===
class Stream:
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text


def shown(run):
    saved, sys.stderr = sys.stderr, Stream()
    try:
        run()
        return sys.stderr.text
    finally:
        sys.stderr = saved


IS = '"is" with \'int\' literal. Did you mean "=="?'
with warnings.catch_warnings():
    warnings.simplefilter('default')
    once = f'<string>:1: SyntaxWarning: {IS}\n'
    assert shown(lambda: eval('1 is 1')) == once
    assert shown(lambda: [eval('1 is 1'), exec('1 is 1')]) == once * 2
    assert shown(lambda: exec('print("ran", file=sys.stderr); 1 is 1')) == once + 'ran\n'
    assert shown(lambda: compile('\n2 is 1', 'a.py', 'exec')) == f'a.py:2: SyntaxWarning: {IS}\n'

# === Filters ===
def raised(source):
    try:
        compile(source, 'foo', 'exec')
    except SyntaxError as e:
        return e.args


with warnings.catch_warnings():
    warnings.simplefilter('error')
    assert raised('y\nx = 1 is 1') == (IS, ('foo', 2, 5, None, 2, 11))
    assert raised('1if x else y')[0] == 'invalid decimal literal'
    assert raised('z;  assert(1,2)') == ('assertion is always true, perhaps remove parentheses?', ('foo', 1, 5, None, 1, 16))
    assert raised("x = '\\d'") == (
        '"\\d" is an invalid escape sequence. Did you mean "\\\\d"? A raw string is also an option.', ('foo', 1, 6, "x = '\\d'\n", 1, 8))
    assert raised('x is y') is None
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('ignore')
    eval('1 is 1')
    warnings.simplefilter('once')
    eval('1 is 1')
    eval('1 is 1')
    warnings.simplefilter('ignore', SyntaxWarning)
    eval('1 is 1')
assert [str(w.message) for w in log] == [IS]

# === The program's own way to show them ===
seen = []
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.showwarning = lambda *details: seen.append((str(details[0]), *details[1:]))
    eval('1 is 1')
assert seen == [(IS, SyntaxWarning, '<string>', 1, None, None)]
