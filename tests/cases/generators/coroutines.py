# needs: 3.14
log = []


def p(*args):
    log.append(' '.join(map(str, args)))


def show(label, f):
    try:
        p(label, 'ok', repr(f()))
    except BaseException as e:
        p(label, type(e).__name__, e, '| cause', repr(e.__cause__), '| context', repr(e.__context__))


# === driven by hand ===
class Y:
    def __init__(self, v): self.v = v
    def __await__(self):
        r = yield self.v
        return ('got', r)
async def co(n):
    x = await Y(1)
    p('x', x)
    try:
        y = await Y(2)
        p('y', y)
    except ValueError as e:
        p('caught', e)
        y = 'E'
    finally:
        p('fin')
    return (n, x, y)
c = co(5)
show('1', lambda: c.send(None))
show('2', lambda: c.send('a'))
show('3', lambda: c.send('b'))
show('4', lambda: c.send('c'))
c = co(6); c.send(None); c.send('q')
show('t', lambda: c.throw(ValueError('vv')))
show('t', lambda: c.throw(ValueError('vv')))
c = co(7); c.send(None); c.send('q')
show('close', lambda: c.close())
show('close', lambda: c.close())
c = co(8)
show('nn', lambda: c.send(1))
show('close', lambda: c.close())
show('send', lambda: c.send(None))
async def outer():
    return await co(1)
c = outer()
show('o1', lambda: c.send(None))
show('o2', lambda: c.send(11))
show('o2', lambda: c.throw(ValueError, 'zz'))
async def st():
    raise StopIteration(3)
show('st', lambda: st().send(None))


assert log == [
    '1 ok 1', "x ('got', 'a')", '2 ok 2', "y ('got', 'b')", 'fin',
    "3 StopIteration (5, ('got', 'a'), ('got', 'b')) | cause None | context None",
    '4 RuntimeError cannot reuse already awaited coroutine | cause None | context None', "x ('got', 'q')",
    'caught vv', 'fin', "t StopIteration (6, ('got', 'q'), 'E') | cause None | context None",
    't RuntimeError cannot reuse already awaited coroutine | cause None | context None', "x ('got', 'q')", 'fin',
    'close ok None', 'close ok None',
    "nn TypeError can't send non-None value to a just-started coroutine | cause None | context None", 'close ok None',
    'send RuntimeError cannot reuse already awaited coroutine | cause None | context None', 'o1 ok 1',
    "x ('got', 11)", 'o2 ok 2', 'caught zz', 'fin',
    "o2 StopIteration (1, ('got', 11), 'E') | cause None | context None",
    'st RuntimeError coroutine raised StopIteration | cause StopIteration(3) | context StopIteration(3)']
log.clear()

# === __await__ of user classes ===
class W:
    def __await__(self):
        return co(9).__await__()
async def w():
    return await W()
c = w()
show('w', lambda: c.send(None)); show('w', lambda: c.send(2)); show('w', lambda: c.send(3))
class G:
    def __await__(self):
        r = yield from co(10).__await__()
        p('in G', r)
        return r
async def g():
    return await G()
c = g()
show('g', lambda: c.send(None)); show('g', lambda: c.send(2)); show('g', lambda: c.throw(ValueError('gt')))
wr = co(3).__await__()
show('wr', lambda: (type(wr).__name__, next(wr), wr.send(4)))
show('wr', lambda: wr.send(5))
def gen():
    r = yield from co(4).__await__()
    return r
it = gen()
show('gen', lambda: (next(it), it.send('A')))
show('gen', lambda: it.send('B'))
class B1:
    def __await__(self): return 3
class B2:
    def __await__(self): return co(1)
class B3:
    def __await__(self): return [1]
class B4:
    def __await__(self): return iter([10, 20])
async def aw(x): return await x
for b in (B1(), B2(), B3(), 3, None, [], (i for i in [1])):
    show(type(b).__name__, lambda: aw(b).send(None))
c = aw(B4())
show('B4', lambda: (c.send(None), c.send(None))); show('B4', lambda: c.send(None))
c = aw(B4()); c.send(None)
show('B4 send', lambda: c.send(3))
c = aw(B4()); c.send(None)
show('B4 throw', lambda: c.throw(KeyError('k')))


assert log == [
    'w ok 1', "x ('got', 2)", 'w ok 2', "y ('got', 3)", 'fin',
    "w StopIteration (9, ('got', 2), ('got', 3)) | cause None | context None", 'g ok 1', "x ('got', 2)", 'g ok 2',
    'caught gt', 'fin', "in G (10, ('got', 2), 'E')",
    "g StopIteration (10, ('got', 2), 'E') | cause None | context None", "x ('got', 4)",
    "wr ok ('coroutine_wrapper', 1, 2)", "y ('got', 5)", 'fin',
    "wr StopIteration (3, ('got', 4), ('got', 5)) | cause None | context None", "x ('got', 'A')", 'gen ok (1, 2)',
    "y ('got', 'B')", 'fin', "gen StopIteration (4, ('got', 'A'), ('got', 'B')) | cause None | context None",
    "B1 TypeError __await__() returned non-iterator of type 'int' | cause None | context None",
    'B2 TypeError __await__() returned a coroutine | cause None | context None',
    "B3 TypeError __await__() returned non-iterator of type 'list' | cause None | context None",
    "int TypeError 'int' object can't be awaited | cause None | context None",
    "NoneType TypeError 'NoneType' object can't be awaited | cause None | context None",
    "list TypeError 'list' object can't be awaited | cause None | context None",
    "generator TypeError 'generator' object can't be awaited | cause None | context None", 'B4 ok (10, 20)',
    'B4 StopIteration  | cause None | context None',
    "B4 send AttributeError 'list_iterator' object has no attribute 'send' | cause None | context None",
    "B4 throw KeyError 'k' | cause None | context None"]
