import asyncio

log = []


def p(*args):
    log.append(' '.join(map(str, args)))


# === Queue with a bound ===
async def main():
    q = asyncio.Queue(2)

    async def producer(n):
        for i in range(n):
            await q.put(i)
            p('put', i, q.qsize())
        await q.put(None)

    async def consumer():
        while (x := await q.get()) is not None:
            p('got', x)
            q.task_done()
            await asyncio.sleep(0)
        q.task_done()
    await asyncio.gather(producer(5), consumer())
    await q.join()
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        p(repr(e), type(e))
    q.put_nowait(1)
    q.put_nowait(2)
    try:
        q.put_nowait(3)
    except asyncio.QueueFull as e:
        p(repr(e), type(e))
    p(q.full(), q.empty(), q.maxsize, str(q))


asyncio.run(main())


assert log == [
    'put 0 1', 'put 1 2', 'got 0', 'put 2 2', 'got 1', 'put 3 2', 'got 2', 'put 4 2', 'got 3', 'got 4',
    "QueueEmpty() <class 'asyncio.queues.QueueEmpty'>", "QueueFull() <class 'asyncio.queues.QueueFull'>",
    'True False 2 <Queue maxsize=2 _queue=[1, 2] tasks=2>']
log.clear()

# === LifoQueue, PriorityQueue ===
async def main():
    last, least = asyncio.LifoQueue(), asyncio.PriorityQueue()
    for x in (3, 1, 2, 5, 4, 0):
        last.put_nowait(x)
        least.put_nowait((x, 'v'))
    p([last.get_nowait() for _ in range(6)], [least.get_nowait()[0] for _ in range(6)])
    try:
        for _ in range(7):
            last.task_done()
    except ValueError as e:
        p(e)
    p(isinstance(last, asyncio.Queue), last)


asyncio.run(main())


assert log == [
    '[0, 4, 5, 2, 1, 3] [0, 1, 2, 3, 4, 5]', 'task_done() called too many times', 'True <LifoQueue maxsize=0>']
log.clear()

# === workers ===
async def main():
    async def worker(name):
        while True:
            x = await q.get()
            await asyncio.sleep(x / 50)
            p(name, x)
            q.task_done()
    q = asyncio.Queue()
    for i in (5, 3, 8, 1):
        q.put_nowait(i)
    ts = [asyncio.create_task(worker(f'w{i}')) for i in range(2)]
    await q.join()
    for t in ts:
        t.cancel()
    p(await asyncio.gather(*ts, return_exceptions=True))


asyncio.run(main())


assert log == [
    'w1 3', 'w0 5', 'w0 1', 'w1 8', "[CancelledError(''), CancelledError('')]"]
log.clear()

# === a cancelled getter or putter leaves its turn to the next ===
async def main():
    q = asyncio.Queue(1)
    g = asyncio.create_task(q.get())
    g2 = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait('x')
    g.cancel()
    p(await g2, g.cancelled(), g.done())
    q.put_nowait(1)
    a, b = asyncio.create_task(q.put(2)), asyncio.create_task(q.put(3))
    await asyncio.sleep(0)
    p(str(q))
    a.cancel()
    p(q.get_nowait(), await q.get(), q.qsize())


asyncio.run(main())


assert log == [
    'x True True', '<Queue maxsize=1 _queue=[1] _putters[2] tasks=2>', '1 3 0']
log.clear()

# === shutdown ===
async def main():
    q = asyncio.Queue()
    q.put_nowait(1)
    q.shutdown()
    try:
        q.put_nowait(2)
    except asyncio.QueueShutDown as e:
        p(repr(e))
    p(await q.get())
    try:
        await q.get()
    except asyncio.QueueShutDown as e:
        p(repr(e))
    q = asyncio.Queue()
    g = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    p(await asyncio.gather(g, return_exceptions=True))


asyncio.run(main())


assert log == [
    'QueueShutDown()', '1', 'QueueShutDown()', '[QueueShutDown()]']
log.clear()
