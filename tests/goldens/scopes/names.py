"""All kinds of names."""
import os.path as path, sys
from a import b as c

g = 1


def function(p, /, q, *args, k=g, **kw):
    global g
    g = q
    cell = 1

    def inner():
        nonlocal cell
        cell += p
        return lambda: (cell, free_of_all)

    try:
        pass
    except ValueError as e:
        del e
    with p as w, q as (x, *y):
        pass
    for i, kw['z'] in args:
        annotated: int
    match p:
        case {'k': v, **rest} | [v, rest]:
            pass
    return inner


async def coroutine(xs):
    async for x in xs:
        yield await x
    return


class A(function, metaclass=g):
    g = g
    __private = 1
    items = [g for i in items]

    def method(self):
        return super().method(), self.__private, __class__

    @property
    def other(self):
        return __private
