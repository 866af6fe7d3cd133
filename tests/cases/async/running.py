import asyncio

log = []


def p(*args):
    log.append(' '.join(map(str, args)))


# === asyncio.run ends the tasks that are left ===
async def background(n):
    try:
        while True:
            await asyncio.sleep(1)
    finally:
        p('ends', n)
        await asyncio.sleep(0)
        p('has ended', n)


async def main():
    asyncio.create_task(background(1))
    await asyncio.sleep(0.01)
    return 'result'


p(asyncio.run(main()))


async def failing():
    asyncio.create_task(background(3))
    await asyncio.sleep(0)
    raise ValueError('main')


try:
    asyncio.run(failing())
except ValueError as e:
    p(e)


assert log == [
    'ends 1', 'has ended 1', 'result', 'ends 3', 'has ended 3', 'main']
log.clear()

# === SystemExit leaves the loop wherever it is raised ===
async def main():
    asyncio.create_task(background(4))
    await asyncio.sleep(0)
    raise SystemExit(4)


try:
    asyncio.run(main())
except SystemExit as e:
    p(e.code)


async def leave():
    raise SystemExit(5)


async def main():
    asyncio.create_task(leave())
    try:
        await asyncio.sleep(1)
    finally:
        p('main is cancelled')


try:
    asyncio.run(main())
except SystemExit as e:
    p(e.code)


assert log == [
    'ends 4', 'has ended 4', '4', 'main is cancelled', '5']
log.clear()

# === where no loop runs ===
async def nothing():
    pass


for wrong in (
        asyncio.get_running_loop, asyncio.current_task, asyncio.all_tasks,
        lambda: asyncio.run(3) if False else asyncio.get_running_loop()):
    try:
        wrong()
    except RuntimeError as e:
        p(e)
c = nothing()
try:
    asyncio.create_task(c)
except RuntimeError as e:
    p(e)
for wrong, *arguments in (asyncio.gather, c), (asyncio.gather,), (asyncio.ensure_future, c), (asyncio.shield, c):
    try:
        wrong(*arguments)
    except RuntimeError as e:
        p(e)
c.close()


async def nested():
    c = nothing()
    try:
        asyncio.run(c)
    finally:
        c.close()


try:
    asyncio.run(nested())
except RuntimeError as e:
    p(e)


assert log == [
    'no running event loop', 'no running event loop', 'no running event loop', 'no running event loop',
    'no running event loop', *["There is no current event loop in thread 'MainThread'."] * 4, 'asyncio.run() cannot be called from a running event loop']
log.clear()

# === Runner and new_event_loop ===
async def value(v):
    await asyncio.sleep(0)
    return v


with asyncio.Runner() as runner:
    p(runner.run(value(1)), runner.run(value(2)))
try:
    runner.run(c := value(3))
except RuntimeError as e:
    p(e)
c.close()
loop = asyncio.new_event_loop()
p(loop.run_until_complete(value(4)))
loop.close()


assert log == [
    '1 2', 'Runner is closed', '4']
log.clear()

# === what each run leaves out of the next ===
async def main():
    asyncio.get_running_loop().call_later(0.001, p, 'never')
    asyncio.get_running_loop().call_soon(p, 'soon')


asyncio.run(main())


async def main():
    await asyncio.sleep(0.01)
    p('second')


asyncio.run(main())


assert log == [
    'soon', 'second']
log.clear()
