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

# === wait_for ===
async def main():
    for limit in (0.01, 0, -1):
        try:
            await asyncio.wait_for(slow(limit), limit)
        except TimeoutError as e:
            p(repr(e), repr(e.__cause__))
    p(await asyncio.wait_for(value(3), 1), await asyncio.wait_for(value(4), None))
    try:
        await asyncio.wait_for(boom('w'), 1)
    except ValueError as e:
        p(repr(e))
    t = asyncio.create_task(asyncio.wait_for(slow('outside'), 10))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        p('cancelled from outside')


asyncio.run(main())


assert log == [
    'cancelled 0.01', 'TimeoutError() CancelledError()', 'TimeoutError() CancelledError()',
    'TimeoutError() CancelledError()', '3 4', "ValueError('w')", 'cancelled outside', 'cancelled from outside']
log.clear()

# === timeout ===
async def main():
    try:
        async with asyncio.timeout(0.01) as cm:
            p(cm.when() is not None, cm.expired(), repr(cm)[:17])
            await slow(3)
    except TimeoutError as e:
        p(cm.expired(), repr(cm), repr(e.__cause__))
    async with asyncio.timeout(None) as cm:
        p(repr(cm))
        cm.reschedule(asyncio.get_running_loop().time() + 5)
        await asyncio.sleep(0)
    p(cm.expired(), repr(cm))
    try:
        async with asyncio.timeout(0.05):
            try:
                async with asyncio.timeout(0.01):
                    await slow('inner')
            except TimeoutError:
                p('inner timeout')
            await slow('outer')
    except TimeoutError:
        p('outer timeout')
    try:
        async with asyncio.timeout(0.01):
            try:
                await slow('finally')
            finally:
                raise KeyError('in finally')
    except KeyError as e:
        p(repr(e.__context__), repr(e.__context__.__cause__))
    for wrong in (lambda: cm.reschedule(1), lambda: asyncio.timeout(1).reschedule(2)):
        try:
            wrong()
        except RuntimeError as e:
            p(e)
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 5) as cm:
        p(await value('in time'))
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            p('not here')
    except TimeoutError:
        p('at once')


asyncio.run(main())


assert log == [
    'True False <Timeout [active]', 'cancelled 3', 'True <Timeout [expired]> CancelledError()',
    '<Timeout [active] when=None>', 'False <Timeout [finished]>', 'cancelled inner', 'inner timeout',
    'cancelled outer', 'outer timeout', 'cancelled finally', 'TimeoutError() CancelledError()',
    'Cannot change state of finished Timeout', 'Timeout has not been entered', 'in time', 'at once']
log.clear()

# === wait ===
async def main():
    ts = [asyncio.create_task(value(i, i / 20), name=f'T{i}') for i in (3, 1, 2)]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    p(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(pending, timeout=0.07)
    p(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(pending)
    p([t.result() for t in done], pending)
    ts = [asyncio.create_task(value(1, 0.05)), asyncio.create_task(boom(2, 0.01))]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    p(len(done), len(pending), [repr(t.exception()) for t in done])
    await asyncio.wait(pending)
    c = value(1)
    for wrong in ([], c, [c]):
        try:
            await asyncio.wait(wrong)
        except (TypeError, ValueError) as e:
            p(type(e).__name__, e)
    c.close()
    try:
        await asyncio.wait(ts, return_when='x')
    except ValueError as e:
        p(e)


asyncio.run(main())


assert log == [
    "['T1'] ['T2', 'T3']", "['T2'] ['T3']", '[3] set()', "1 1 ['ValueError(2)']",
    'ValueError Set of Tasks/Futures is empty.', 'TypeError expect a list of futures, not coroutine',
    'TypeError Passing coroutines is forbidden, use tasks explicitly.', 'Invalid return_when value: x']
log.clear()

# === as_completed ===
async def main():
    for c in asyncio.as_completed([value(3, .09), value(1, .01), value(2, .05)]):
        p(await c)
    async for t in asyncio.as_completed([asyncio.create_task(value(3, .05)), asyncio.create_task(value(1, .01))]):
        p(t.result())
    ts = [asyncio.create_task(value(3, .1)), asyncio.create_task(value(1, .01))]
    try:
        for c in asyncio.as_completed(ts, timeout=0.05):
            p(await c)
    except TimeoutError as e:
        p(repr(e))
    c = value(1)
    try:
        asyncio.as_completed(c)
    except TypeError as e:
        p(e)
    c.close()


asyncio.run(main())


assert log == [
    '1', '2', '3', '1', '3', '1', 'TimeoutError()', 'expects an iterable of awaitables, not coroutine']
log.clear()

# === shield, ensure_future, sleep ===
async def main():
    inner = asyncio.create_task(value('inner', 0.05))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.01)
    except TimeoutError:
        p(inner.done(), inner.cancelled())
    p(await inner, asyncio.shield(inner) is inner)
    try:
        await asyncio.shield(boom('shielded'))
    except ValueError as e:
        p(e)
    f = asyncio.ensure_future(value(9))
    p(await f, asyncio.ensure_future(f) is f)
    try:
        await asyncio.sleep(float('nan'))
    except ValueError as e:
        p(e)
    try:
        await asyncio.sleep('1')
    except TypeError as e:
        p(e)
    p(await asyncio.sleep(0.001, 'res'), await asyncio.sleep(-1, 'neg'), await asyncio.sleep(0, result=[1]))
    c = asyncio.sleep(1)
    p(type(c), asyncio.iscoroutine(c), c.__name__)
    c.close()
    try:
        await c
    except RuntimeError as e:
        p(e)


asyncio.run(main())


assert log == [
    'False False', 'inner True', 'shielded', '9 True', 'Invalid delay: NaN (not a number)',
    "'<=' not supported between instances of 'str' and 'int'", 'res neg [1]', "<class 'coroutine'> True sleep",
    'cannot reuse already awaited coroutine']
log.clear()
