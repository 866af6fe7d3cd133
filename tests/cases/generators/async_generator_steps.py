class Pause:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        result = yield self.value
        return result


async def numbers(log):
    try:
        log.append(await Pause('a'))
        log.append((yield 1))
        await Pause('b')
        yield 2
    finally:
        await Pause('last')
        log.append('finally')


def drive(step, what='send', value=None):
    try:
        return step.close() if what == 'close' else getattr(step, what)(value)
    except BaseException as error:
        return type(error).__name__, *error.args


log = []

# === while a step of a generator waits, no other one begins ===
g = numbers(log)
first = g.asend(None)
assert drive(first) == 'a'
assert g.ag_running
other = g.asend(None)
assert drive(other) == ('RuntimeError', 'anext(): asynchronous generator is already running')
assert drive(other) == ('RuntimeError', 'cannot reuse already awaited __anext__()/asend()')
other = g.athrow(ValueError('x'))
assert drive(other) == ('RuntimeError', 'athrow(): asynchronous generator is already running')
assert drive(other) == ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()')
other = g.aclose()
assert drive(other) == ('RuntimeError', 'aclose(): asynchronous generator is already running')
assert drive(other) == ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()')

# === nor does it by what is thrown into the step ===
other = g.aclose()
assert drive(other, 'throw', ValueError('t')) == ('RuntimeError', 'aclose(): asynchronous generator is already running')
assert drive(other) == ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()')
other = g.athrow(ValueError)
assert drive(other, 'throw', ValueError('t')) == ('RuntimeError', 'athrow(): asynchronous generator is already running')
assert drive(other) == ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()')
other = g.asend(1)
assert drive(other, 'throw', ValueError('t')) == ('RuntimeError', 'anext(): asynchronous generator is already running')
assert drive(other) == ('RuntimeError', 'cannot reuse already awaited __anext__()/asend()')

# === nor by closing it ===
other = g.asend(1)
assert drive(other, 'close') == ('RuntimeError', 'anext(): asynchronous generator is already running')
assert drive(other) == ('RuntimeError', 'cannot reuse already awaited __anext__()/asend()')
other = g.athrow(KeyError)
assert drive(other, 'close') == ('RuntimeError', 'athrow(): asynchronous generator is already running')
assert drive(other) == ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()')

# === the first one is not touched by that ===
assert drive(first, 'send', 5) == ('StopIteration', 1)
assert drive(first) == ('RuntimeError', 'cannot reuse already awaited __anext__()/asend()')
assert not g.ag_running
assert log == [5]

# === the value that is sent to the step itself counts, unless it is None ===
second = g.asend(9)
assert drive(second, 'send', 7) == 'b'
assert drive(second) == ('StopIteration', 2)
assert drive(second) == ('RuntimeError', 'cannot reuse already awaited __anext__()/asend()')
assert log == [5, 7]

# === an exception thrown in; the finally clause waits ===
thrown = g.athrow(ValueError('in'))
assert drive(thrown) == 'last'
assert drive(g.aclose()) == ('RuntimeError', 'aclose(): asynchronous generator is already running')
assert drive(g.asend(None)) == ('RuntimeError', 'anext(): asynchronous generator is already running')
assert drive(thrown) == ('ValueError', 'in')
assert log == [5, 7, 'finally']

# === a generator that has ended ===
assert drive(g.asend(None)) == ('StopAsyncIteration',)
assert drive(g.asend(3)) == ('StopAsyncIteration',)
assert drive(g.athrow(ValueError)) == ('StopIteration',)
assert drive(g.aclose()) == ('StopIteration',)
assert drive(g.asend(None), 'throw', KeyError('u')) == ('KeyError', 'u')
assert drive(g.athrow(ValueError), 'throw', KeyError('u')) == ('KeyError', 'u')
assert drive(g.aclose(), 'throw', KeyError('u')) == ('KeyError', 'u')

# === closing one that has not begun ===
g = numbers(log)
step = g.aclose()
assert drive(step) == ('StopIteration',)
assert drive(step) == ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()')
assert drive(g.asend(None)) == ('StopAsyncIteration',)

# === steps that take no value ===
g = numbers(log)
step = g.aclose()
assert drive(step, 'send', 4) == ('RuntimeError', "can't send non-None value to a just-started coroutine")
assert drive(step) == ('StopIteration',)
g = numbers(log)
step = g.athrow(ValueError('q'))
assert drive(step, 'send', 4) == ('RuntimeError', "can't send non-None value to a just-started coroutine")
assert drive(step) == ('ValueError', 'q')
assert drive(step) == ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()')
g = numbers(log)
step = g.asend(4)
assert drive(step) == ('TypeError', "can't send non-None value to a just-started async generator")
assert drive(step) == ('RuntimeError', 'cannot reuse already awaited __anext__()/asend()')
step = g.asend(None)
assert drive(step, 'send', 4) == ('TypeError', "can't send non-None value to a just-started async generator")

