import asyncio


async def numbers(n):
    try:
        for i in range(n):
            await asyncio.sleep(0.001)
            yield i
    finally:
        closed.append(n)


closed = []


async def merged(*iterators):
    """The items of several asynchronous iterators as they come."""
    waiting = {asyncio.create_task(anext(it)): it for it in map(aiter, iterators)}
    while waiting:
        done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            it = waiting.pop(task)
            try:
                yield task.result()
            except StopAsyncIteration:
                continue
            waiting[asyncio.create_task(it.__anext__())] = it


async def main():
    # === a step of an asynchronous generator can be a task ===
    assert sorted([x async for x in merged(numbers(2), numbers(3))]) == [0, 0, 1, 1, 2] and sorted(closed) == [2, 3]
    gen = numbers(9)
    assert await asyncio.create_task(gen.__anext__(), name='first') == 0
    assert await asyncio.create_task(gen.asend(None)) == 1
    assert await asyncio.create_task(anext(gen, None)) == 2
    assert await asyncio.gather(gen.__anext__()) == [3]
    async with asyncio.TaskGroup() as group:
        task = group.create_task(anext(gen))
    assert task.result() == 4 and task.get_coro() is not None
    assert asyncio.iscoroutine(gen.__anext__()) and asyncio.iscoroutine(gen.aclose()) and asyncio.iscoroutine(anext(gen, 1)) and not asyncio.iscoroutine(gen)

    # === it can be cancelled, and fail ===
    slow = numbers(1)
    task = asyncio.create_task(slow.__anext__())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
        raise AssertionError
    except asyncio.CancelledError:
        assert closed[-1] == 1
    assert await asyncio.create_task(gen.aclose()) is None
    try:
        await asyncio.create_task(gen.__anext__())
        raise AssertionError
    except StopAsyncIteration:
        pass
    try:
        asyncio.create_task(gen)
        raise AssertionError
    except TypeError as error:
        assert str(error).startswith('a coroutine was expected, got <async_generator object')


asyncio.run(main())
assert asyncio.run(numbers(1).__anext__()) == 0
