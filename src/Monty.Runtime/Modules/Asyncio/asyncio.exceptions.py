"""The exceptions of asyncio."""

from asyncio import CancelledError, InvalidStateError

__all__ = ['BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError']

TimeoutError = TimeoutError


class BrokenBarrierError(RuntimeError):
    """Barrier is broken by barrier.abort() call."""
