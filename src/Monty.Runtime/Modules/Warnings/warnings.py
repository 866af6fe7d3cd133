"""Warnings: a message to standard error, once for each place, as filters decide."""

import sys as _sys
from _traceback import stack_entries as _stack_entries

__all__ = ['warn', 'warn_explicit', 'showwarning', 'formatwarning', 'filterwarnings', 'simplefilter', 'resetwarnings', 'catch_warnings',
           'deprecated']

# As CPython's, but that those for embedded debuggers are left out.
filters = [
    ('default', None, DeprecationWarning, '__main__', 0),
    ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0),
    ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
]
defaultaction = 'default'
onceregistry = {}

# The places from which a warning has been shown.
_shown = set()


class WarningMessage:
    """A warning with the place that it is about."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, '
                f'lineno : {self.lineno}, line : {self.line!r}}}')

    def __repr__(self):
        return f'<{type(self).__qualname__} {self}>'


def formatwarning(message, category, filename, lineno, line=None):
    """Return the text of a warning."""
    text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
    if line and line.strip():
        text += f'  {line.strip()}\n'
    return text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file, by default to sys.stderr."""
    if file is None:
        file = _sys.stderr
    if file is not None:
        file.write(formatwarning(message, category, filename, lineno, line))


# What catch_warnings(record=True) puts in the place of showing.
_recorded = None
_showwarning = showwarning


def _check(action, lineno):
    if action not in {'default', 'error', 'ignore', 'always', 'all', 'module', 'once'}:
        raise ValueError(f'invalid action: {action!r}')
    if not isinstance(lineno, int):
        raise TypeError('lineno must be an int')
    if lineno < 0:
        raise ValueError('lineno must be an int >= 0')


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _shown.clear()


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Say what becomes of warnings of a category."""
    _check(action, lineno)
    _add((action, None, category, None, lineno), append)


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    """Say what becomes of warnings of a category whose message and module match regular expressions."""
    _check(action, lineno)
    if not isinstance(message, str):
        raise TypeError('message must be a string')
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f'category must be a Warning subclass, not {type(category).__name__!r}')
    if not isinstance(module, str):
        raise TypeError('module must be a string')
    if message or module:
        import re
        message = re.compile(message, re.I) if message else None
        module = re.compile(module) if module else None
    _add((action, message or None, category, module or None, lineno), append)


def resetwarnings():
    """Forget all filters."""
    filters.clear()
    _shown.clear()


def _place(stacklevel):
    frames = [entry for entry in _stack_entries() if not entry[0].startswith('<frozen ')]
    if stacklevel < 1:
        stacklevel = 1
    return frames[-stacklevel] if stacklevel <= len(frames) else None


def _category_of(message, category):
    if isinstance(message, Warning):
        return type(message)
    if category is None:
        return UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f'category must be a Warning subclass, not {type(category).__name__!r}')
    return category


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Give a warning about the caller, or about a caller of that."""
    category = _category_of(message, category)
    place = _place(stacklevel)
    if place is None:
        warn_explicit(message, category, '<sys>', 0, 'sys')
    else:
        _warn(message, category, place[0], place[1], '__main__', place[6])


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Give a warning about a place."""
    if module is None:
        module = filename[:-3] if filename.endswith('.py') else filename or '<unknown>'
    _warn(message, category, filename, lineno, module, None)


def _matches(pattern, text):
    if pattern is None:
        return True
    return pattern == text if isinstance(pattern, str) else pattern.match(text) is not None


def _action(text, category, module, lineno):
    for action, message, kind, place, line in filters:
        if _matches(message, text) and issubclass(category, kind) and _matches(place, module) and line in (0, lineno):
            return action
    return defaultaction


def _warn(message, category, filename, lineno, module, line):
    if isinstance(message, Warning):
        text = str(message)
        category = type(message)
    else:
        text = message
        message = category(message)
    action = _action(str(text), category, module, lineno)
    if action == 'ignore':
        return
    if action == 'error':
        raise message
    key = {'default': (text, category, filename, lineno), 'module': (text, category, filename), 'once': (text, category)}.get(action)
    if key is not None:
        if key in _shown:
            return
        _shown.add(key)
    _show(message, category, filename, lineno, line)


def _warn_of_syntax(text, filename, lineno, line):
    # What the compiler warns of; returns whether that is an error. It does not count how often, but for 'once'.
    module = filename[:-3] if filename.endswith('.py') else filename or '<unknown>'
    action = _action(text, SyntaxWarning, module, lineno)
    if action in ('error', 'ignore'):
        return action == 'error'
    if action == 'once':
        key = text, SyntaxWarning
        if key in _shown:
            return False
        _shown.add(key)
    _show(SyntaxWarning(text), SyntaxWarning, filename, lineno, line)
    return False


def _show(message, category, filename, lineno, line):
    if showwarning is not _showwarning:
        # The program's own way to show them.
        showwarning(message, category, filename, lineno, None, None)
    elif _recorded is None:
        _showwarning(message, category, filename, lineno, None, line)
    else:
        _recorded.append(WarningMessage(message, category, filename, lineno))


class catch_warnings:
    """Keep filters and showwarning() as they are while a with statement runs; record=True collects the warnings in a list."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._filter = None if action is None else (action, category, lineno, append)
        self._entered = False

    def __repr__(self):
        return f"{type(self).__name__}({'record=True' if self._record else ''})"

    def __enter__(self):
        global _recorded
        if self._entered:
            raise RuntimeError(f'Cannot enter {self!r} twice')
        self._entered = True
        self._saved = filters[:], showwarning, _recorded
        _shown.clear()
        log = None
        if self._record:
            log = _recorded = []
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        global _recorded, showwarning
        if not self._entered:
            raise RuntimeError(f'Cannot exit {self!r} without entering first')
        filters[:], showwarning, _recorded = self._saved
        _shown.clear()


class deprecated:
    """A decorator: calling the function, or making an instance of the class, gives a DeprecationWarning."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, target, /):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            target.__deprecated__ = message
            return target
        if isinstance(target, type):
            original = target.__init__

            def __init__(self, *args, **kwargs):
                if type(self) is target:
                    warn(message, category=category, stacklevel=stacklevel)
                original(self, *args, **kwargs)

            target.__init__ = __init__
            target.__deprecated__ = message
            return target

        def wrapper(*args, **kwargs):
            warn(message, category=category, stacklevel=stacklevel)
            return target(*args, **kwargs)

        wrapper.__name__ = target.__name__
        wrapper.__qualname__ = target.__qualname__
        wrapper.__doc__ = target.__doc__
        wrapper.__wrapped__ = target
        wrapper.__deprecated__ = target.__deprecated__ = message
        return wrapper
