# === async generators that are left half-way are closed at the end of asyncio.run ===
import asyncio

log = []


async def numbers(name):
    try:
        for i in range(10):
            yield i
    except GeneratorExit:
        log.append(f'exit {name}')
        raise
    finally:
        await asyncio.sleep(0)
        log.append(f'closed {name}')


async def left_half_way():
    kept = numbers('a')
    async for value in kept:
        if value == 2:
            break
    log.append('end of main')
    return kept


kept = asyncio.run(left_half_way())
assert log == ['end of main', 'exit a', 'closed a'], log


async def use_closed():
    try:
        await kept.__anext__()
    except StopAsyncIteration:
        return 'ended'


assert asyncio.run(use_closed()) == 'ended'

# === also where main fails; one that was never begun, or has ended, has nothing to close ===
log.clear()
unbegun = numbers('unbegun')
box = []


async def failing():
    box.append(numbers('b'))
    assert await anext(box[0]) == 0
    box.append(numbers('c'))
    assert [value async for value in box[1]] == list(range(10))
    box.append(unbegun)
    log.append('fails')
    raise ValueError('main')


try:
    asyncio.run(failing())
except ValueError as error:
    assert str(error) == 'main'
else:
    raise AssertionError
assert log == ['closed c', 'fails', 'exit b', 'closed b'], log

# === tasks are cancelled first ===
log.clear()


async def worker(generator):
    try:
        async for value in generator:
            await asyncio.sleep(10)
    finally:
        log.append('worker ended')


async def with_worker():
    box.append(numbers('d'))
    task = asyncio.create_task(worker(box[-1]))
    await asyncio.sleep(0.01)
    log.append('main ended')


asyncio.run(with_worker())
assert log == ['main ended', 'worker ended', 'exit d', 'closed d'], log

# === asyncio.Runner closes them when it ends; loop.shutdown_asyncgens() ===
log.clear()
with asyncio.Runner() as runner:
    async def begin():
        box.append(numbers('e'))
        return await box[-1].__anext__()

    assert runner.run(begin()) == 0
    log.append('between')
    assert runner.run(begin()) == 0
    log.append('before end')
assert log[:2] == ['between', 'before end'] and sorted(log[2:]) == ['closed e', 'closed e', 'exit e', 'exit e'], log

log.clear()
loop = asyncio.new_event_loop()
assert loop.run_until_complete(begin()) == 0
log.append('run')
assert loop.run_until_complete(loop.shutdown_asyncgens()) is None
assert log == ['run', 'exit e', 'closed e']
assert loop.run_until_complete(loop.shutdown_asyncgens()) is None
assert loop.run_until_complete(loop.shutdown_default_executor()) is None
loop.close()

# === what athrow() is given is looked at when it is awaited ===


async def throws():
    generator = numbers('f')
    await anext(generator)
    step = generator.athrow(None)
    try:
        await step
    except TypeError as error:
        assert str(error) == 'exceptions must be classes or instances deriving from BaseException, not NoneType'
    else:
        raise AssertionError
    assert await anext(generator) == 1

    class Made(Exception):
        def __init__(self):
            log.append('made')

    step = generator.athrow(Made)
    log.append('step')
    try:
        await step
    except Made:
        log.append('caught')
    assert log == ['step', 'made', 'closed f', 'caught'], log


log.clear()
asyncio.run(throws())
