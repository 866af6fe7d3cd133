"""Results that may come later."""

from asyncio import Future, isfuture

__all__ = ['Future', 'isfuture']
