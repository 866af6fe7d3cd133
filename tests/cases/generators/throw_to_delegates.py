import types
import warnings

quiet = warnings.catch_warnings(action='ignore')
quiet.__enter__()


# === yield from passes what throw() was given on to an iterator of another kind, as it is ===
class Noting:
    def __init__(self):
        self.given = None

    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *args):
        self.given = args
        return 'thrown'


def delegate(it):
    return (yield from it)


error = ValueError('a')
for args in ((ValueError,), (error,), (ValueError, 'x'), (ValueError, None), (ValueError, 'x', None), (ValueError, error), (3,),
             (ValueError, 1, 2), (error, 1), (int,), (StopIteration,), (StopIteration, 5)):
    for depth in (1, 2, 3):
        it = Noting()
        g = it
        for _ in range(depth):
            g = delegate(g)
        assert next(g) == 1
        assert g.throw(*args) == 'thrown'
        assert len(it.given) == len(args) and all(a is b for a, b in zip(it.given, args)), (args, it.given)
        assert next(g) == 1


# === also where an exception is being handled, and through coroutines ===
def delegate_in_handler(it):
    try:
        1 / 0
    except ZeroDivisionError:
        return (yield from it)


it = Noting()
g = delegate_in_handler(it)
next(g)
assert g.throw(KeyError) == 'thrown' and it.given == (KeyError,)


class Awaitable:
    def __init__(self, it):
        self.it = it

    def __await__(self):
        return self.it


async def wait(it):
    return await Awaitable(it)


async def outer(it):
    return await wait(it)


@types.coroutine
def plain(it):
    return (yield from it)


async def over_generator(it):
    return await plain(it)


for function in (wait, outer, over_generator):
    it = Noting()
    c = function(it)
    assert c.send(None) == 1
    assert c.throw(KeyError, 'x') == 'thrown' and it.given == (KeyError, 'x')
    assert c.throw(KeyError) == 'thrown' and it.given == (KeyError,)
    w = function(it).__await__()
    assert next(w) == 1 and w.throw(KeyError) == 'thrown' and it.given == (KeyError,)


# === GeneratorExit closes instead, and its arguments are the exception's ===
class Closing(Noting):
    closed = False

    def close(self):
        self.closed = True


it = Closing()
g = delegate(it)
next(g)
try:
    g.throw(GeneratorExit, 'x')
except GeneratorExit as e:
    assert e.args == ('x',)
assert it.closed and it.given is None


# === an iterator without throw() has the exception raised at the yield from, which ends with a StopIteration's value ===
def over_list():
    return ('value', (yield from [1, 2]))


for args, value in (((StopIteration(3),), 3), ((StopIteration,), None), ((StopIteration, 7), 7), ((StopIteration((3, 4)),), (3, 4))):
    g = over_list()
    next(g)
    try:
        g.throw(*args)
        assert False
    except StopIteration as e:
        assert e.value == ('value', value)


def inner():
    yield (yield from range(3))


g = delegate(inner())
assert next(g) == 0 and g.throw(StopIteration(9)) == 9


async def over_iterator():
    class Plain:
        def __await__(self):
            return iter([1, 2])
    return await Plain()


c = over_iterator()
assert c.send(None) == 1
try:
    c.throw(StopIteration(9))
    assert False
except StopIteration as e:
    assert e.value == 9


# === a tuple as value has all arguments of the exception ===
def one():
    yield 1


for args, expected in (((KeyError, (1, 2)), (1, 2)), ((KeyError, ()), ()), ((KeyError, [1]), ([1],)),
                       ((UnicodeDecodeError, ('a', b'', 1, 2, 'x')), ('a', b'', 1, 2, 'x'))):
    g = one()
    next(g)
    try:
        g.throw(*args)
        assert False
    except Exception as e:
        assert type(e) is args[0] and e.args == expected

quiet.__exit__(None, None, None)
