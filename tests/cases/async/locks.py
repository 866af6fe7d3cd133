import asyncio

log = []


def p(*args):
    log.append(' '.join(map(str, args)))


# === Lock ===
async def main():
    lock = asyncio.Lock()

    async def worker(n):
        async with lock:
            p('in', n)
            await asyncio.sleep(0)
            p('out', n)
    await asyncio.gather(*(worker(i) for i in range(3)))
    p(lock.locked(), repr(lock)[-11:], type(lock))
    try:
        lock.release()
    except RuntimeError as e:
        p(e)
    p(await lock.acquire())
    a = asyncio.create_task(worker('a'))
    await asyncio.sleep(0)
    p(repr(lock)[-20:])
    a.cancel()
    b = asyncio.create_task(worker('b'))
    await asyncio.sleep(0)
    lock.release()
    await b
    p(a.cancelled())


asyncio.run(main())


assert log == [
    'in 0', 'out 0', 'in 1', 'out 1', 'in 2', 'out 2', "False [unlocked]> <class 'asyncio.locks.Lock'>",
    'Lock is not acquired.', 'True', '[locked, waiters:1]>', 'in b', 'out b', 'True']
log.clear()

# === Semaphore ===
async def main():
    s = asyncio.Semaphore(2)

    async def worker(n):
        async with s:
            p('in', n, s.locked())
            await asyncio.sleep(0.02 * n)
            p('out', n)
    await asyncio.gather(*(worker(i) for i in range(5)))
    p(repr(s)[-19:])
    bounded = asyncio.BoundedSemaphore(1)
    try:
        bounded.release()
    except ValueError as e:
        p(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        p(e)


asyncio.run(main())


assert log == [
    'in 0 False', 'in 1 True', 'out 0', 'in 2 True', 'out 1', 'in 3 True', 'out 2', 'in 4 True', 'out 3', 'out 4',
    'unlocked, value:2]>', 'BoundedSemaphore released too many times', 'Semaphore initial value must be >= 0']
log.clear()

# === Event ===
async def main():
    e = asyncio.Event()

    async def waiter(n):
        p('waits', n)
        p('set', n, await e.wait())
    ts = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    p(e.is_set(), repr(e)[-19:])
    ts[0].cancel()
    e.set()
    p('set')
    p(await asyncio.gather(*ts, return_exceptions=True))
    p(await e.wait())
    e.clear()
    p(e.is_set())


asyncio.run(main())


assert log == [
    'waits 0', 'waits 1', 'waits 2', 'False [unset, waiters:3]>', 'set', 'set 1 True', 'set 2 True',
    "[CancelledError(''), None, None]", 'True', 'False']
log.clear()

# === Condition ===
async def main():
    c = asyncio.Condition()
    items = []

    async def waiter(n):
        async with c:
            p(await c.wait_for(lambda: len(items) > n and items[-1] + 10))
    ts = [asyncio.create_task(waiter(i)) for i in range(3)]
    for i in range(3):
        await asyncio.sleep(0)
        async with c:
            items.append(i)
            c.notify_all()
    await asyncio.gather(*ts)
    for wrong in (c.notify, c.notify_all):
        try:
            wrong()
        except RuntimeError as e:
            p(e)
    try:
        await c.wait()
    except RuntimeError as e:
        p(e)

    async def one(n):
        async with c:
            p(n, await c.wait())
    ts = [asyncio.create_task(one(i)) for i in range(3)]
    await asyncio.sleep(0)
    async with c:
        c.notify(2)
    await asyncio.sleep(0.01)
    p([t.done() for t in ts])
    ts[2].cancel()
    p(await asyncio.gather(*ts, return_exceptions=True), c.locked())


asyncio.run(main())


assert log == [
    '10', '11', '12', 'cannot notify on un-acquired lock', 'cannot notify on un-acquired lock',
    'cannot wait on un-acquired lock', '0 True', '1 True', '[True, True, False]',
    "[None, None, CancelledError('')] False"]
log.clear()

# === Barrier ===
async def main():
    b = asyncio.Barrier(3)

    async def party(n):
        p(n, await b.wait())
    await asyncio.gather(*(party(i) for i in range(3)))
    p(b.n_waiting, b.parties, b.broken, repr(b)[-24:])

    async def unlucky():
        try:
            await b.wait()
        except asyncio.BrokenBarrierError as e:
            p(type(e), e)
    t = asyncio.create_task(unlucky())
    await asyncio.sleep(0)
    p(b.n_waiting)
    await b.abort()
    await t
    p(b.broken, repr(b)[-9:])
    await unlucky()
    await b.reset()
    p(b.broken)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        p(e)


asyncio.run(main())


assert log == [
    '2 2', '0 0', '1 1', '0 3 False  [filling, waiters:0/3]>', '1',
    "<class 'asyncio.exceptions.BrokenBarrierError'> Abort or reset of barrier", 'True [broken]>',
    "<class 'asyncio.exceptions.BrokenBarrierError'> Barrier aborted", 'False', 'parties must be > 0']
log.clear()
