import asyncio


class ApiError(ValueError):
    pass


def add(a, b=1):
    return a + b


async def slow(x):
    await asyncio.sleep(0.3)
    return (x, b'ab', {1: {2}}, float('inf'), '\ud800', ...)


def echo(*args, **kwargs):
    return [list(args), kwargs]


def bad():
    raise ApiError('nope', 3)


def unsupported():
    return object()


def noisy():
    print('printed by the host')


def leave():
    import os
    os._exit(7)


def _hidden():
    return 1
