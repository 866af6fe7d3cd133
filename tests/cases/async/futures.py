import asyncio

log = []


def p(*args):
    log.append(' '.join(map(str, args)))


# === results and exceptions ===
async def main():
    f = asyncio.Future()
    for ask in f.result, f.exception:
        try:
            ask()
        except asyncio.InvalidStateError as e:
            p(e)
    p(f, f.done(), f.cancelled())

    async def setter():
        await asyncio.sleep(0)
        f.set_result(42)
    t = asyncio.create_task(setter())
    p(await f, f.done(), f.result(), f.exception(), f)
    await t
    try:
        f.set_result(1)
    except asyncio.InvalidStateError as e:
        p(e)
    f = asyncio.get_running_loop().create_future()
    f.set_exception(KeyError)
    p(f)
    try:
        await f
    except KeyError as e:
        p(repr(e), repr(f.exception()))
    f = asyncio.Future()
    try:
        f.set_exception(3)
    except TypeError as e:
        p(e)
    f.set_exception(StopIteration(1))
    p(repr(f.exception()), repr(f.exception().__cause__))
    f = asyncio.Future()
    p(f.cancel('m'), f.cancel(), f.cancelled(), f)
    try:
        await f
    except asyncio.CancelledError as e:
        p(e.args)
    t = asyncio.current_task()
    for change in (lambda: t.set_result(1), lambda: t.set_exception(KeyError())):
        try:
            change()
        except RuntimeError as e:
            p(e)


asyncio.run(main())


assert log == [
    'Result is not set.', 'Exception is not set.', '<Future pending> False False',
    '42 True 42 None <Future finished result=42>', 'invalid state', '<Future finished exception=KeyError()>',
    'KeyError() KeyError()', 'invalid exception object',
    "RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future') StopIteration(1)",
    'True False True <Future cancelled>', "('m',)", 'Task does not support set_result operation',
    'Task does not support set_exception operation']
log.clear()

# === an exception that is awaited twice has one traceback each time ===
def depth(e):
    n, tb = 0, e.__traceback__
    while tb:
        n, tb = n + 1, tb.tb_next
    return n


async def fail():
    raise ValueError('f')


async def main():
    t = asyncio.create_task(fail())
    for _ in range(3):
        try:
            await t
        except ValueError as e:
            p(e, depth(e))


asyncio.run(main())


assert log == [
    'f 2', 'f 1', 'f 1']
log.clear()

# === the loop's own calls and its clock ===
async def main():
    loop = asyncio.get_running_loop()
    p(loop is asyncio.get_running_loop(), loop.is_running(), loop.is_closed())
    loop.call_soon(p, 'soon', 1)
    loop.call_later(0.05, p, 'later')
    h = loop.call_later(0.01, p, 'never')
    h.cancel()
    p('x', h.cancelled())
    start = loop.time()
    await asyncio.sleep(0)
    p('y')
    await asyncio.sleep(0.1)
    p('z', 0.09 < loop.time() - start < 0.5)
    h = loop.call_at(loop.time() + 0.02, p, 'at')
    await asyncio.sleep(0.05)


asyncio.run(main())


assert log == [
    'True True False', 'x True', 'soon 1', 'y', 'later', 'z True', 'at']
log.clear()
