"""Tools for the async with statement."""

from abc import ABC as _ABC, abstractmethod as _abstractmethod
from functools import wraps as _wraps
from contextlib import AbstractContextManager, _GeneratorContextManagerBase, _alias, _has_methods
from contextlib._stacks import _BaseExitStack, _absent, _bound, _fix_context, _missing

# The classes are those of contextlib.
__name__ = 'contextlib'


class AbstractAsyncContextManager(_ABC):
    """An abstract base class for asynchronous context managers."""

    __slots__ = ()

    def __class_getitem__(cls, item):
        return _alias(cls, item)

    async def __aenter__(self):
        """Return self."""
        return self

    @_abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        """Let an exception pass."""
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractAsyncContextManager:
            return _has_methods(C, '__aenter__', '__aexit__')
        return NotImplemented


class AsyncContextDecorator:
    """Makes an asynchronous context manager a decorator, too."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @_wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return inner


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager, AsyncContextDecorator):
    """What a function made by asynccontextmanager returns."""

    async def __aenter__(self):
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            try:
                raise RuntimeError("generator didn't stop")
            finally:
                await self.gen.aclose()
        if value is None:
            value = typ()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as error:
            return error is not value
        except RuntimeError as error:
            if error is value:
                error.__traceback__ = traceback
                return False
            if isinstance(value, (StopIteration, StopAsyncIteration)) and error.__cause__ is value:
                value.__traceback__ = traceback
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            error.__traceback__ = traceback
            return False
        try:
            raise RuntimeError("generator didn't stop after athrow()")
        finally:
            await self.gen.aclose()


def asynccontextmanager(func):
    """Make an asynchronous generator function that yields once the factory of an asynchronous context manager."""
    @_wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


class aclosing(AbstractAsyncContextManager):
    """Closes a thing with an asynchronous aclose() at the end of the block."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """A context manager that does nothing."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """As ExitStack, for asynchronous context managers and callbacks too."""

    async def enter_async_context(self, cm):
        """Enter an asynchronous context manager, whose exit is awaited when the stack is left."""
        cls = type(cm)
        enter, exit = getattr(cls, '__aenter__', _absent), getattr(cls, '__aexit__', _absent)
        if enter is _absent or exit is _absent:
            raise _missing(cls, 'asynchronous context manager', '')
        result = await enter(cm)
        self._push(_bound(exit, cm), False)
        return result

    def push_async_exit(self, exit):
        """Register an object with __aexit__, or a coroutine function with its parameters."""
        method = getattr(type(exit), '__aexit__', _absent)
        self._push(exit if method is _absent else _bound(method, exit), False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Register a coroutine function to be awaited with the arguments."""
        async def call(exc_type, exc, tb):
            await callback(*args, **kwds)
        call.__wrapped__ = callback
        self._push(call, False)
        return callback

    async def aclose(self):
        """Call the callbacks now."""
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        exc = details[1]
        received = exc is not None
        import sys
        outer = sys.exception()
        suppressed = pending = False
        while self._exit_callbacks:
            is_sync, callback = self._exit_callbacks.pop()
            try:
                arguments = (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)
                result = callback(*arguments)
                if not is_sync:
                    result = await result
                if result:
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
