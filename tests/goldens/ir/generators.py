def plain(xs):
    for x in xs:
        got = yield x
    return got


def handling():
    try:
        yield 1
    except E as e:
        yield e
        try:
            yield 2
        except F:
            yield 3


def delegating(it):
    r = yield from it
    return r


squares = (x * x for x in range(10) if x)


async def coroutine(a):
    async with a as b:
        async for x in b:
            await x
    return [await y async for y in a], (await z for z in a)


async def agen():
    yield 1


await coroutine(1)
