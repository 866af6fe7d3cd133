# Tasks that are ready at once: what the scheduler itself costs.
import asyncio


async def value(i):
    return i


async def main():
    total = 0
    for _ in range(200):
        total += sum(await asyncio.gather(*(value(i) for i in range(100))))
    return total


asyncio.run(main())
