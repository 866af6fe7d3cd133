# limit Time
async def f():
    try:
        while True: pass
    finally:
        await f()
await f()
