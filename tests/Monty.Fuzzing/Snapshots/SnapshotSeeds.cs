namespace Monty.Fuzzing.Snapshots;

/// <summary>Scripts that stop with objects of every kind alive: what forged snapshots are made from.</summary>
internal static class SnapshotSeeds
{
    public static readonly string[] Scripts =
    [
        "f(1) + 1",
        "x = {'a': [1, 2.5, (3, 'b')], 'c': {4, 5}}\ny = f(x)\nstr(x) + str(sorted(x)) + str(y)",
        """
        class Base:
            def __init__(self, n):
                self.n = n
            def get(self):
                return f(self.n)
        class Sub(Base):
            __slots__ = ('extra',)
            @property
            def twice(self):
                return self.get() * 2
        item = Sub(3)
        item.extra = [item]
        (item.twice, repr(item)[:5], item.extra[0].n)
        """,
        """
        def rows(n):
            try:
                for i in range(n):
                    yield f(i)
            finally:
                print('closed')
        print(sorted(rows(3), key=lambda x: f(-x)), sum(x for x in rows(2)), [*map(str, enumerate('ab'))])
        """,
        """
        def work():
            try:
                raise ValueError('bad', 1)
            except ValueError as error:
                f(1)
                raise KeyError('k') from error
        try:
            work()
        except KeyError as e:
            r = (repr(e), repr(e.__cause__), e.__traceback__.tb_lineno)
        f(2)
        r
        """,
        """
        import asyncio, math
        async def one(x):
            return await fetch(x) + math.floor(1.5)
        async def main():
            return await asyncio.gather(one(1), one(2), fetch(3))
        await main()
        """,
        """
        d = {1: 'a', 'k': [2], (3, 4): None, 2**70: b'x', 1.5: b'yz', frozenset('ab'): ...}
        views = (d.keys(), iter(d.items()), d.values(), iter([1, 2]), reversed([3]), iter('abc'), iter({5}), range(3), iter(range(4)))
        iters = zip([1, 2], map(lambda v: v, [3, 4])), enumerate('ab'), filter(None, [0, 1]), slice(1, None), iter(lambda: 1, 2)
        next(views[1]); next(iters[0])
        f(len(d))
        (list(views[1]), [list(i) for i in iters[:3]], [list(v) for v in views if v is not views[1]], d)
        """,
        """
        def outer():
            count = 0
            def step(by=1, *args, key=None, **rest):
                nonlocal count
                count += by
                return f(count)
            return step
        s = outer()
        class Context:
            def __enter__(self): return f('in')
            def __exit__(self, *exc): return f(True)
        with Context() as c:
            s(); s(2, 3, key=4, z=5)
            raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
        match {'k': [1, 2, c]}:
            case {'k': [a, *b]}:
                r = (a, b)
        max([3, 1, 2], key=lambda v: f(v)), r
        """,
        """
        import bisect
        from bisect import insort
        names = {'a': 1}
        exec('def g(x):\n    y = f(x)\n    return [y, locals()]\nb = g(a)', names)
        def h(c):
            return eval('g(c) + [f(c)]', {'g': names['g'], 'f': f}, locals())
        (h(2), bisect.bisect([1, 2], 1, key=f), globals()['h'], compile('1', 'x', 'eval'))[:2]
        """,
        """
        class Meta(type):
            def __new__(meta, name, bases, namespace, **keywords):
                made = super().__new__(meta, name, bases, namespace)
                made.keywords = keywords
                return made
            def __call__(cls, *arguments):
                f(1)
                return super().__call__(*arguments)
        class Field:
            def __set_name__(self, owner, name): self.name = f(name)
            def __get__(self, instance, owner): return self if instance is None else instance.__dict__.get(self.name, 0)
            def __set__(self, instance, value): instance.__dict__[self.name] = value
        class Point(metaclass=Meta, kind=2):
            x = Field()
            def __init__(self, x): self.x = x
            @classmethod
            def of(cls, x): return cls(f(x))
            @staticmethod
            def zero(): return f(0)
        class Sub(Point, dict): pass
        p = Point.of(3)
        q = Sub(4)
        q['k'] = p
        f(len(q))
        (p.x, q.x, Point.keywords, Point.zero(), [c.__name__ for c in Sub.__mro__])
        """,
        """
        import asyncio
        async def worker(queue, lock, out):
            while True:
                item = await queue.get()
                async with lock:
                    out.append(await fetch(item))
                queue.task_done()
        async def main():
            queue, lock, out, event = asyncio.Queue(2), asyncio.Lock(), [], asyncio.Event()
            tasks = [asyncio.create_task(worker(queue, lock, out), name=f'w{i}') for i in range(2)]
            for i in range(3):
                await queue.put(i)
            try:
                async with asyncio.timeout(5):
                    await queue.join()
            finally:
                for task in tasks:
                    task.cancel()
            event.set()
            async def agen():
                for i in range(2):
                    yield await fetch(i)
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(1))
                shielded = asyncio.shield(fetch(9))
            return out, [x async for x in agen()], await shielded, await asyncio.gather(*tasks, return_exceptions=True)
        await main()
        """,
        """
        from collections import deque, OrderedDict, Counter, defaultdict, namedtuple, ChainMap
        from functools import lru_cache, partial, reduce, cmp_to_key
        d = deque([1, 2, 3], maxlen=4)
        o = OrderedDict(a=1, b=[2])
        o.move_to_end('a')
        c = Counter('abca')
        g = defaultdict(list, {1: [d]})
        P = namedtuple('P', 'x y', defaults=[5])
        @lru_cache(maxsize=2)
        def cached(n): return f(n) * 2
        it, ot = iter(d), iter(o.items())
        next(it); next(ot)
        total = cached(1) + cached(2) + cached(1)
        part = partial(f, 4)
        r = reduce(lambda a, b: a + f(b), [1, 2, 3])
        s = sorted([3, 1, 2], key=cmp_to_key(lambda a, b: f(a) - f(b)))
        f(part())
        (list(it), list(ot), c.most_common(1), g[2], P(1), total, r, s, cached.cache_info(), ChainMap({1: 2}, {3: 4})[3])
        """,
        """
        class Key:
            def __init__(self, n): self.n = n
            def __hash__(self): return f(self.n) % 3
            def __eq__(self, other): return f(self.n) == other.n
            def __lt__(self, other): return f(self.n) < other.n
            def __repr__(self): return f'K{f(self.n)}'
            def __index__(self): return f(self.n)
            def __format__(self, spec): return f(spec)
            def __iter__(self): return iter([f(1), 2])
        keys = {Key(1): 'a', Key(4): 'b'}
        xs = [Key(2), Key(1)]
        xs.sort()
        (keys[Key(4)], Key(1) in xs, repr(xs), [1, 2, 3][Key(1):], f'{xs[0]:>3}', len({*xs} - {Key(2)}), max(xs).n, [*xs[0]], dict(zip('ab', map(lambda k: f(k.n), xs))))
        """,
        """
        def gen():
            got = yield f(1)
            try:
                more = yield from inner(got)
            except ValueError as e:
                yield e.args
            finally:
                f('end')
        def inner(x):
            with_value = yield x
            return with_value
        g = gen()
        next(g); g.send(5)
        a = g.throw(ValueError('v', f(2)))
        def fails():
            raise ExceptionGroup('outer', [ValueError(f(1)), ExceptionGroup('inner', [TypeError('t'), KeyError(2)])])
        try:
            try:
                fails()
            except* ValueError as eg:
                f(len(eg.exceptions))
            except* KeyError as eg:
                raise RuntimeError('in handler') from eg
        except BaseException as e:
            e.add_note('note')
            kept = e
            f(1)
        (a, repr(kept)[:40], kept.__notes__)
        """,
        """
        import itertools, heapq, json, dataclasses, enum, string
        @dataclasses.dataclass(order=True)
        class D:
            x: int
            y: list = dataclasses.field(default_factory=list)
        class Color(enum.Enum):
            RED = 1
            BLUE = f(2)
        its = [itertools.chain([1], iter([2])), itertools.islice(itertools.count(3), 2), itertools.groupby('aab'), itertools.product('ab', repeat=2),
               itertools.accumulate([1, 2], f), itertools.tee([1, 2, 3]), itertools.zip_longest([1], [2, 3]), itertools.permutations([1, 2, 3], 2)]
        next(its[0]); next(its[3]); next(its[5][0])
        text = json.dumps({'a': [1, None, 2.5]}, default=f)
        heap = [3, 1, 2]
        heapq.heapify(heap)
        view = memoryview(bytearray(b'abc'))[1:]
        f(len(text))
        ([list(i) for i in its[:2]], [list(x) for x in its[5]], D(1) < D(2), Color.RED.name, json.loads(text), heapq.heappop(heap), bytes(view), string.Template('$a').substitute(a=f(1)))
        """,
    ];

    /// <summary>Feeds of a session; it is dumped after each, and wherever one waits.</summary>
    public static readonly string[] Feeds =
    [
        "x = {'a': [1, 2.5], 'b': (3, {4})}\nimport math, collections\nc = collections.Counter('abca')",
        "def add(n):\n    x['a'].append(f(n))\n    return len(x['a'])\nclass A:\n    __slots__ = ('v',)\n    def get(self): return add(self.v)",
        "a = A()\na.v = 5\ng = (f(i) for i in range(3))\n(next(g), a.get())",
        "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    kept = e\nexec('def late(): return x')\nit = iter(c.items())\nnext(it)",
        "async def one(n): return await fetch(n)\nimport asyncio\nr = await asyncio.gather(one(1), one(2))\nlist(g), late() is x, next(it)",
    ];
}
