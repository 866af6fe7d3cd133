"""Stacks of context managers, and streams that are others for a while."""

from collections import deque as _deque
from contextlib import AbstractContextManager

# The classes are those of contextlib.
__name__ = 'contextlib'


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        import sys
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        import sys
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_RedirectStream):
    """Let sys.stdout be another stream for a while."""

    _stream = 'stdout'


class redirect_stderr(_RedirectStream):
    """Let sys.stderr be another stream for a while."""

    _stream = 'stderr'


_absent = object()


def _missing(cls, protocol, names):
    return TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {protocol} protocol{names}")


def _bound(exit, thing):
    """The exit of a thing as a callback."""
    if not callable(exit):
        raise TypeError('first argument must be callable')
    return lambda *details: exit(thing, *details)


class _BaseExitStack:
    def __init__(self):
        self._exit_callbacks = _deque()

    def pop_all(self):
        """Move the callbacks to a new stack and return it."""
        new_stack = type(self)()
        new_stack._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = _deque()
        return new_stack

    def push(self, exit):
        """Register an object with __exit__, or a callback with the parameters of __exit__."""
        method = getattr(type(exit), '__exit__', _absent)
        self._push(exit if method is _absent else _bound(method, exit))
        return exit

    def enter_context(self, cm):
        """Enter a context manager, whose exit is called when the stack is left."""
        cls = type(cm)
        enter, exit = getattr(cls, '__enter__', _absent), getattr(cls, '__exit__', _absent)
        if enter is _absent or exit is _absent:
            raise _missing(cls, 'context manager', '')
        result = enter(cm)
        self._push(_bound(exit, cm))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Register a function to be called with the arguments."""
        def call(exc_type, exc, tb):
            callback(*args, **kwds)
        call.__wrapped__ = callback
        self._push(call)
        return callback

    def _push(self, callback, is_sync=True):
        self._exit_callbacks.append((is_sync, callback))


def _fix_context(new, old, outer):
    """Give an exception of a callback the context that it would have in nested with statements."""
    while True:
        context = new.__context__
        if context is None or context is old:
            return
        if context is outer:
            break
        new = context
    new.__context__ = old


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Several context managers and callbacks as one, known only at run time."""

    def __enter__(self):
        return self

    def __exit__(self, *details):
        exc = details[1]
        received = exc is not None
        import sys
        outer = sys.exception()
        suppressed = pending = False
        while self._exit_callbacks:
            _, callback = self._exit_callbacks.pop()
            try:
                arguments = (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)
                if callback(*arguments):
                    suppressed = True
                    pending = False
                    exc = None
            except BaseException as new:
                _fix_context(new, exc, outer)
                pending = True
                exc = new
        if pending:
            context = exc.__context__
            try:
                raise exc
            except BaseException:
                exc.__context__ = context
                raise
        return received and suppressed

    def close(self):
        """Call the callbacks now."""
        self.__exit__(None, None, None)
