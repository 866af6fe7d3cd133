# needs: 3.14
log = []


def p(*args):
    log.append(' '.join(map(str, args)))


def show(label, f):
    try:
        p(label, 'ok', repr(f()))
    except BaseException as e:
        p(label, type(e).__name__, e, '| cause', repr(e.__cause__), '| context', repr(e.__context__))


# === async for and the generator's own methods ===
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
class Y:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return ('got', r)
async def ag(n=3):
    try:
        for i in range(n):
            r = yield i
            if r: p('recv', r)
            await Y('w')
    except ValueError as e:
        p('caught', e)
        yield 'after'
    finally:
        p('fin')
        await Y('finw')
async def collect(x): return [i async for i in x]
show('c', lambda: run(collect(ag())))
async def f1():
    a = ag()
    p(await a.asend(None))
    p(await a.asend('hello'))
    p(await a.athrow(ValueError('vv')))
    try:
        await a.asend(None)
    except StopAsyncIteration as e: p('SAI', e, e.args)
    try:
        await a.__anext__()
    except StopAsyncIteration as e: p('SAI', e)
    p(await a.aclose())
    p(await a.athrow(ValueError('x')) if False else None)
    try: p(await a.athrow(ValueError('after end')))
    except BaseException as e: p(type(e), e)
    b = ag()
    try: await b.asend(3)
    except TypeError as e: p(e)
    await b.asend(None)
    p(await b.aclose())
    p(await b.aclose())
    c = ag()
    p(await c.aclose())
    try: await c.asend(None)
    except StopAsyncIteration: p('closed')
    d = ag()
    s = d.asend(None)
    p(type(s).__name__, await s)
    try: await s
    except RuntimeError as e: p(e)
    t = d.athrow(KeyError('k'))
    p(type(t).__name__)
    try: await t
    except KeyError as e: p('KE', e)
show('f1', lambda: run(f1()))


assert log == [
    'fin', 'c ok [0, 1, 2]', '0', 'recv hello', '1', 'caught vv', 'after', 'fin', 'SAI  ()', 'SAI ', 'None', 'None',
    'None', "can't send non-None value to a just-started async generator", 'fin', 'None', 'None', 'None', 'closed',
    'async_generator_asend 0', 'cannot reuse already awaited __anext__()/asend()', 'async_generator_athrow', 'fin',
    "KE 'k'", 'f1 ok None']
log.clear()

# === endings that are none ===
async def bad():
    try:
        yield 1
    finally:
        yield 2
async def f2():
    b = bad()
    await b.__anext__()
    try: await b.aclose()
    except RuntimeError as e: p(e)
    async def si():
        yield 1
        raise StopIteration
    try: await collect(si())
    except RuntimeError as e: p(e, repr(e.__cause__))
    async def sai():
        yield 1
        raise StopAsyncIteration
    try: await collect(sai())
    except RuntimeError as e: p(e, repr(e.__cause__))
show('f2', lambda: run(f2()))


assert log == [
    'async generator ignored GeneratorExit', 'async generator raised StopIteration StopIteration()',
    'async generator raised StopAsyncIteration StopAsyncIteration()', 'f2 ok None']
log.clear()

# === iterators of user classes, comprehensions ===
class AI:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        await Y('ai')
        return self.n
show('AI', lambda: run(collect(AI(3))))
async def f3():
    p([(i, j) async for i in AI(2) async for j in AI(2) if i or j])
    p(sorted({i async for i in AI(3)}), {i: i * i async for i in AI(3)})
    g = (i * 2 async for i in AI(3))
    p(type(g).__name__)
    p([x async for x in g])
    p([await add(x) for x in range(3)])
    p([[await add(y) async for y in AI(2)] for x in range(2)])
    async for x in AI(2): p('x', x)
    else: p('else')
    async for x in AI(3):
        if x == 1: break
    else: p('no')
    p(sum([x async for x in AI(4)]))
    g2 = (await add(x) for x in range(3))
    p(type(g2).__name__, [x async for x in g2])
async def add(x): return x + await one()
async def one():
    await Y('o')
    return 1
show('f3', lambda: run(f3()))


assert log == [
    'AI ok [2, 1, 0]', '[(1, 1), (1, 0), (0, 1)]', '[0, 1, 2] {2: 4, 1: 1, 0: 0}', 'async_generator', '[4, 2, 0]',
    '[1, 2, 3]', '[[2, 1], [2, 1]]', 'x 1', 'x 0', 'else', '6', 'async_generator [1, 2, 3]', 'f3 ok None']
log.clear()

# === what is no async iterator ===
class N1:
    def __aiter__(self): return 3
