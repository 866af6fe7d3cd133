# needs: 3.14
class FromMethod:
    def __init__(self, function):
        self.function = function

    def __await__(self):
        return self.function()


class NoMethod:
    __await__ = None


class FromProperty:
    @property
    def __await__(self):
        raise KeyError('property')


class HalfAnIterator:
    def __iter__(self):
        return self


def fails():
    raise ZeroDivisionError('boom')


def coroutine():
    made.append(finished())
    return made[-1]


async def finished():
    return 5


made = []


class Items:
    def __init__(self, item):
        self.item = item

    def __aiter__(self):
        return self

    def __anext__(self):
        if self.item is None:
            raise StopAsyncIteration
        item, self.item = self.item, None
        return item


class Manager:
    def __init__(self, entered, left):
        self.entered = entered
        self.left = left

    def __aenter__(self):
        return self.entered

    def __aexit__(self, *details):
        return self.left


def outcome(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return f'{type(error).__name__}: {error}', repr(error.__cause__), repr(error.__context__)
    finally:
        for each in made:
            each.close()


async def loop(awaitable):
    async for item in Items(awaitable):
        return 'item', item


async def comprehension(awaitable):
    return [item async for item in Items(awaitable)]


async def entering(awaitable):
    async with Manager(awaitable, FromMethod(lambda: iter(()))) as entered:
        return 'entered', entered


async def leaving(awaitable):
    async with Manager(FromMethod(lambda: iter(())), awaitable):
        pass


async def leaving_with_error(awaitable):
    async with Manager(FromMethod(lambda: iter(())), awaitable):
        raise ValueError('body')


async def plain(awaitable):
    return await awaitable


async def asked(awaitable):
    return await anext(Items(awaitable))


async def asked_with_default(awaitable):
    return await anext(Items(awaitable), 'default')


def stops():
    raise StopIteration(3)
    yield


# === an __await__ that raises ===
assert outcome(loop(FromMethod(fails))) == ("TypeError: 'async for' received an invalid object from __anext__: FromMethod", "ZeroDivisionError('boom')", "ZeroDivisionError('boom')")
assert outcome(comprehension(FromMethod(fails))) == ("TypeError: 'async for' received an invalid object from __anext__: FromMethod", "ZeroDivisionError('boom')", "ZeroDivisionError('boom')")
assert outcome(entering(FromMethod(fails))) == ('ZeroDivisionError: boom', 'None', 'None')
assert outcome(leaving(FromMethod(fails))) == ('ZeroDivisionError: boom', 'None', 'None')
assert outcome(leaving_with_error(FromMethod(fails))) == ('ZeroDivisionError: boom', 'None', "ValueError('body')")
assert outcome(plain(FromMethod(fails))) == ('ZeroDivisionError: boom', 'None', 'None')
assert outcome(asked(FromMethod(fails))) == ('ZeroDivisionError: boom', 'None', 'None')
assert outcome(asked_with_default(FromMethod(fails))) == ('ZeroDivisionError: boom', 'None', 'None')

# === an __await__ that returns no iterator ===
assert outcome(loop(FromMethod(lambda: 42))) == ("TypeError: 'async for' received an invalid object from __anext__: FromMethod", 'TypeError("__await__() returned non-iterator of type \'int\'")', 'TypeError("__await__() returned non-iterator of type \'int\'")')
assert outcome(comprehension(FromMethod(HalfAnIterator))) == ("TypeError: 'async for' received an invalid object from __anext__: FromMethod", 'TypeError("__await__() returned non-iterator of type \'HalfAnIterator\'")', 'TypeError("__await__() returned non-iterator of type \'HalfAnIterator\'")')
assert outcome(entering(FromMethod(lambda: 42))) == ("TypeError: __await__() returned non-iterator of type 'int'", 'None', 'None')
assert outcome(plain(FromMethod(lambda: 42))) == ("TypeError: __await__() returned non-iterator of type 'int'", 'None', 'None')
assert outcome(loop(FromMethod(coroutine))) == ("TypeError: 'async for' received an invalid object from __anext__: FromMethod", "TypeError('__await__() returned a coroutine')", "TypeError('__await__() returned a coroutine')")
assert outcome(leaving(FromMethod(coroutine))) == ('TypeError: __await__() returned a coroutine', 'None', 'None')

# === one that is None, or a property that raises ===
assert outcome(loop(NoMethod())) == ("TypeError: 'async for' received an invalid object from __anext__: NoMethod", 'TypeError("\'NoneType\' object is not callable")', 'TypeError("\'NoneType\' object is not callable")')
assert outcome(plain(NoMethod())) == ("TypeError: 'NoneType' object is not callable", 'None', 'None')
assert outcome(loop(FromProperty())) == ("TypeError: 'async for' received an invalid object from __anext__: FromProperty", "KeyError('property')", "KeyError('property')")
assert outcome(entering(FromProperty())) == ("KeyError: 'property'", 'None', 'None')
assert outcome(leaving(FromProperty())) == ("KeyError: 'property'", 'None', 'None')
assert outcome(plain(FromProperty())) == ("KeyError: 'property'", 'None', 'None')

# === none at all ===
assert outcome(loop(5)) == ("TypeError: 'async for' received an invalid object from __anext__: int", 'TypeError("\'int\' object can\'t be awaited")', 'TypeError("\'int\' object can\'t be awaited")')
assert outcome(comprehension((n for n in ()))) == ("TypeError: 'async for' received an invalid object from __anext__: generator", 'TypeError("\'generator\' object can\'t be awaited")', 'TypeError("\'generator\' object can\'t be awaited")')
assert outcome(entering(5)) == ("TypeError: 'async with' received an object from __aenter__ that does not implement __await__: int", 'None', 'None')
assert outcome(leaving(5)) == ("TypeError: 'async with' received an object from __aexit__ that does not implement __await__: int", 'None', 'None')
assert outcome(plain(5)) == ("TypeError: 'int' object can't be awaited", 'None', 'None')

# === StopIteration out of the iterator, where another exception is handled ===
assert outcome(loop(FromMethod(stops))) == ('RuntimeError: generator raised StopIteration', 'StopIteration(3)', 'StopIteration(3)')
assert outcome(leaving_with_error(FromMethod(stops))) == ('RuntimeError: generator raised StopIteration', 'StopIteration(3)', 'StopIteration(3)')

# === the traceback of the cause begins in __await__ ===
try:
    loop(FromMethod(fails)).send(None)
except TypeError as error:
    traceback = error.__cause__.__traceback__
    lines = []
    while traceback:
        lines.append(traceback.tb_lineno)
        traceback = traceback.tb_next
    assert lines == [7, 26]


# === managers and iterators whose methods are properties ===
class Properties:
    def __init__(self, failing):
        self.failing = failing

    def method(self, name):
        if name == self.failing:
            raise KeyError(name)
        return lambda *details: FromMethod(lambda: iter(()))

    __aenter__ = property(lambda self: self.method('__aenter__'))
    __aexit__ = property(lambda self: self.method('__aexit__'))
    __enter__ = property(lambda self: self.method('__enter__'))
    __exit__ = property(lambda self: self.method('__exit__'))
    __aiter__ = property(lambda self: self.method('__aiter__'))
    __anext__ = property(lambda self: self.method('__anext__'))


async def with_properties(failing):
    async with Properties(failing):
        return 'body'


async def loop_of_properties(failing):
    class Loop(Properties):
        def __aiter__(self):
            return self

    async for item in Loop(failing):
        return 'item', item


def plain_with(failing):
    try:
        with Properties(failing):
            return 'body'
    except KeyError as error:
        return repr(error)


assert outcome(with_properties('__aenter__')) == ("KeyError: '__aenter__'", 'None', 'None')
assert outcome(with_properties('__aexit__')) == ("KeyError: '__aexit__'", 'None', 'None')
assert outcome(with_properties(None)) == 'body'
assert outcome(loop_of_properties('__anext__')) == ("KeyError: '__anext__'", 'None', 'None')
assert outcome(loop_of_properties(None)) == ('item', None)
assert plain_with('__enter__') == "KeyError('__enter__')"
assert plain_with('__exit__') == "KeyError('__exit__')"
assert plain_with(None) == 'body'
