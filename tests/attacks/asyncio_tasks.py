# limit Memory or limit Time or error
import asyncio
async def f(): await g()
async def g(): pass
keep = []
while True:
    keep.append(f())