class N2:
    def __aiter__(self): return self
    def __anext__(self): return 3
class N3:
    async def __aiter__(self): return self
async def loop(x):
    async for i in x: pass
for x in (N1(), N2(), N3(), [1], 3):
    show(type(x).__name__, lambda: run(loop(x)))
    show('aiter', lambda: type(aiter(x)))
    show('anext', lambda: type(anext(x)))
show('sync for', lambda: [x for x in AI(2)])


assert log == [
   
    "N1 TypeError 'async for' received an object from __aiter__ that does not implement __anext__: int | cause None | context None",
    "aiter TypeError aiter() returned not an async iterator of type 'int' | cause None | context None",
    "anext TypeError 'N1' object is not an async iterator | cause None | context None",
    'N2 TypeError \'async for\' received an invalid object from __anext__: int | cause TypeError("\'int\' object can\'t be awaited") | context TypeError("\'int\' object can\'t be awaited")',
    "aiter ok <class '__main__.N2'>", "anext ok <class 'int'>",
    "N3 TypeError 'async for' received an object from __aiter__ that does not implement __anext__: coroutine | cause None | context None",
    "aiter TypeError aiter() returned not an async iterator of type 'coroutine' | cause None | context None",
    "anext TypeError 'N3' object is not an async iterator | cause None | context None",
    "list TypeError 'async for' requires an object with __aiter__ method, got list | cause None | context None",
    "aiter TypeError 'list' object is not an async iterable | cause None | context None",
    "anext TypeError 'list' object is not an async iterator | cause None | context None",
    "int TypeError 'async for' requires an object with __aiter__ method, got int | cause None | context None",
    "aiter TypeError 'int' object is not an async iterable | cause None | context None",
    "anext TypeError 'int' object is not an async iterator | cause None | context None",
    "sync for TypeError 'AI' object is not iterable | cause None | context None"]
log.clear()

# === aiter, anext ===
async def f4():
    a = aiter(AI(2))
    p(await anext(a), await anext(a), await anext(a, 'dflt'))
    try: await anext(a)
    except StopAsyncIteration as e: p('SAI')
    g = ag(1)
    p(await anext(g), await anext(g, 'D'), await anext(g, 'D2'))
    try: anext(3)
    except TypeError as e: p(e)
    try: aiter(3)
    except TypeError as e: p(e)
    p(type(anext(AI(1), 3)).__name__)
show('f4', lambda: run(f4()))


assert log == [
    '1 0 dflt', 'SAI', 'fin', '0 D D2', "'int' object is not an async iterator",
    "'int' object is not an async iterable", 'anext_awaitable', 'f4 ok None']
log.clear()

# === steps driven by hand ===
a = ag()
s = a.asend(None)
show('drive', lambda: s.send(None))
s = a.asend('S')
show('drive', lambda: s.send(None))
show('drive', lambda: s.send('Q'))
s = a.aclose()
show('drive', lambda: s.send(None))
show('drive', lambda: s.send(None))
show('running', lambda: (a.ag_running, a.__name__, repr(a)[:26]))
keep = []


async def par():
    g = ag()
    keep.append(g)
    n1 = g.__anext__()
    p(n1.send(None) if False else '')
    s1 = g.asend(None)
    try: s1.send(None)
    except StopIteration as e: p('v', e.value)
    s2 = g.asend(None)
    p(s2.send(None))
    s3 = g.asend(None)
    try: s3.send(None)
    except RuntimeError as e: p(e)
    try: await g.aclose()
    except RuntimeError as e: p(e)
    try: await g.athrow(ValueError)
    except RuntimeError as e: p(e)
show('par', lambda: run(par()))


assert log == [
    'drive StopIteration 0 | cause None | context None', 'recv S', "drive ok 'w'",
    'drive StopIteration 1 | cause None | context None', 'fin', "drive ok 'finw'",
    'drive StopIteration  | cause None | context None', "running ok (False, 'ag', '<async_generator object ag')", '',
    'v 0', 'w', 'anext(): asynchronous generator is already running',
    'aclose(): asynchronous generator is already running', 'athrow(): asynchronous generator is already running',
    'par ok None']
log.clear()

# === return, delegation, leaving early ===
async def ret():
    yield 1
    return
show('ret', lambda: run(collect(ret())))
async def deleg():
    async for x in ag(2): yield x
show('deleg', lambda: run(collect(deleg())))
async def brk():
    g = ag(5)
    async for x in g:
        if x == 1: break
    await g.aclose()
    return x
show('brk', lambda: run(brk()))


assert log == [
    'ret ok [1]', 'fin', 'deleg ok [0, 1]', 'fin', 'brk ok 1']
log.clear()
