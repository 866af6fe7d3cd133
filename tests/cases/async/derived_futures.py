import asyncio
from asyncio import coroutines, events, futures, tasks


def message(action, *args, **keywords):
    try:
        action(*args, **keywords)
    except Exception as e:
        return f'{type(e).__name__}: {e}'
    assert False


# === classes that derive from Future ===
class Tagged(asyncio.Future):
    kind = 'tagged'

    def __init__(self, tag, *, loop=None):
        super().__init__(loop=loop)
        self.tag = tag

    def set_result(self, value):
        super().set_result((self.tag, value))


class Plain(asyncio.Future):
    pass


class Counting(asyncio.Future):
    awaits = 0

    def __await__(self):
        Counting.awaits += 1
        return (yield from super().__await__())


class Forgetful(asyncio.Future):
    def __init__(self):
        pass


async def use_futures():
    loop = asyncio.get_running_loop()
    f = Tagged('t')
    assert (f.tag, f.kind, f.done(), type(f)) == ('t', 'tagged', False, Tagged)
    assert isinstance(f, asyncio.Future) and asyncio.isfuture(f) and f.get_loop() is loop
    assert repr(f) == '<Tagged pending>' and f == f and hash(f) == hash(f) and f in {f: 1}
    loop.call_soon(f.set_result, 3)
    assert await f == ('t', 3) == f.result()
    assert repr(f) == "<Tagged finished result=('t', 3)>"
    p = Plain(loop=loop)
    seen = []
    p.add_done_callback(seen.append)
    p.cancel('why')
    try:
        await p
        assert False
    except asyncio.CancelledError as e:
        assert e.args == ('why',)
    await asyncio.sleep(0)
    assert seen == [p] and seen[0] is p
    c = Counting()
    loop.call_soon(c.set_result, 'counted')
    assert await c == 'counted' and Counting.awaits == 1
    assert await asyncio.gather(c, f) == ['counted', ('t', 3)]
    assert not Forgetful().done() and not Forgetful().cancelled()
    for action in ('result', 'exception'):
        assert message(getattr(Forgetful(), action)) == 'InvalidStateError: Future object is not initialized.'
    assert message(Forgetful().add_done_callback, print) == 'RuntimeError: uninitialized Future object'
    for action in ('cancel', 'get_loop', '__await__'):
        assert message(getattr(Forgetful(), action)) == 'RuntimeError: Future object is not initialized.'
    assert message(Forgetful().set_result, 1) == 'RuntimeError: Future object is not initialized.'
    try:
        await asyncio.wait_for(Tagged('late'), 0.01)
        assert False
    except TimeoutError:
        pass


asyncio.run(use_futures())


# === classes that derive from Task ===
class Noisy(asyncio.Task):
    def __init__(self, coro, *, extra=None, **keywords):
        super().__init__(coro, **keywords)
        self.extra = extra

    def shout(self):
        return self.get_name().upper()


async def double(x):
    await asyncio.sleep(0)
    return x * 2


async def fail():
    raise ValueError('failed')


async def who():
    return asyncio.current_task()


async def use_tasks():
    loop = asyncio.get_running_loop()
    t = Noisy(double(4), extra=5, name='n')
    assert (t.extra, t.shout(), type(t)) == (5, 'N', Noisy) and isinstance(t, asyncio.Task)
    assert repr(t).startswith("<Noisy pending name='n' coro=<double() running at ")
    assert t in asyncio.all_tasks()
    assert await t == 8 and t.done() and t not in asyncio.all_tasks()
    assert await asyncio.gather(Noisy(double(1)), Noisy(double(2), loop=loop)) == [2, 4]
    t = Noisy(who())
    assert await t is t
    t = Noisy(fail())
    done, pending = await asyncio.wait([t])
    assert done == {t} and not pending and str(t.exception()) == 'failed'
    t = Noisy(double(1))
    t.cancel()
    try:
        await t
        assert False
    except asyncio.CancelledError:
        assert t.cancelled()
    assert await asyncio.shield(Noisy(double(3))) == 6
    assert message(Noisy, 5) == 'TypeError: a coroutine was expected, got 5'


asyncio.run(use_tasks())

# === futures and tasks of a class of the script outlive a suspension, and have attributes of their own ===
async def attributes():
    f = asyncio.Future()
    f.label = 'x'
    t = asyncio.create_task(double(1))
    t.label = f.label
    await asyncio.sleep(0)
    assert t.label == 'x' and await t == 2
    return f.label


assert asyncio.run(attributes()) == 'x'


# === the loop's task factory makes all tasks ===
async def use_factory():
    loop = asyncio.get_running_loop()
    made = []

    def factory(loop, coro, **keywords):
        made.append(sorted(keywords))
        return Noisy(coro, loop=loop, **keywords)

    assert loop.get_task_factory() is None
    loop.set_task_factory(factory)
    assert loop.get_task_factory() is factory
    t = asyncio.create_task(double(1))
    assert type(t) is Noisy and await t == 2
    t = loop.create_task(double(1))
    assert type(t) is Noisy and await t == 2
    t = asyncio.ensure_future(double(1))
    assert type(t) is Noisy and await t == 2
    assert await asyncio.gather(double(1), double(2)) == [2, 4]
    async with asyncio.TaskGroup() as group:
        t = group.create_task(double(5))
    assert type(t) is Noisy and t.result() == 10
    assert made == [[]] * 6

    class Later:
        def __await__(self):
            yield from asyncio.sleep(0).__await__()
            return 'later'

    assert await asyncio.ensure_future(Later()) == 'later'
    assert message(loop.set_task_factory, 5) == 'TypeError: task factory must be a callable or None'
    loop.set_task_factory(None)
    assert type(asyncio.create_task(double(1))) is asyncio.Task


asyncio.run(use_factory())

# === a loop that runs until it is stopped, and one that a factory makes ===
loop = asyncio.new_event_loop()
order = []
loop.call_soon(order.append, 1)
loop.call_soon_threadsafe(order.append, 2)
loop.call_later(0.1, loop.stop)
loop.run_forever()
assert order == [1, 2] and not loop.is_running()
left = loop.create_future()
loop.call_soon(loop.stop)
assert message(loop.run_until_complete, left) == 'RuntimeError: Event loop stopped before Future completed.'


async def settle_and_go_on():
    left.set_result(None)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return 'to the end'


assert loop.run_until_complete(settle_and_go_on()) == 'to the end'
assert loop.run_until_complete(asyncio.shield(left)) is None
assert asyncio.current_task(loop) is None and asyncio.all_tasks(loop) == set()
loop.close()
loops = []


def make_loop():
    loops.append(asyncio.new_event_loop())
    return loops[0]


async def running():
    return asyncio.get_running_loop()


assert asyncio.run(running(), loop_factory=make_loop) is loops[0] and loops[0].is_closed()

# === without a loop there is no future ===
no_loop = "RuntimeError: There is no current event loop in thread 'MainThread'."
asyncio.set_event_loop(None)
assert message(asyncio.Future) == message(Plain) == no_loop

# === where the names are ===
assert futures.Future is asyncio.Future and futures.isfuture is asyncio.isfuture and tasks.Task is asyncio.Task
assert events.get_running_loop is asyncio.get_running_loop and coroutines.iscoroutine is asyncio.iscoroutine

# === classes that cannot be ===
assert message(type, 'X', (asyncio.Future, asyncio.Task), {}) == (
    'TypeError: Cannot create a consistent method resolution order (MRO) for bases Future, Task')
assert message(type, 'X', (asyncio.Task, dict), {}) == 'TypeError: multiple bases have instance lay-out conflict'