# === throwing into a step that has not begun throws into the generator ===
g = numbers(log)
step = g.asend(None)
assert drive(step, 'throw', KeyError('k')) == ('KeyError', 'k')
assert drive(step) == ('RuntimeError', 'cannot reuse already awaited __anext__()/asend()')
assert drive(g.asend(None)) == ('StopAsyncIteration',)
for kind in ('aclose', 'athrow'):
    for exception in (KeyError('k'), GeneratorExit('k')):
        g = numbers(log)
        step = g.aclose() if kind == 'aclose' else g.athrow(ValueError)
        first = drive(step, 'throw', exception)
        again = drive(step)
        after = drive(g.asend(None))
        log.append((kind, first, again, after))
assert log[-4:] == [('aclose', ('KeyError', 'k'), ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()'), ('StopAsyncIteration',)), ('aclose', ('StopIteration',), ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()'), ('StopAsyncIteration',)), ('athrow', ('KeyError', 'k'), ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()'), ('StopAsyncIteration',)), ('athrow', ('GeneratorExit', 'k'), ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()'), ('StopAsyncIteration',))]

# === throwing into a step that waits; what is handled there is the context ===
g = numbers(log)
step = g.asend(None)
assert drive(step) == 'a'
assert drive(step, 'throw', KeyError('k')) == 'last'
try:
    step.throw(TypeError('z'))
except TypeError as error:
    assert repr(error.__context__) == "KeyError('k')"
assert drive(step) == ('RuntimeError', 'cannot reuse already awaited __anext__()/asend()')

# === closing a step ===
async def stopped(log):
    try:
        await Pause(1)
    except GeneratorExit:
        log.append('exit')
        raise
    yield 2


log.clear()
g = stopped(log)
step = g.asend(None)
assert drive(step) == 1
assert drive(step, 'close') is None
assert drive(step) == ('RuntimeError', 'cannot reuse already awaited __anext__()/asend()')
assert drive(step, 'close') is None
assert (g.ag_running, log) == (False, ['exit'])
assert drive(g.asend(None)) == ('StopAsyncIteration',)

# === a generator that goes on yielding when it is closed ===
async def stubborn(log, waits):
    while True:
        try:
            yield 1
        except GeneratorExit:
            if waits:
                await Pause('w')
            log.append('goes on')


g = stubborn(log, False)
assert drive(g.asend(None)) == ('StopIteration', 1)
step = g.aclose()
assert drive(step) == ('RuntimeError', 'async generator ignored GeneratorExit')
assert drive(step) == ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()')
assert drive(g.asend(None)) == ('StopIteration', 1)
assert drive(g.aclose()) == ('StopAsyncIteration',)
assert drive(g.athrow(KeyError)) == ('StopAsyncIteration',)
g = stubborn(log, True)
assert drive(g.asend(None)) == ('StopIteration', 1)
step = g.aclose()
assert drive(step) == 'w'
assert drive(step) == ('RuntimeError', 'async generator ignored GeneratorExit')
assert drive(step) == ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()')
g = stubborn(log, True)
assert drive(g.asend(None)) == ('StopIteration', 1)
step = g.aclose()
assert drive(step) == 'w'
try:
    step.throw(KeyError('mid'))
except KeyError as error:
    assert repr(error.__context__) == 'GeneratorExit()'
assert drive(step) == ('RuntimeError', 'cannot reuse already awaited aclose()/athrow()')
g = stubborn(log, True)
assert drive(g.asend(None)) == ('StopIteration', 1)
step = g.aclose()
assert drive(step) == 'w'
assert drive(step, 'close') is None

# === a generator that asks for its own next item ===
async def of_itself():
    for step in (itself.asend(None), itself.aclose(), itself.athrow(ValueError)):
        log.append(drive(step))
    yield itself.ag_running


log.clear()
itself = of_itself()
assert drive(itself.asend(None)) == ('StopIteration', True)
assert log == [('RuntimeError', 'anext(): asynchronous generator is already running'), ('RuntimeError', 'aclose(): asynchronous generator is already running'), ('RuntimeError', 'athrow(): asynchronous generator is already running')]

# === the driver's own exception is not the context of what it throws ===
async def waits():
    await Pause(1)


coroutine = waits()
try:
    raise KeyError('of the driver')
except KeyError:
    coroutine.send(None)
try:
    coroutine.throw(ValueError('thrown'))
except ValueError as error:
    assert error.__context__ is None
