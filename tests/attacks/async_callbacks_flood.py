# limit Memory
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    while True:
        f.add_done_callback(lambda f: None)
asyncio.run(main())
