"""What is a coroutine."""

from _asyncio import is_coroutine_function as _is_coroutine_function
from asyncio import iscoroutine

__all__ = ['iscoroutinefunction', 'iscoroutine']


def iscoroutinefunction(func):
    """Tell whether calling func makes a coroutine: deprecated, as inspect has a function of this name."""
    from functools import partial
    from warnings import warn
    warn("'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use inspect.iscoroutinefunction() instead",
         DeprecationWarning, stacklevel=2)
    while isinstance(func, partial):
        func = func.func
    return _is_coroutine_function(func)
