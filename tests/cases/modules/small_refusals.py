# needs: 3.14
# What exit stacks, filters of warnings and lists of overloads do with odd arguments; the order of __all__.
import contextlib
import functools
import string
import textwrap
import typing
import types
import warnings


class NoExit:
    __exit__ = None
    __aexit__ = None

    def __enter__(self):
        return 'entered'


class NoEnter:
    __enter__ = None

    def __exit__(self, *details):
        pass


def error(function, *arguments):
    try:
        return function(*arguments)
    except (TypeError, ValueError) as e:
        return f'{type(e).__name__}: {e}'


# An exit that is None is one, which cannot be called.
stack = contextlib.ExitStack()
assert error(stack.push, NoExit()) == 'TypeError: first argument must be callable'
assert error(stack.enter_context, NoExit()) == 'TypeError: first argument must be callable'
assert error(stack.enter_context, NoEnter()) == "TypeError: 'NoneType' object is not callable"
assert error(stack.enter_context, 1).startswith("TypeError: 'builtins.int' object does not support the context manager protocol")
assert error(contextlib.AsyncExitStack().push_async_exit, NoExit()) == 'TypeError: first argument must be callable'
assert stack.push(len) is len
stack.pop_all()

for set_filter in (warnings.simplefilter, warnings.filterwarnings):
    assert error(set_filter, []) == "TypeError: cannot use 'list' as a set element (unhashable type: 'list')"
    assert error(set_filter, 'x') == "ValueError: invalid action: 'x'"

# A thing of a module without overloads needs no name.
assert typing.get_overloads(NoExit()) == []

assert functools.__all__[:3] == ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS'] and functools.__all__[-1] == 'Placeholder'
assert string.__all__[0] == 'ascii_letters' and string.__all__[-2:] == ['Formatter', 'Template']
assert textwrap.__all__ == ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']
assert types.__all__[-2:] == ['DynamicClassAttribute', 'coroutine']
assert typing.__all__[:3] == ['Annotated', 'Any', 'Callable'] and typing.__all__[-1] == 'Unpack'
assert warnings.__all__[:2] == ['warn', 'warn_explicit']
