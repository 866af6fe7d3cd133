import types


# === a generator that can be awaited ===
@types.coroutine
def pause(value):
    received = yield value
    return received


async def twice():
    first = await pause('a')
    second = await pause('b')
    return first, second


def drive(coroutine, *answers):
    seen = [coroutine.send(None)]
    try:
        for answer in answers:
            seen.append(coroutine.send(answer))
    except StopIteration as e:
        return seen, e.value
    return seen


assert drive(twice(), 1, 2) == (['a', 'b'], (1, 2))
assert pause.__name__ == 'pause' and list(pause(5)) == [5]


# === errors and close pass through ===
class Failed(Exception):
    pass


@types.coroutine
def guarded(log):
    try:
        yield 'waiting'
    except Failed:
        log.append('failed')
        return 'caught'
    finally:
        log.append('done')


async def outer(log):
    return await guarded(log)


log = []
c = outer(log)
assert c.send(None) == 'waiting'
try:
    c.throw(Failed)
    assert False
except StopIteration as e:
    assert e.value == 'caught'
assert log == ['failed', 'done']
c = outer(log)
c.send(None)
c.close()
assert log == ['failed', 'done', 'done']


# === other callables ===
async def plain():
    return 1


assert types.coroutine(plain) is plain


@types.coroutine
def returns_a_coroutine():
    return plain()


async def main():
    return await returns_a_coroutine()


assert drive(main()) if False else main().close() is None
try:
    main().send(None)
    assert False
except StopIteration as e:
    assert e.value == 1
try:
    types.coroutine(5)
    assert False
except TypeError as e:
    assert str(e) == 'types.coroutine() expects a callable'


async def wrong():
    def generator():
        yield
    await generator()


try:
    wrong().send(None)
    assert False
except TypeError as e:
    assert str(e) in ("'generator' object can't be awaited", "object generator can't be used in 'await' expression")


# === throw() of a class that makes no exception ===
class NoInstance(Exception):
    def __new__(cls, *arguments):
        return cls


def listening():
    try:
        yield
    except TypeError as e:
        yield str(e)


g = listening()
next(g)
assert g.throw(NoInstance).startswith('calling <class ')
try:
    raise ValueError from NoInstance
except TypeError as e:
    assert str(e).startswith('calling <class ') and 'should have returned an instance of BaseException' in str(e)

# === a generator that types.coroutine marked can delegate to a coroutine; another one cannot ===
import asyncio


async def sleeps(value):
    await asyncio.sleep(0.01)
    return value


@types.coroutine
def delegates(value):
    return (yield from sleeps(value)) + (yield from sleeps(1))


def plain(made):
    yield from made


async def await_delegating():
    assert await delegates(5) == 6
    assert await asyncio.gather(delegates(1), delegates(2)) == [2, 3]
    made = sleeps(1)
    try:
        next(plain(made))
    except TypeError as error:
        assert str(error) == "cannot 'yield from' a coroutine object in a non-coroutine generator"
    else:
        raise AssertionError
    made.close()


asyncio.run(await_delegating())
