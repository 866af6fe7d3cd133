"""What is a coroutine."""

from asyncio import iscoroutine, iscoroutinefunction

__all__ = ['iscoroutinefunction', 'iscoroutine']
