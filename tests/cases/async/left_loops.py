# === an async generator that only a loop has is closed in a task of its own when the loop is left ===
import asyncio

log = []


async def numbers(name):
    try:
        for i in range(10):
            yield i
    except BaseException as error:
        log.append(f'{name}: {type(error).__name__}')
        raise
    finally:
        await asyncio.sleep(0)
        log.append(f'closed {name}')


async def breaks():
    async for i in numbers('a'):
        if i == 2:
            break
    log.append('after')
    await asyncio.sleep(0)
    log.append('one turn')
    await asyncio.sleep(0)
    log.append('two turns')
    await asyncio.sleep(0)
    log.append('three turns')
    await asyncio.sleep(0)
    log.append('four turns')


asyncio.run(breaks())
assert log == ['after', 'one turn', 'a: GeneratorExit', 'two turns', 'closed a', 'three turns', 'four turns'], log


# === where the run ends meanwhile, the task is cancelled, as all are ===
async def ends():
    async for i in numbers('b'):
        return i


log.clear()
assert asyncio.run(ends()) == 0
assert log == ['b: CancelledError', 'closed b'], log


async def raises():
    try:
        async for i in numbers('c'):
            raise ValueError('c')
    except ValueError as error:
        log.append(f'caught {error}')
        await asyncio.sleep(0.01)


log.clear()
asyncio.run(raises())
assert log == ['caught c', 'c: GeneratorExit', 'closed c'], log


# === __aiter__ that is an async generator; one that somebody else has is closed at the end ===
class Source:
    async def __aiter__(self):
        try:
            yield 1
        finally:
            log.append('source closed')


async def iterates():
    async for i in Source():
        break
    await asyncio.sleep(0.01)
    log.append('end')


log.clear()
asyncio.run(iterates())
assert log == ['source closed', 'end'], log


# === a coroutine that is driven by hand half-way cannot be awaited ===
async def waits():
    await asyncio.sleep(0)
    return 'made'


async def awaits(made):
    return await made


made = waits()
assert made.send(None) is None
try:
    awaits(made).send(None)
except RuntimeError as error:
    assert str(error) == 'coroutine is being awaited already'
else:
    raise AssertionError
try:
    made.send(None)
except StopIteration as end:
    assert end.value == 'made'


async def as_task():
    made = waits()
    made.send(None)
    return await asyncio.create_task(made)


assert asyncio.run(as_task()) == 'made'
