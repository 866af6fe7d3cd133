# error RecursionError
async def f(): await f()
await f()
