import asyncio
async def one(x):
    return await fetch(x) + x
async def main():
    first = asyncio.create_task(one(1))
    results = await asyncio.gather(one(2), one(3))
    dump_here(0)
    return [await first, *results]
print(await main())
