import asyncio

log = []


def p(*args):
    log.append(' '.join(map(str, args)))


# === tasks have their turns in the order in which they became ready ===
async def worker(n, d, k=3):
    for i in range(k):
        p(n, i)
        await asyncio.sleep(d)
    return n


async def main():
    p(await asyncio.gather(worker('a', 0), worker('b', 0), worker('c', 0)))
    p(await asyncio.gather(worker('a', 0.07), worker('b', 0.05), worker('c', 0.02)))
    return 'done'


p(asyncio.run(main()))


assert log == [
    'a 0', 'b 0', 'c 0', 'a 1', 'b 1', 'c 1', 'a 2', 'b 2', 'c 2', "['a', 'b', 'c']", 'a 0', 'b 0', 'c 0', 'c 1',
    'c 2', 'b 1', 'a 1', 'b 2', 'a 2', "['a', 'b', 'c']", 'done']
log.clear()

# === names ===
async def main():
    t = asyncio.create_task(worker('t', 0), name='tt')
    p(t.get_name(), t.done(), t.cancelled())
    t.set_name(3)
    p(repr(t.get_name()))
    await t
    p(t.done(), t.result(), t.exception())
    p(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    p(asyncio.iscoroutinefunction(worker), asyncio.iscoroutine(3), asyncio.isfuture(t))


asyncio.run(main())


assert log == [
    'tt False False', "'3'", 't 0', 't 1', 't 2', 'True t None', 'Task-10 1', 'True False True']
log.clear()

# === cancelling ===
async def swallow():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        p('swallowed')
        await asyncio.sleep(0)
        return 'result'
    finally:
        p('finally')


async def main():
    t = asyncio.create_task(worker('u', 0))
    await asyncio.sleep(0)
    p(t.cancel('why'), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        p(repr(e), t.cancelled(), t.done())
    for ask in t.result, t.exception:
        try:
            ask()
        except asyncio.CancelledError as e:
            p(repr(e))
    t = asyncio.create_task(worker('never', 0))
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        p(repr(e))
    t = asyncio.create_task(swallow())
    await asyncio.sleep(0)
    p(t.cancel(), t.cancel('again'), t.cancelling())
    p(await t, t.cancelled(), t.cancelling())
    p(t.cancel())
    p(t.uncancel(), t.uncancel(), t.uncancel())


asyncio.run(main())


assert log == [
    'u 0', 'True 1', "CancelledError('why') True True", 'CancelledError()', 'CancelledError()', 'CancelledError()',
    'True True 2', 'swallowed', 'finally', 'result False 2', 'False', '1 0 0']
log.clear()

# === a cancelled task cancels what it awaits, through all that stands between ===
async def inner():
    try:
        await asyncio.sleep(5)
    finally:
        p('inner ends')


async def middle():
    await asyncio.create_task(inner())


async def main():
    t = asyncio.create_task(middle())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel('x')
    try:
        await t
    except asyncio.CancelledError as e:
        p(e.args)
    g = asyncio.gather(inner(), inner())
    await asyncio.sleep(0)
    p(g.cancel(), g.done())
    try:
        await g
    except asyncio.CancelledError as e:
        p(repr(e), g.cancelled())


asyncio.run(main())


assert log == [
    'inner ends', "('x',)", 'True False', 'inner ends', 'inner ends', 'CancelledError() False']
log.clear()

# === a task that cancels itself ===
async def main():
    asyncio.current_task().cancel()
    p('goes on')
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        p('at the next await')
    asyncio.current_task().uncancel()
    return 1


p(asyncio.run(main()))


assert log == [
    'goes on', 'at the next await', '1']
log.clear()

# === callbacks come one round later ===
def callback(f):
    p('callback', f.cancelled() or f.result())


async def main():
    t = asyncio.create_task(worker('v', 0, 1))
    t.add_done_callback(callback)
    t.add_done_callback(callback)
    p(t.remove_done_callback(callback))
    t.add_done_callback(callback)
    p('before')
    await t
    p('after')
    await asyncio.sleep(0)
    t.add_done_callback(callback)
    p('done already')
    await asyncio.sleep(0)
    p('end')


asyncio.run(main())


assert log == [
    '2', 'before', 'v 0', 'callback v', 'after', 'done already', 'callback v', 'end']
log.clear()

# === gather ===
async def boom(x):
    await asyncio.sleep(0)
    raise ValueError(x)


async def main():
    p(await asyncio.gather(boom(1), worker('w', 0, 1), boom(2), return_exceptions=True))
    try:
        await asyncio.gather(boom(3), worker('goes on', 0, 3), boom(4))
    except ValueError as e:
        p('failed', e)
    await asyncio.sleep(0.01)
    p(await asyncio.gather())
    c = worker('once', 0, 1)
    p(await asyncio.gather(c, c))
    t = asyncio.create_task(worker('c', 1))
    t.cancel()
    p(await asyncio.gather(t, worker('d', 0, 1), return_exceptions=True))
    for wrong in (asyncio.gather, asyncio.ensure_future):
        try:
            await wrong(3)
        except TypeError as e:
            p(e)
    try:
        asyncio.create_task(3)
    except TypeError as e:
        p(e)


asyncio.run(main())


assert log == [
    'w 0', "[ValueError(1), 'w', ValueError(2)]", 'goes on 0', 'goes on 1', 'goes on 2', 'failed 3', '[]', 'once 0',
    "['once', 'once']", 'd 0', "[CancelledError(''), 'd']",
    'An asyncio.Future, a coroutine or an awaitable is required',
    'An asyncio.Future, a coroutine or an awaitable is required', 'a coroutine was expected, got 3']
log.clear()

# === what a task awaits ===
class Bad:
    def __await__(self):
        yield 5


class ByHand:
    def __init__(self, f):
        self.f = f

    def __await__(self):
        yield self.f


class Through:
    def __init__(self, f):
        self.f = f

    def __await__(self):
        r = yield from self.f
        return ('through', r)


class Bare:
    def __await__(self):
        yield
        return 'bare'


async def main():
    try:
        await Bad()
    except RuntimeError as e:
        p(e)
    try:
        await ByHand(asyncio.Future())
    except RuntimeError as e:
        p(str(e)[:55])
    f = asyncio.Future()
    asyncio.get_running_loop().call_soon(f.set_result, 7)
    p(await Through(f), await Through(f), await Bare())
    f = asyncio.Future()
    asyncio.get_running_loop().call_soon(f.set_exception, KeyError('k'))
    try:
        await Through(f)
    except KeyError as e:
        p(repr(e))

    async def itself():
        await asyncio.current_task()
    try:
        await asyncio.create_task(itself())
    except RuntimeError as e:
        p(str(e)[:28])


asyncio.run(main())


assert log == [
    'Task got bad yield: 5', 'yield was used instead of yield from in task <Task pend',
    "('through', 7) ('through', 7) bare", "KeyError('k')", 'Task cannot await on itself:']
log.clear()
