import asyncio

log = []


def p(*args):
    log.append(' '.join(map(str, args)))


async def value(v, d=0):
    await asyncio.sleep(d)
    return v


async def boom(v, d=0):
    await asyncio.sleep(d)
    raise ValueError(v)


async def slow(n):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        p('cancelled', n)
        raise

# === all end well ===
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(value(1, .01))
        b = tg.create_task(value(2), name='bb')
        p(repr(tg))
    p(a.result(), b.result(), b.get_name(), repr(tg))


asyncio.run(main())


assert log == [
    '<TaskGroup tasks=2 entered>', '1 2 bb <TaskGroup entered>']
log.clear()

# === one fails, the others and the body are cancelled ===
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(slow('first'))
            tg.create_task(boom('second', .01))
            tg.create_task(boom('third', .01))
            await slow('body')
    except ExceptionGroup as e:
        p(repr(e), asyncio.current_task().cancelling())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(slow('again'))
            await asyncio.sleep(0)
            raise KeyError('body')
    except ExceptionGroup as e:
        p(repr(e), repr(e.__context__), repr(e.__cause__))
    for wrong in (tg, asyncio.TaskGroup()):
        try:
            wrong.create_task(value(1))
        except RuntimeError as e:
            p(e)
    try:
        async with tg:
            pass
    except RuntimeError as e:
        p(e)


asyncio.run(main())


assert log == [
    'cancelled first', 'cancelled body',
    "ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('second'), ValueError('third')]) 0",
    'cancelled again', "ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('body')]) KeyError('body') None",
    'TaskGroup <TaskGroup cancelling> is finished', 'TaskGroup <TaskGroup> has not been entered',
    'TaskGroup <TaskGroup cancelling> has already been entered']
log.clear()

# === cancelled from outside, by a timeout, by another group ===
async def main():
    async def outer():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(slow('a'))
    t = asyncio.create_task(outer())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        p(t.cancelled())
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(slow('b'))
                await slow('c')
    except TimeoutError:
        p('timeout')
    try:
        async with asyncio.TaskGroup() as tg:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(boom('nested'))
            p('not here')
    except ExceptionGroup as e:
        p(repr(e))


asyncio.run(main())


assert log == [
    'cancelled a', 'True', 'cancelled c', 'cancelled b', 'timeout',
    "ExceptionGroup('unhandled errors in a TaskGroup', [ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('nested')])])"]
log.clear()

# === tasks that make tasks ===
async def main():
    async def grow(n):
        p('grow', n)
        if n:
            tg.create_task(grow(n - 1))
            tg.create_task(grow(n - 1))
    async with asyncio.TaskGroup() as tg:
        tg.create_task(grow(2))
    p('all')


asyncio.run(main())


assert log == [
    'grow 2', 'grow 1', 'grow 1', 'grow 0', 'grow 0', 'grow 0', 'grow 0', 'all']
log.clear()
