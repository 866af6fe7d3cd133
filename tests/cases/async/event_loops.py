# === each loop is closed for itself ===
import asyncio


async def value(result):
    await asyncio.sleep(0)
    return result


def error_of(function, *arguments):
    try:
        return function(*arguments)
    except RuntimeError as error:
        return str(error)


loop = asyncio.new_event_loop()
assert loop.run_until_complete(value(1)) == 1 and loop.run_until_complete(value(2)) == 2
assert not loop.is_closed() and not loop.is_running() and loop is not asyncio.new_event_loop()
loop.close()
loop.close()
assert loop.is_closed()
made = value(3)
assert error_of(loop.run_until_complete, made) == 'Event loop is closed'
made.close()
assert error_of(loop.call_soon, print) == 'Event loop is closed'
assert error_of(loop.call_later, 1, print) == 'Event loop is closed'

# === tasks can be made before the loop runs ===
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
assert asyncio.get_event_loop() is loop
task = loop.create_task(value('task'), name='early')
assert not task.done() and task.get_name() == 'early'
assert loop.run_until_complete(task) == 'task' and task.done()


async def inside():
    assert asyncio.get_running_loop() is loop and loop.is_running() and not loop.is_closed()
    assert error_of(loop.close) == 'Cannot close a running event loop'
    return 'inside'


assert loop.run_until_complete(inside()) == 'inside' and not loop.is_running()
assert loop.get_debug() is False
loop.set_debug(True)
assert loop.get_debug() is True
loop.close()


loop = asyncio.new_event_loop()
early = asyncio.Task(value(1), loop=loop)
future = asyncio.ensure_future(value(2), loop=loop)
assert not early.done() and loop.run_until_complete(future) == 2 and early.result() == 1
asyncio.set_event_loop(loop)
assert loop.run_until_complete(asyncio.gather(value(1), value(2))) == [1, 2]
assert loop.run_until_complete(asyncio.ensure_future(value(3))) == 3
asyncio.set_event_loop(None)
loop.close()


# === asyncio.run has a loop of its own and closes it ===
async def running():
    return asyncio.get_running_loop()


first = asyncio.run(running())
second = asyncio.run(running(), debug=True)
assert first is not second and first.is_closed() and second.is_closed()
assert not first.get_debug() and second.get_debug()


# === asyncio.Runner too ===
async def nested(runner):
    made = value(1)
    try:
        return error_of(runner.run, made)
    finally:
        made.close()


with asyncio.Runner(debug=True) as runner:
    loop = runner.get_loop()
    assert loop.get_debug() and runner.run(running()) is loop is runner.run(running()) and not loop.is_closed()
    assert runner.run(nested(runner)) == 'Runner.run() cannot be called from a running event loop'
assert loop.is_closed() and error_of(runner.get_loop) == 'Runner is closed'
runner.close()
given = asyncio.new_event_loop()
with asyncio.Runner(loop_factory=lambda: given) as runner:
    assert runner.get_loop() is given and runner.run(running()) is given
assert given.is_closed()


# === the loop's exception handler gets what nobody catches ===
async def handled():
    loop = asyncio.get_running_loop()
    told = []
    assert loop.get_exception_handler() is None
    loop.set_exception_handler(lambda loop, context: told.append((loop, context)))
    assert loop.get_exception_handler() is not None
    handle = loop.call_soon(int, 'x')
    await asyncio.sleep(0)
    (where, context), = told
    assert where is loop and sorted(context) == ['exception', 'handle', 'message'] and context['handle'] is handle
    assert context['message'].startswith('Exception in callback ') and str(context['exception']).startswith('invalid literal')
    loop.call_exception_handler({'message': 'by hand'})
    assert told[1] == (loop, {'message': 'by hand'})
    future = loop.create_future()
    future.add_done_callback(lambda f: 1 / 0)
    future.set_result(1)
    await asyncio.sleep(0)
    assert type(told[2][1]['exception']) is ZeroDivisionError
    loop.set_exception_handler(None)
    try:
        loop.set_exception_handler(5)
        assert False
    except TypeError as e:
        assert str(e) == 'A callable object or None is expected, got 5'
    loop.set_exception_handler(lambda loop, context: told.append(context['message']))
    asyncio.create_task(fails_when_cancelled())
    await asyncio.sleep(0)
    return told


async def fails_when_cancelled():
    try:
        await asyncio.sleep(100)
    finally:
        raise KeyError('at the end')


assert asyncio.run(handled())[3:] == ['unhandled exception during asyncio.run() shutdown']
