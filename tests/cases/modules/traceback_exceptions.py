# needs: 3.14
import sys
import traceback


class Custom(Exception):
    def __str__(self):
        return 'custom'


def fails():
    try:
        1 / 0
    except ZeroDivisionError as error:
        error.add_note('a note')
        raise Custom('x') from error


def caught(function):
    try:
        function()
    except BaseException as error:
        return error


# === what a TracebackException knows of its exception ===
error = caught(fails)
told = traceback.TracebackException.from_exception(error)
assert (told.exc_type_str, str(told), told.__notes__, told.exceptions, told.__suppress_context__) == ('Custom', 'custom', None, None, True)
assert [(frame.name, frame.lineno) for frame in told.stack] == [('caught', 21), ('fails', 16)]
assert (told.__cause__.exc_type_str, told.__cause__.__notes__, [frame.name for frame in told.__cause__.stack]) == ('ZeroDivisionError', ['a note'], ['fails'])
assert (told.__context__, told.__cause__.__cause__) == (None, None)
assert [line for line in told.__cause__.format() if 'File' not in line] == ['Traceback (most recent call last):\n', 'ZeroDivisionError: division by zero\n', 'a note\n']
assert ('ZeroDivisionError' in ''.join(told.format()), 'ZeroDivisionError' in ''.join(told.format(chain=False))) == (True, False)
short = traceback.TracebackException.from_exception(error, compact=True)
assert (short.__context__, short.__cause__ is None) == (None, False)

# === two are equal that tell the same ===
assert (told == traceback.TracebackException.from_exception(error), told == short, told == 5, told != 5) == (True, True, False, True)
assert (told == traceback.TracebackException.from_exception(ValueError()), told == told) == (False, True)

# === a ring of exceptions is told once ===
first, second = ValueError('first'), KeyError('second')
first.__cause__ = second
second.__cause__ = first
told = traceback.TracebackException.from_exception(first)
assert (told.__cause__.exc_type_str, told.__cause__.__cause__) == ('KeyError', None)

# === groups, with limits of their own ===
group = ExceptionGroup('g', [ValueError(0), ExceptionGroup('h', [KeyError(1)]), ValueError(2), ValueError(3)])
told = traceback.TracebackException.from_exception(group, max_group_width=2, max_group_depth=1)
assert ''.join(told.format()) == '  | ExceptionGroup: g (4 sub-exceptions)\n  +-+---------------- 1 ----------------\n    | ValueError: 0\n    +---------------- 2 ----------------\n    | ... (max_group_depth is 1)\n    +---------------- ... ----------------\n    | and 2 more exceptions\n    +------------------------------------\n'
assert [member.exc_type_str for member in told.exceptions] == ['ValueError', 'ExceptionGroup', 'ValueError', 'ValueError']
assert [member.exc_type_str for member in told.exceptions[1].exceptions] == ['KeyError']

# === the place of a syntax error ===
told = traceback.TracebackException.from_exception(caught(lambda: compile('a b', 'name', 'exec')))
assert (told.filename, told.lineno, told.offset, told.text, told.msg, told.end_lineno, told.end_offset, str(told)) == ('name', '1', 3, 'a b\n', 'invalid syntax', '1', 4, 'invalid syntax (name, line 1)')


# === texts that fail ===
class Silent(Exception):
    def __str__(self):
        raise ZeroDivisionError


told = traceback.TracebackException.from_exception(Silent())
assert (str(told), list(told.format_exception_only())) == ('<exception str() failed>', ['Silent: <exception str() failed>\n'])

# === a class without a name of its module ===
class Odd(Exception):
    __module__ = 5


assert traceback.format_exception_only(Odd('o')) == ['<unknown>.Odd: o\n']


# === sys.tracebacklimit ===
def outer():
    inner()


def inner():
    1 / 0


def frames(**options):
    try:
        outer()
    except ZeroDivisionError as error:
        text = ''.join(traceback.format_exception(error, **options))
        return text.count('File'), len(traceback.extract_tb(error.__traceback__)), traceback.format_exc().count('File')


assert frames() == (3, 3, 3)
counts = []
for limit in (2, 1, 0, -1, 100):
    sys.tracebacklimit = limit
    counts.append((frames(), frames(limit=2), frames(limit=-1)))
del sys.tracebacklimit
assert counts == [((2, 2, 2), (2, 2, 2), (1, 2, 2)), ((1, 1, 1), (2, 1, 1), (1, 1, 1)), ((0, 0, 0), (2, 0, 0), (1, 0, 0)), ((0, 0, 0), (2, 0, 0), (1, 0, 0)), ((3, 3, 3), (2, 3, 3), (1, 3, 3))]
assert frames() == (3, 3, 3)
