import asyncio
import contextlib

log = []


@contextlib.contextmanager
def manager(name):
    """A manager."""
    log.append(f'in {name}')
    try:
        yield name * 2
    except KeyError as e:
        log.append(f'caught {e}')
    finally:
        log.append(f'out {name}')


def logged():
    lines = log[:]
    log.clear()
    return lines


def error(call):
    try:
        call()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


# === contextmanager ===
with manager('a') as value:
    assert value == 'aa'
assert logged() == ['in a', 'out a']
with manager('b'):
    raise KeyError('k')
assert logged() == ['in b', "caught 'k'", 'out b']
try:
    with manager('c'):
        raise ValueError('v')
except ValueError as e:
    log.append(str(e))
assert logged() == ['in c', 'out c', 'v']
assert manager.__name__ == 'manager' and manager.__doc__ == 'A manager.'
assert isinstance(manager('d'), contextlib.AbstractContextManager)


@manager('e')
def decorated():
    log.append('body')


decorated()
decorated()
assert logged() == ['in e', 'body', 'out e'] * 2


@contextlib.contextmanager
def yields_twice():
    yield
    yield


@contextlib.contextmanager
def yields_never():
    if False:
        yield


def use(made):
    with made:
        pass


assert error(lambda: use(yields_twice())) == "RuntimeError: generator didn't stop"
assert error(lambda: use(yields_never())) == "RuntimeError: generator didn't yield"

# === ExitStack ===
with contextlib.ExitStack() as stack:
    assert stack.enter_context(manager('f')) == 'ff'
    assert stack.callback(log.append, 'callback') == log.append
    stack.push(lambda *details: log.append(details[0].__name__) or True)
    raise ZeroDivisionError
assert logged() == ['in f', 'ZeroDivisionError', 'callback', 'out f']
with contextlib.ExitStack() as stack:
    stack.callback(log.append, 'later')
    kept = stack.pop_all()
assert logged() == []
kept.close()
assert logged() == ['later']
assert error(lambda: contextlib.ExitStack().enter_context(5)) == \
    "TypeError: 'builtins.int' object does not support the context manager protocol"

# === suppress, nullcontext, closing ===
with contextlib.suppress(KeyError, IndexError):
    [][1]
with contextlib.suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1)])


class Closable:
    def close(self):
        log.append('closed')


with contextlib.nullcontext(4) as four, contextlib.closing(Closable()):
    assert four == 4
assert logged() == ['closed']


class Marked(contextlib.ContextDecorator):
    def __enter__(self):
        log.append('enter')

    def __exit__(self, *details):
        log.append('exit')


@Marked()
def marked():
    return 1


assert marked() == 1 and logged() == ['enter', 'exit']
assert not issubclass(Closable, contextlib.AbstractContextManager) and issubclass(Marked, contextlib.AbstractContextManager)


# === Asynchronous ===
@contextlib.asynccontextmanager
async def asynchronous():
    log.append('in')
    try:
        yield 1
    finally:
        log.append('out')


async def main():
    async with asynchronous() as one:
        assert one == 1
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(asynchronous())
        stack.push_async_callback(later, 'x')
        stack.callback(log.append, 'sync')
    async with contextlib.aclosing(steps()) as generator:
        async for step in generator:
            break


async def later(text):
    log.append(text)


async def steps():
    try:
        yield 1
    finally:
        log.append('aclosed')


asyncio.run(main())
assert logged() == ['in', 'out', 'in', 'sync', 'x', 'out', 'aclosed']
