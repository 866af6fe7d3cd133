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
    ];
}
