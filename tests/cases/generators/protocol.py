# needs: 3.14
log = []


def p(*args):
    log.append(' '.join(map(str, args)))


def show(label, f):
    try:
        p(label, 'ok', repr(f()))
    except BaseException as e:
        p(label, type(e).__name__, e, '| cause', repr(e.__cause__), '| context', repr(e.__context__))


# === send, throw, close ===
def gen():
    x = yield 1
    y = yield x
    return y
g = gen()
show('send non-None', lambda: g.send(3))
show('n', lambda: next(g))
show('s', lambda: g.send('a'))
show('s2', lambda: g.send('b'))
show('s3', lambda: g.send('c'))
show('thrown after', lambda: g.throw(ValueError('x')))
show('close', lambda: g.close())
g = gen()
show('throw new', lambda: g.throw(ValueError, 'x'))
show('next', lambda: next(g))
g = gen(); next(g)
show('throw bad', lambda: g.throw(3))
show('throw bad2', lambda: g.throw(int))
show('throw bad3', lambda: g.throw(ValueError('a'), 'b'))
show('throw noarg', lambda: g.throw())
def g2():
    try:
        yield 1
    except ValueError as e:
        yield ('caught', str(e))
    finally:
        p('fin')
    return 5
g = g2(); next(g)
show('t', lambda: g.throw(ValueError('v')))
show('c', lambda: g.close())
g = g2(); next(g)
show('c1', lambda: g.close())
def g3():
    try:
        yield 1
    except GeneratorExit:
        return 7
g = g3(); next(g)
show('close value', lambda: g.close())
show('close value2', lambda: g.close())
def g4():
    try:
        yield 1
    except GeneratorExit:
        yield 2
g = g4(); next(g)
show('ign', lambda: g.close())
show('ign2', lambda: g.close())


assert log == [
    "send non-None TypeError can't send non-None value to a just-started generator | cause None | context None",
    'n ok 1', "s ok 'a'", 's2 StopIteration b | cause None | context None',
    's3 StopIteration  | cause None | context None', 'thrown after ValueError x | cause None | context None',
    'close ok None', 'throw new ValueError x | cause None | context None',
    'next StopIteration  | cause None | context None',
    'throw bad TypeError exceptions must be classes or instances deriving from BaseException, not int | cause None | context None',
    'throw bad2 TypeError exceptions must be classes or instances deriving from BaseException, not type | cause None | context None',
    'throw bad3 TypeError instance exception may not have a separate value | cause None | context None',
    'throw noarg TypeError throw expected at least 1 argument, got 0 | cause None | context None',
    "t ok ('caught', 'v')", 'fin', 'c ok None', 'fin', 'c1 ok None', 'close value ok 7', 'close value2 ok None',
    'ign RuntimeError generator ignored GeneratorExit | cause None | context None', 'ign2 ok None']
log.clear()

# === StopIteration inside a generator ===
def g5():
    yield next(iter([]))
show('pep479', lambda: list(g5()))
def g6():
    raise StopIteration('v')
    yield
show('pep479b', lambda: next(g6()))


assert log == [
    'pep479 RuntimeError generator raised StopIteration | cause StopIteration() | context StopIteration()',
    "pep479b RuntimeError generator raised StopIteration | cause StopIteration('v') | context StopIteration('v')"]
log.clear()

# === attributes, and running twice ===
def rec():
    yield next(me)
me = rec()
show('running', lambda: next(me))
def run2():
    yield gg.gi_running
gg = run2()
show('name', lambda: (gg.__name__, gg.__qualname__, type(gg).__name__, type(gg)))
show('set name', lambda: setattr(gg, '__name__', 'zz'))
show('nm', lambda: gg.__name__)
show('iter', lambda: iter(gg) is gg)
show('gen type', lambda: type(gg)())


assert log == [
    'running ValueError generator already executing | cause None | context None',
    "name ok ('run2', 'run2', 'generator', <class 'generator'>)", 'set name ok None', "nm ok 'zz'", 'iter ok True',
    "gen type TypeError cannot create 'generator' instances | cause None | context None"]
log.clear()

# === yield from other iterators ===
class It:
    def __init__(self): self.n=0
    def __iter__(self): return self
    def __next__(self):
        self.n+=1
        if self.n>3: raise StopIteration('end')
        return self.n
def yf(x):
    r = yield from x
    p('r', r)
    return r
show('it', lambda: list(yf(It())))
g = yf(It()); next(g)
show('send to it', lambda: g.send(5))
g = yf(It()); next(g)
show('throw to it', lambda: g.throw(KeyError('k')))
g = yf(It()); next(g)
show('close it', lambda: g.close())
class It2(It):
    def send(self, v): p('send', v); return ('sent', v)
    def throw(self, *a): p('throw', a); return 'thrown'
    def close(self): p('closed')
g = yf(It2()); next(g)
show('send', lambda: g.send(5))
show('throw', lambda: g.throw(KeyError('k')))
show('close', lambda: g.close())
class It3(It):
    def throw(self, *a): raise StopIteration('tv')
    def close(self): raise ValueError('in close')
