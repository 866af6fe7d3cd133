# limit Memory or limit Time
import asyncio
async def nest(n):
    await asyncio.gather(nest(n + 1), nest(n + 1))
asyncio.run(nest(0))
