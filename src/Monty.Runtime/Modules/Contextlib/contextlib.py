"""Tools for the with statement."""

from abc import ABC as _ABC, abstractmethod as _abstractmethod
from collections import deque as _deque
from functools import wraps as _wraps

__all__ = ['asynccontextmanager', 'contextmanager', 'closing', 'nullcontext', 'AbstractContextManager', 'AbstractAsyncContextManager',
           'AsyncExitStack', 'ContextDecorator', 'ExitStack', 'redirect_stdout', 'redirect_stderr', 'suppress', 'aclosing', 'AsyncContextDecorator']


def _has_methods(cls, *names):
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class AbstractContextManager(_ABC):
    """An abstract base class for context managers."""

    __slots__ = ()

    def __class_getitem__(cls, item):
        return _alias(cls, item)

    def __enter__(self):
        """Return self."""
        return self

    @_abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        """Let an exception pass."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractContextManager:
            return _has_methods(C, '__enter__', '__exit__')
        return NotImplemented


def _alias(cls, item):
    from types import GenericAlias
    return GenericAlias(cls, item)


class ContextDecorator:
    """Makes a context manager a decorator, too."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @_wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner


class _GeneratorContextManagerBase:
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        doc = getattr(func, '__doc__', None)
        self.__doc__ = type(self).__doc__ if doc is None else doc

    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)


class _GeneratorContextManager(_GeneratorContextManagerBase, AbstractContextManager, ContextDecorator):
    """What a function made by contextmanager returns."""

    def __enter__(self):
        # They are of use for another call only, and would keep the arguments alive.
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                self.gen.close()
        if value is None:
            value = typ()
        try:
            self.gen.throw(value)
        except StopIteration as error:
            return error is not value
        except RuntimeError as error:
            if error is value:
                error.__traceback__ = traceback
                return False
            if isinstance(value, StopIteration) and error.__cause__ is value:
                value.__traceback__ = traceback
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            error.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after throw()")
        finally:
            self.gen.close()


def contextmanager(func):
    """Make a generator function that yields once the factory of a context manager."""
    @_wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


class closing(AbstractContextManager):
    """Closes a thing at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


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


class suppress(AbstractContextManager):
    """Ends the block quietly when one of the exceptions is raised in it."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return None
        if issubclass(exctype, self._exceptions):
            return True
        if issubclass(exctype, BaseExceptionGroup):
            match, rest = excinst.split(self._exceptions)
            if rest is None:
                return True
            raise rest
        return False


def _missing(cls, protocol, names):
    return TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the {protocol} protocol{names}")


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
        method = getattr(type(exit), '__exit__', None)
        if method is None:
            self._push(exit)
        else:
            self._push(lambda *details: method(exit, *details))
        return exit

    def enter_context(self, cm):
        """Enter a context manager, whose exit is called when the stack is left."""
        cls = type(cm)
        enter, exit = getattr(cls, '__enter__', None), getattr(cls, '__exit__', None)
        if enter is None or exit is None:
            raise _missing(cls, 'context manager', '')
        result = enter(cm)
        self._push(lambda *details: exit(cm, *details))
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


_awaited = frozenset({'AbstractAsyncContextManager', 'AsyncContextDecorator', 'asynccontextmanager', 'aclosing', 'nullcontext', 'AsyncExitStack'})


def __getattr__(name):
    # What is asynchronous, too, is loaded when it is asked for.
    if name not in _awaited:
        raise AttributeError(f"module 'contextlib' has no attribute '{name}'")
    import contextlib._asynchronous as module
    for public in _awaited:
        globals()[public] = getattr(module, public)
    return getattr(module, name)
