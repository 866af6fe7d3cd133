# needs: 3.14
import sys
import warnings


class Out:
    def __init__(self):
        self.text = ''

    def write(self, text):
        self.text += text


def told(f, *args):
    """What is written to standard error, without the name of this file and the number of the line."""
    before, sys.stderr = sys.stderr, Out()
    try:
        f(*args)
        lines = sys.stderr.text.split('\n')
    finally:
        sys.stderr = before
    return [line.split(': ', 1)[1] if ': ' in line else line for line in lines if line]


# === each place once ===
def twice():
    for _ in range(2):
        warnings.warn('again')


assert told(twice) == ['UserWarning: again', "  warnings.warn('again')"]
assert told(twice) == []


def here():
    warnings.warn('about the caller', RuntimeWarning, stacklevel=2)


def first():
    here()


def second():
    here()


assert told(first) == ['RuntimeWarning: about the caller', '  here()']
assert told(second) == ['RuntimeWarning: about the caller', '  here()']
assert told(second) == []


# === categories that are not shown ===
def hidden():
    warnings.warn('p', PendingDeprecationWarning)
    warnings.warn('i', ImportWarning)
    warnings.warn('r', ResourceWarning)


assert told(hidden) == []


class Own(UserWarning):
    pass


def instance():
    warnings.warn(Own('mine'))


assert told(instance) == ['Own: mine', "  warnings.warn(Own('mine'))"]

# === recorded, ignored, raised ===
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    for _ in range(2):
        warnings.warn('one')
    warnings.warn('two', FutureWarning)
assert [(str(item.message), item.category) for item in log] == [('one', UserWarning), ('one', UserWarning), ('two', FutureWarning)]
assert type(log[2].message) is FutureWarning and log[0].lineno == log[1].lineno == log[2].lineno - 1

with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        warnings.warn('boom')
        assert False
    except UserWarning as e:
        assert str(e) == 'boom'
with warnings.catch_warnings(action='ignore'):
    assert told(lambda: warnings.warn('unseen')) == []
with warnings.catch_warnings():
    warnings.simplefilter('error', DeprecationWarning)
    try:
        warnings.warn('old', DeprecationWarning)
        assert False
    except DeprecationWarning as e:
        assert str(e) == 'old'


# === wrong arguments ===
def error(f, *args):
    try:
        f(*args)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


assert error(warnings.warn, 'x', int) == "TypeError: category must be a Warning subclass, not 'type'"
assert error(warnings.warn, 'x', 'y') == "TypeError: category must be a Warning subclass, not 'str'"
assert error(warnings.simplefilter, 'bogus') == "ValueError: invalid action: 'bogus'"

# === the text, and another way to show it ===
assert warnings.formatwarning('m', UserWarning, 'f.py', 3, ' x = 1') == 'f.py:3: UserWarning: m\n  x = 1\n'
shown = []
with warnings.catch_warnings():
    warnings.simplefilter('always')
    warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: shown.append(str(message))
    warnings.warn('elsewhere')
assert shown == ['elsewhere']


# === deprecated ===
@warnings.deprecated('use new')
def old():
    return 5


assert old.__deprecated__ == 'use new' and old.__name__ == 'old'
assert told(lambda: old())[0] == 'DeprecationWarning: use new'


@warnings.deprecated('use New')
class Old:
    def __init__(self, x):
        self.x = x


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    assert Old(3).x == 3
assert [str(item.message) for item in log] == ['use New']