log.clear()

# === misuse ===
c = co(1)
async def twice():
    await c
    await c
t = twice()
t.send(None); t.send(1)
show('twice', lambda: t.send(2))
c = co(1)
async def a(): await c
a1 = a(); a2 = a()
a1.send(None)
show('being', lambda: a2.send(None))
show('a1', lambda: a1.send(1))
async def selfsend():
    me.send(None)
me = selfsend()
show('self', lambda: me.send(None))
show('name', lambda: (me.__name__, me.__qualname__, me.cr_running))
me.__name__ = 'foo'
show('name', lambda: (me.__name__, type(me)))
show('iter', lambda: iter(me))
show('next', lambda: next(me))
def yf():
    yield from co(2)
show('yf', lambda: next(yf()))


assert log == [
    "x ('got', 1)", "y ('got', 2)", 'fin',
    'twice RuntimeError cannot reuse already awaited coroutine | cause None | context None',
    'being RuntimeError coroutine is being awaited already | cause None | context None', "x ('got', 1)", 'a1 ok 2',
    'self ValueError coroutine already executing | cause None | context None',
    "name ok ('selfsend', 'selfsend', False)", "name ok ('foo', <class 'coroutine'>)",
    "iter TypeError 'coroutine' object is not iterable | cause None | context None",
    "next TypeError 'coroutine' object is not an iterator | cause None | context None",
    "yf TypeError cannot 'yield from' a coroutine object in a non-coroutine generator | cause None | context None"]
log.clear()

# === results ===
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def add(a, b): return a + b
async def nest(n):
    if n == 0: return 0
    return 1 + await nest(n - 1)
show('run', lambda: (run(add(1, 2)), run(nest(100))))


assert log == [
    'run ok (3, 100)']
log.clear()

# === async with ===
class CM:
    async def __aenter__(self): p('enter', await Y('e')); return self
    async def __aexit__(self, t, e, tb): p('exit', t, e, await Y('x')); return t is KeyError
async def cm(exc):
    async with CM() as c:
        p('body', type(c).__name__)
        if exc: raise exc
    return 'after'
c = cm(None)
show('cm', lambda: (c.send(None), c.send(1))); show('cm', lambda: c.send(2))
c = cm(KeyError('k'))
show('cm', lambda: (c.send(None), c.send(1))); show('cm', lambda: c.send(2))
c = cm(ValueError('k'))
show('cm', lambda: (c.send(None), c.send(1))); show('cm', lambda: c.send(2))
class Bad1: pass
class Bad2:
    async def __aenter__(self): pass
class Bad3:
    def __aenter__(self): return 3
    def __aexit__(self, *a): return 4
class Bad4:
    async def __aenter__(self): return 3
    def __aexit__(self, *a): return 4
class Bad5:
    def __enter__(self): pass
    def __exit__(self, *a): pass
async def usebad(b):
    async with b: pass
for b in (Bad1, Bad2, Bad3, Bad4, Bad5):
    show(b.__name__, lambda: run(usebad(b())))


assert log == [
    "enter ('got', 1)", 'body CM', "cm ok ('e', 'x')", "exit None None ('got', 2)",
    'cm StopIteration after | cause None | context None', "enter ('got', 1)", 'body CM', "cm ok ('e', 'x')",
    "exit <class 'KeyError'> 'k' ('got', 2)", 'cm StopIteration after | cause None | context None',
    "enter ('got', 1)", 'body CM', "cm ok ('e', 'x')", "exit <class 'ValueError'> k ('got', 2)",
    'cm ValueError k | cause None | context None',
    "Bad1 TypeError 'Bad1' object does not support the asynchronous context manager protocol (missed __aexit__ method) | cause None | context None",
    "Bad2 TypeError 'Bad2' object does not support the asynchronous context manager protocol (missed __aexit__ method) | cause None | context None",
    "Bad3 TypeError 'async with' received an object from __aenter__ that does not implement __await__: int | cause None | context None",
    "Bad4 TypeError 'async with' received an object from __aexit__ that does not implement __await__: int | cause None | context None",
    "Bad5 TypeError 'Bad5' object does not support the asynchronous context manager protocol (missed __aexit__ method) but it supports the context manager protocol. Did you mean to use 'with'? | cause None | context None"]
log.clear()
