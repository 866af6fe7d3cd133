"""Exceptions and the way they took, as text."""

import sys as _sys
from _traceback import (
    exception_lines as _exception_lines, stack_entries as _stack_entries,
    summary_lines as _summary_lines, traceback_entries as _traceback_entries)

__all__ = [
    'FrameSummary', 'StackSummary', 'TracebackException', 'extract_stack', 'extract_tb', 'format_exc', 'format_exception',
    'format_exception_only', 'format_list', 'format_stack', 'format_tb', 'print_exc', 'print_exception', 'print_list',
    'print_stack', 'print_tb']

_REPEATED = 3


class _Implicit:
    def __repr__(self):
        return '<implicit>'


_implicit = _Implicit()


def _given(exc, value, tb):
    if (value is _implicit) != (tb is _implicit):
        raise ValueError('Both or neither of value and tb must be given')
    if value is not _implicit:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f'Exception expected for value, {type(exc).__name__} found')


def _write(lines, file):
    if file is None:
        file = _sys.stderr
    for line in lines:
        print(line, file=file, end='')


def _frame_limit(limit):
    if limit is None:
        limit = getattr(_sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    return limit


def format_exception(exc, /, value=_implicit, tb=_implicit, limit=None, chain=True, **options):
    """Return the text of an exception with its traceback as a list of strings, each ended by a newline."""
    value, tb = _given(exc, value, tb)
    return _exception_lines(value, tb, _frame_limit(limit), chain)


def print_exception(exc, /, value=_implicit, tb=_implicit, limit=None, file=None, chain=True, **options):
    """Write what format_exception() returns to a file, by default to sys.stderr."""
    value, tb = _given(exc, value, tb)
    _write(_exception_lines(value, tb, _frame_limit(limit), chain), file)


def format_exception_only(exc, /, value=_implicit, *, show_group=False, **options):
    """Return the type and message of an exception, its notes, and for a syntax error its place."""
    return _summary_lines(exc if value is _implicit else value, show_group, None)


def format_exc(limit=None, chain=True):
    """Return the text of the exception that is being handled."""
    return ''.join(format_exception(_sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    """Write the text of the exception that is being handled."""
    print_exception(_sys.exception(), limit=limit, file=file, chain=chain)


class FrameSummary:
    """One frame: filename, lineno, name and line; as a sequence just these four."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', 'line', 'locals', '_text')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self.line = None if line is None else line.strip()
        self.locals = None if locals is None else {key: repr(item) for key, item in locals.items()}
        self._text = None

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename, self.lineno, self.name, self.locals) == (
                other.filename, other.lineno, other.name, other.locals)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


def _summary(entry):
    filename, lineno, end_lineno, colno, end_colno, name, line, text = entry
    made = FrameSummary(filename, lineno, name, line=line, end_lineno=end_lineno, colno=colno, end_colno=end_colno)
    made._text = text
    return made


def _limited(entries, limit):
    limit = _frame_limit(limit)
    if limit is None:
        return entries
    return entries[:limit] if limit >= 0 else entries[limit:]


class StackSummary(list):
    """Frames, the outermost first."""

    @classmethod
    def from_list(klass, frames):
        """Make one of FrameSummary objects or of tuples of four."""
        made = klass()
        for frame in frames:
            if not isinstance(frame, FrameSummary):
                filename, lineno, name, line = frame
                frame = FrameSummary(filename, lineno, name, line=line)
            made.append(frame)
        return made

    def format_frame_summary(self, frame_summary, **options):
        """Return the text of one frame."""
        if frame_summary._text is not None:
            return frame_summary._text
        text = f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in {frame_summary.name}\n'
        if frame_summary.line:
            text += f'    {frame_summary.line}\n'
        if frame_summary.locals:
            text += ''.join(f'    {key} = {item}\n' for key, item in sorted(frame_summary.locals.items()))
        return text

    def format(self, **options):
        """Return the frames as a list of strings; a frame that repeats itself often is counted."""
        lines = []
        last = None
        count = 0
        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            place = frame.filename, frame.lineno, frame.name
            if place != last:
                self._end_repeats(lines, count)
                last = place
                count = 0
            count += 1
            if count <= _REPEATED:
                lines.append(text)
        self._end_repeats(lines, count)
        return lines

    @staticmethod
    def _end_repeats(lines, count):
        if count > _REPEATED:
            more = count - _REPEATED
            lines.append(f'  [Previous line repeated {more} more time{"s" if more > 1 else ""}]\n')


def format_list(extracted_list):
    """Return the text of frames as a list of strings."""
    return StackSummary.from_list(extracted_list).format()


def print_list(extracted_list, file=None):
    """Write the text of frames."""
    _write(format_list(extracted_list), file)


def extract_tb(tb, limit=None):
    """Return the frames of a traceback."""
    return StackSummary(_summary(entry) for entry in _limited(_traceback_entries(tb), limit))


def format_tb(tb, limit=None):
    """Return the text of the frames of a traceback as a list of strings."""
    return extract_tb(tb, limit).format()


def print_tb(tb, limit=None, file=None):
    """Write the text of the frames of a traceback."""
    _write(format_tb(tb, limit), file)


def extract_stack(f=None, limit=None):
    """Return the frames that are being executed, the caller's last."""
    if f is not None:
        raise NotImplementedError('there are no frame objects')
    entries = [entry for entry in _stack_entries() if not entry[0].startswith('<frozen traceback>')]
    return StackSummary(_summary(entry) for entry in _limited(entries[::-1], limit))[::-1]


def format_stack(f=None, limit=None):
    """Return the text of the frames that are being executed as a list of strings."""
    return format_list(extract_stack(f, limit))


def print_stack(f=None, limit=None, file=None):
    """Write the text of the frames that are being executed."""
    print_list(extract_stack(f, limit), file)


class TracebackException:
    """An exception whose text can be had later, when the exception itself may have changed."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        if capture_locals:
            raise NotImplementedError('the variables of frames cannot be captured')
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = extract_tb(exc_traceback, limit)
        self.exc_type_str = None if exc_type is None else _type_name(exc_type)
        self._exc_type = exc_type if save_exc_type else None
        self._str = _safe_text(exc_value, 'exception', str)
        self.__cause__ = self.__context__ = self.exceptions = self.__notes__ = None
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__
        try:
            self.__notes__ = getattr(exc_value, '__notes__', None)
        except Exception as error:
            self.__notes__ = [f'Ignored error getting __notes__: {_safe_text(error, "__notes__", repr)}']
        if exc_type is not None and issubclass(exc_type, SyntaxError):
            self._take_place(exc_value)
        self._lines = {}
        self._summary = {groups: _summary_lines(exc_value, groups, exc_traceback) for groups in (False, True)}
        self._exception = exc_value, exc_traceback, _frame_limit(limit)
        if _seen is None:
            for chain in (False, True):
                self._lines_of(chain)
            self._exception = None
            self._take_chain(exc_value, compact, {
                'limit': limit, 'max_group_width': max_group_width, 'max_group_depth': max_group_depth,
                '_seen': {id(exc_value)}})

    def _take_place(self, error):
        self.filename = error.filename
        self.lineno = None if error.lineno is None else str(error.lineno)
        self.end_lineno = None if error.end_lineno is None else str(error.end_lineno)
        self.text = error.text
        self.offset = error.offset
        self.end_offset = error.end_offset
        self.msg = error.msg

    def _take_chain(self, exc_value, compact, options):
        """Make one for each exception that led to this one, or is in it, each once."""
        seen = options['_seen']

        def other(error):
            if error is None or id(error) in seen:
                return None
            seen.add(id(error))
            made = TracebackException(type(error), error, error.__traceback__, **options)
            waiting.append((made, error))
            return made

        waiting = [(self, exc_value)]
        while waiting:
            made, error = waiting.pop()
            if error is None:
                continue
            made.__cause__ = other(error.__cause__)
            if not compact or error.__cause__ is None and not error.__suppress_context__:
                made.__context__ = other(error.__context__)
            if isinstance(error, BaseExceptionGroup):
                made.exceptions = [other(member) for member in error.exceptions]

    def _lines_of(self, chain):
        if chain not in self._lines:
            error, tb, limit = self._exception
            self._lines[chain] = _exception_lines(error, tb, limit, chain, self.max_group_width, self.max_group_depth)
        return self._lines[chain]

    @classmethod
    def from_exception(cls, exc, *args, **options):
        """Make one of an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **options)

    @property
    def exc_type(self):
        """The class of the exception: deprecated."""
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, stacklevel=2)
        return self._exc_type

    def _parts(self):
        return (self.exc_type_str, self._str, self.stack, self.__notes__, self._exc_type, self.max_group_width, self.max_group_depth,
                self._summary, self.__suppress_context__, self.__cause__, self.__context__, self.exceptions)

    def __eq__(self, other):
        return self._parts() == other._parts() if isinstance(other, TracebackException) else NotImplemented

    def __str__(self):
        return self._str

    def format(self, *, chain=True, **options):
        """Return an iterator over the lines of format_exception()."""
        return iter(self._lines_of(bool(chain)))

    def format_exception_only(self, *, show_group=False, **options):
        """Return an iterator over the lines of format_exception_only()."""
        return iter(self._summary[bool(show_group)])

    def print(self, *, file=None, chain=True, **options):
        """Write the text, by default to sys.stderr."""
        _write(self.format(chain=chain), file)


def _safe_text(value, what, function):
    try:
        return function(value)
    except Exception:
        return f'<{what} {function.__name__}() failed>'


def _type_name(exc_type):
    module = exc_type.__module__
    return exc_type.__qualname__ if module in ('__main__', 'builtins') else f'{module}.{exc_type.__qualname__}'
