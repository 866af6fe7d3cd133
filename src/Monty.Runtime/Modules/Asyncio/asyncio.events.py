"""The event loop, and what it calls."""

from asyncio import Handle, TimerHandle, get_event_loop, get_running_loop, new_event_loop, set_event_loop

__all__ = ['Handle', 'TimerHandle', 'get_event_loop', 'set_event_loop', 'new_event_loop', 'get_running_loop']
