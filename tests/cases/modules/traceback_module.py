# needs: 3.14
import traceback


class Out:
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text


# The name of this file differs from place to place.
def plain(lines):
    return ''.join(lines).replace(FILE, 'case.py')


def deep():
    raise ValueError('deep')


def go():
    try:
        deep()
    except ValueError:
        raise KeyError('k')


try:
    go()
except KeyError as e:
    error = e
    caught = traceback.format_exc()
FILE = traceback.extract_tb(error.__traceback__)[0].filename

WHOLE = """\
Traceback (most recent call last):
  File "case.py", line 24, in go
    deep()
    ~~~~^^
  File "case.py", line 19, in deep
    raise ValueError('deep')
ValueError: deep

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "case.py", line 30, in <module>
    go()
    ~~^^
  File "case.py", line 26, in go
    raise KeyError('k')
KeyError: 'k'
"""

# === whole exceptions ===
assert plain(caught) == WHOLE
assert plain(traceback.format_exception(error)) == WHOLE
assert len(traceback.format_exception(error)) == 9
assert plain(traceback.format_exception(type(error), error, error.__traceback__)) == WHOLE
assert traceback.format_exception(type(error), error, None, chain=False) == ["KeyError: 'k'\n"]
out = Out()
traceback.print_exception(error, file=out)
assert plain(out.text) == WHOLE
out = Out()
try:
    raise error
except KeyError:
    traceback.print_exc(file=out, chain=False, limit=-1)
assert plain(out.text) == """\
Traceback (most recent call last):
  File "case.py", line 26, in go
    raise KeyError('k')
KeyError: 'k'
"""
assert traceback.format_exc() == 'NoneType: None\n'
assert traceback.format_exception(error, limit=0, chain=False) == ["KeyError: 'k'\n"]

# === the exception alone ===
assert traceback.format_exception_only(error) == ["KeyError: 'k'\n"]
assert traceback.format_exception_only(type(error), error) == ["KeyError: 'k'\n"]
assert traceback.format_exception_only(None) == ['NoneType: None\n']
noted = ValueError('v')
noted.add_note('first\nsecond')
assert traceback.format_exception_only(noted) == ['ValueError: v\n', 'first\n', 'second\n']
bad = SyntaxError('bad', ('f.py', 1, 2, 'abc\n', 1, 3))
assert traceback.format_exception_only(bad) == ['  File "f.py", line 1\n', '    abc\n', '     ^\n', 'SyntaxError: bad\n']
group = ExceptionGroup('g', [ValueError('a\nb'), ExceptionGroup('h', [KeyError(1)])])
assert traceback.format_exception_only(group) == ['ExceptionGroup: g (2 sub-exceptions)\n']
assert traceback.format_exception_only(group, show_group=True) == [
    'ExceptionGroup: g (2 sub-exceptions)\n', '   ValueError: a\n', '   b\n', '   ExceptionGroup: h (1 sub-exception)\n',
    '      KeyError: 1\n']

# === wrong arguments ===
try:
    traceback.format_exception(5)
except TypeError as e:
    assert str(e) == 'Exception expected for value, int found'
try:
    traceback.format_exception(ValueError, ValueError())
except ValueError as e:
    assert str(e) == 'Both or neither of value and tb must be given'

# === frames ===
frames = traceback.extract_tb(noted.__traceback__)
assert frames == [] and frames.format() == []
try:
    go()
except KeyError as e:
    frames = traceback.extract_tb(e.__traceback__)
    assert plain(traceback.format_tb(e.__traceback__, 1)) == f'  File "case.py", line {frames[0].lineno}, in <module>\n    go()\n    ~~^^\n'
assert [frame.name for frame in frames] == ['<module>', 'go']
frame = frames[1]
assert (frame.lineno, frame.line, len(frame), frame[2]) == (26, "raise KeyError('k')", 4, 'go')
assert list(frame) == [FILE, 26, 'go', "raise KeyError('k')"]
assert repr(frame) == f'<FrameSummary file {FILE}, line 26 in go>'
assert traceback.format_list([('f.py', 3, 'f', 'x = 1'), ('f.py', 4, 'f', None)]) == [
    '  File "f.py", line 3, in f\n    x = 1\n', '  File "f.py", line 4, in f\n']
assert traceback.format_list([('f.py', 3, 'f', None)] * 5)[-1] == '  [Previous line repeated 2 more times]\n'

# === the stack that is being executed ===
def inner():
    stack = traceback.extract_stack()
    out = Out()
    traceback.print_stack(limit=1, file=out)
    return [frame.name for frame in stack][-2:], stack[-1].line, plain(out.text), plain(traceback.format_stack()[-2:-1])


def outer():
    return inner()


names, line, shown, above = outer()
assert names == ['outer', 'inner'] and line == 'stack = traceback.extract_stack()'
assert shown.startswith('  File "case.py", line ') and shown.endswith(', in inner\n    traceback.print_stack(limit=1, file=out)\n')
assert above.endswith(', in outer\n    return inner()\n')

# === TracebackException ===
kept = traceback.TracebackException.from_exception(error)
assert str(kept) == "'k'" and kept.exc_type_str == 'KeyError' and len(kept.stack) == len(error.__traceback__ and list(traceback.extract_tb(error.__traceback__)))
assert list(kept.format_exception_only()) == ["KeyError: 'k'\n"]
assert ''.join(kept.format()).endswith("KeyError: 'k'\n")

# === what a NameError may have meant is told with a traceback only ===
try:
    raise NameError("name 'prin' is not defined", name='prin')
except NameError as error:
    assert traceback.format_exception_only(error) == ["NameError: name 'prin' is not defined\n"]
    assert traceback.format_exception(error)[-1] == "NameError: name 'prin' is not defined. Did you mean: 'print'?\n"
    shown = traceback.TracebackException.from_exception(error)
    assert list(shown.format_exception_only())[-1].endswith("Did you mean: 'print'?\n")
    assert traceback.format_exception(error.with_traceback(None)) == ["NameError: name 'prin' is not defined\n"]
try:
    [].appendd
except AttributeError as error:
    assert traceback.format_exception_only(error)[0].endswith("Did you mean: 'append'?\n")

# === any, all and tuple of a generator expression show as the name alone ===
def failing():
    yield 1
    raise KeyError(1)


def by_any():
    return any(x == 2 for x in failing())


def by_all():
    return not all(x for x in failing())


def by_tuple():
    return 1, tuple(x for x in failing())


def by_list():
    return 1, list(x for x in failing())


def by_argument(tuple):
    return 1, tuple(x for x in failing())


for function, carets in (
    (by_any, '           ^^^\n'),
    (by_all, '               ^^^\n'),
    (by_tuple, '              ^^^^^\n'),
    (by_list, '              ~~~~^^^^^^^^^^^^^^^^^^^^^^\n'),
    (lambda: by_argument(list), '              ~~~~~^^^^^^^^^^^^^^^^^^^^^^\n'),
):
    try:
        function()
    except KeyError as e:
        shown = [line for line in traceback.format_tb(e.__traceback__) if '    return' in line]
        assert shown[0].endswith(carets), shown[0]
    else:
        assert False
