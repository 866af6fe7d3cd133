# limit Memory
import asyncio
async def wait():
    await asyncio.sleep(10**9)
async def main():
    kept = [asyncio.create_task(wait()) for i in range(10**7)]
    await asyncio.gather(*kept)
asyncio.run(main())