g = yf(It3()); next(g)
show('throw stop', lambda: g.throw(KeyError('k')))
g = yf(It3()); next(g)
show('close raising', lambda: g.close())
class It4(It):
    throw = 5
    close = 6
g = yf(It4()); next(g)
show('throw uncallable', lambda: g.throw(KeyError('k')))
g = yf(It4()); next(g)
show('close uncallable', lambda: g.close())
show('yf bad', lambda: list(yf(3)))
show('yf list', lambda: list(yf([1,2])))
g = yf([1,2]); next(g)
show('send to list', lambda: g.send(5))


assert log == [
    'r end', 'it ok [1, 2, 3]',
    "send to it AttributeError 'It' object has no attribute 'send' | cause None | context None",
    "throw to it KeyError 'k' | cause None | context None", 'close it ok None', 'send 5', "send ok ('sent', 5)",
    "throw (KeyError('k'),)", "throw ok 'thrown'", 'closed', 'close ok None', 'r tv',
    'throw stop StopIteration tv | cause None | context None',
    'close raising ValueError in close | cause None | context None',
    "throw uncallable TypeError 'int' object is not callable | cause None | context None",
    "close uncallable TypeError 'int' object is not callable | cause None | context None",
    "yf bad TypeError 'int' object is not iterable | cause None | context None", 'r None', 'yf list ok [1, 2]',
    "send to list AttributeError 'list_iterator' object has no attribute 'send' | cause None | context None"]
log.clear()

# === yield from generators ===
def inner():
    try:
        x = yield 1
        p('got', x)
        yield 2
    except KeyError as e:
        p('inner caught', e)
        yield 'k'
    finally:
        p('inner fin')
    return 'ret'
def outer():
    try:
        return (yield from inner())
    finally:
        p('outer fin')
g = outer(); next(g)
show('a', lambda: g.send(9))
show('b', lambda: g.throw(KeyError('q')))
show('c', lambda: next(g))
g = outer(); next(g)
show('d', lambda: g.close())
g = outer(); next(g)
show('e', lambda: g.throw(GeneratorExit()))
show('subclass', lambda: issubclass(GeneratorExit, Exception))


assert log == [
    'got 9', 'a ok 2', "inner caught 'q'", "b ok 'k'", 'inner fin', 'outer fin',
    'c StopIteration ret | cause None | context None', 'inner fin', 'outer fin', 'd ok None', 'inner fin',
    'outer fin', 'e GeneratorExit  | cause None | context None', 'subclass ok False']
log.clear()

# === finally and context ===
def g7():
    try:
        yield 1
    finally:
        yield 2
g = g7(); next(g)
show('f7', lambda: g.close())
g = g7(); next(g)
show('f7t', lambda: g.throw(ValueError('z')))
show('f7n', lambda: next(g))
show('susp', lambda: g.gi_suspended)
def g8():
    try:
        yield
    except ValueError:
        raise TypeError('t')
g = g8(); next(g)
show('ctx', lambda: g.throw(ValueError('v')))
def g9():
    try:
        1/0
    except ZeroDivisionError:
        yield 1
        raise
g = g9(); next(g)
show('bare', lambda: next(g))
def g10():
    yield 1
g = g10(); next(g)
try:
    raise KeyError('outer')
except KeyError:
    show('ctx2', lambda: g.throw(ValueError('inside')))
e = ValueError('same')
g=g10(); next(g)
show('tb', lambda: g.throw(type(e), e, None))
show('genexp', lambda: (lambda x: (next(x), x.send(3)))(i for i in [1,2]))
p([*yf(yf(range(3)))])
class C:
    def __iter__(self):
        yield from (1,2)
        return 3
p(list(C()))
def tree(n):
    if n:
        yield from tree(n-1)
        yield n
        yield from tree(n-1)
p(list(tree(4)))


assert log == [
    'f7 RuntimeError generator ignored GeneratorExit | cause None | context None', 'f7t ok 2',
    'f7n ValueError z | cause None | context None', 'susp ok False',
    "ctx TypeError t | cause None | context ValueError('v')",
    'bare ZeroDivisionError division by zero | cause None | context None',
    'ctx2 ValueError inside | cause None | context None', 'tb ValueError same | cause None | context None',
    'genexp ok (1, 2)', 'r None', 'r None', '[0, 1, 2]', '[1, 2]', '[1, 2, 1, 3, 1, 2, 1, 4, 1, 2, 1, 3, 1, 2, 1]']
log.clear()

# === what an iterator ends with is not taken for what another one ends with ===
class Ends:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('end')


for x in Ends():
    pass


def delegating():
    p((yield from [1]), (yield from Ends()), (yield from Ends()), (yield from [2]))


p(list(delegating()))
show('next', lambda: next(Ends()))
show('next default', lambda: next(Ends(), 'default'))


assert log == [
    'None end end None', '[1, 2]', 'next StopIteration end | cause None | context None', "next default ok 'default'"]
log.clear()
