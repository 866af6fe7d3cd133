namespace Monty.Compiler.Tests.Suspension;

/// <remarks>Calls from inside statements, generators and coroutines.</remarks>
internal static partial class SuspensionCases
{
    private static readonly SuspensionCase[] Statements =
    [
        new(
            "comprehensions",
            """
            ([ask(x) for x in [1, 2] if ask(x) > 1], {ask(x) for x in [3]}, {ask(k): ask(v) for k, v in [(1, 2)]}, [[ask(y) for y in [x]] for x in [4, 5]])
            """,
            "([2], {3}, {1: 2}, [[4], [5]])",
            "ask(1) ask(2) ask(2) ask(3) ask(1) ask(2) ask(4) ask(5)"),
        new(
            "except*",
            """
            log = []
            try:
                raise ExceptionGroup('g', [ValueError(1), KeyError(2), OSError(3)])
            except* {1: ValueError}[ask(1)] as e:
                log.append(ask(repr(e.exceptions)))
            except* (TypeError, {2: KeyError}[ask(2)]):
                log.append(ask('key'))
            except* OSError:
                log.append(ask('os'))
            log
            """,
            "['(ValueError(1),)', 'key', 'os']",
            "ask(1) ask('(ValueError(1),)') ask(2) ask('key') ask('os')"),
        new(
            "splitting groups",
            """
            class Own(ExceptionGroup):
                def derive(self, members):
                    return Own(ask(self.message), members)
            def test(e):
                return ask(type(e).__name__) and e.args == (1,)
            repr(Own('o', [ValueError(1), ExceptionGroup('i', [KeyError(1), KeyError(2)])]).split(test))
            """,
            "\"(Own('o', [ValueError(1), ExceptionGroup('i', [KeyError(1)])]), Own('o', [ExceptionGroup('i', [KeyError(2)])]))\"",
            "ask('Own') ask('ValueError') ask('ExceptionGroup') ask('KeyError') ask('KeyError') ask('o') ask('o')"),
        new(
            "default argument",
            """
            def add(x=ask(1), *, y=ask(2)):
                return x + y
            add()
            """,
            "3",
            "ask(1) ask(2)"),
        new(
            "decorator",
            """
            def twice(function):
                ask('decorating')
                return lambda x: function(function(x))
            @twice
            def step(x):
                return ask(x) + 1
            step(1)
            """,
            "3",
            "ask('decorating') ask(1) ask(2)"),
        new(
            "class body",
            """
            class Config:
                size = ask(4)
                names = [ask(x) for x in 'ab']
            (Config.size, Config.names)
            """,
            "(4, ['a', 'b'])",
            "ask(4) ask('a') ask('b')"),
        new(
            "init_subclass and metaclass call",
            """
            class Base:
                def __init_subclass__(cls, tag):
                    cls.tag = ask(tag)
            class Child(Base, tag='t'):
                pass
            Child.tag
            """,
            "'t'",
            "ask('t')"),
        new(
            "format and str in an f-string",
            """
            class Price:
                def __format__(self, spec):
                    return 'F' + ask(spec)
                def __str__(self):
                    return ask('S')
                def __repr__(self):
                    return ask('R')
            price = Price()
            (f'<{price:{ask("5")}}{price!s}{price!r}{price!a}>', str(price), repr(price), format(price, 'x'), '{}|{!r}'.format(1, 2), '%s' % 'z')
            """,
            "('<F5SRR>', 'S', 'R', 'Fx', '1|2', 'z')",
            "ask('5') ask('5') ask('S') ask('R') ask('R') ask('S') ask('R') ask('x')"),
        new(
            "print of an object",
            """
            class Name:
                def __str__(self):
                    return ask('text')
            print(Name(), 'and', Name(), sep=ask('-'))
            """,
            "text-and-text\nNone",
            "ask('-') ask('text') ask('text')"),
        new(
            "unpacking",
            """
            def rows():
                yield ask(1)
                yield ask(2)
                yield ask(3)
            a, *b = rows()
            c, d, e = rows()
            def f(*args, **named):
                return args, named
            (a, b, c + d + e, [*rows()], f(*rows(), **{'k': 9}))
            """,
            "(1, [2, 3], 6, [1, 2, 3], ((1, 2, 3), {'k': 9}))",
            "ask(1) ask(2) ask(3) ask(1) ask(2) ask(3) ask(1) ask(2) ask(3) ask(1) ask(2) ask(3)"),
        new(
            "yield from",
            """
            def inner():
                got = yield ask(1)
                return ask(got)
            def outer():
                result = yield from inner()
                yield ask(result + 1)
            it = outer()
            (next(it), it.send(5))
            """,
            "(1, 6)",
            "ask(1) ask(5) ask(6)"),
        new(
            "generator that is thrown into and closed",
            """
            def rows():
                try:
                    yield 1
                except KeyError as error:
                    yield ask('caught')
                finally:
                    print(ask('closed'))
            it = rows()
            (next(it), it.throw(KeyError('x')), it.close())
            """,
            "closed\n(1, 'caught', None)",
            "ask('caught') ask('closed')"),
        new(
            "async for",
            """
            class Pages:
                def __init__(self):
                    self.n = 0
                def __aiter__(self):
                    return self
                async def __anext__(self):
                    self.n += 1
                    if self.n > 2:
                        raise StopAsyncIteration
                    return ask(await fetch(self.n))
            async def numbers():
                yield await fetch(10)
                yield ask(20)
            async def main():
                return [page async for page in Pages()] + [n async for n in numbers()]
            await main()
            """,
            "[1, 2, 10, 20]",
            "fetch(1) ask(1) fetch(2) ask(2) fetch(10) ask(20)"),
        new(
            "async with",
            """
            class Session:
                async def __aenter__(self):
                    return await fetch('open')
                async def __aexit__(self, *details):
                    print(await fetch('close'))
            async def main():
                async with Session() as session:
                    return session + ask('!')
            await main()
            """,
            "close\n'open!'",
            "fetch('open') ask('!') fetch('close')"),
        new(
            "gather of calls",
            """
            import asyncio
            async def one(x):
                first = await fetch(x)
                return first + await fetch(x + 1)
            async def main():
                return await asyncio.gather(one(10), one(20), fetch(30))
            await main()
            """,
            "[21, 41, 30]",
            "fetch(30) fetch(10) fetch(20) fetch(11) fetch(21)"),
        new(
            "gather of calls in one list",
            """
            import asyncio
            await asyncio.gather(*[fetch(x) for x in range(4)])
            """,
            "[0, 1, 2, 3]",
            "fetch(0) fetch(1) fetch(2) fetch(3)"),
        new(
            "assertion message, conditional, walrus and chain",
            """
            try:
                assert ask(0), ask('message')
            except AssertionError as error:
                print(error)
            (ask(1) < ask(2) < ask(3), (y := ask(4)) + y, ask(0) or ask(5), ask(6) if ask(True) else ask(7))
            """,
            "message\n(True, 8, 5, 6)",
            "ask(0) ask('message') ask(1) ask(2) ask(3) ask(4) ask(0) ask(5) ask(True) ask(6)"),
        new(
            "match",
            """
            class Point:
                __match_args__ = ('x',)
                @property
                def x(self):
                    return ask(1)
            def kind(value):
                match value:
                    case Point(2):
                        return 'two'
                    case Point(1) if ask(True):
                        return 'one'
            kind(Point())
            """,
            "'one'",
            "ask(1) ask(1) ask(True)"),
        new(
            "loops",
            """
            total = 0
            for x in [1, 2, 3]:
                while ask(x) > total:
                    total += 1
                    if ask(total) == 2:
                        continue
                else:
                    total += ask(0)
            total
            """,
            "3",
            "ask(1) ask(1) ask(1) ask(0) ask(2) ask(2) ask(2) ask(0) ask(3) ask(3) ask(3) ask(0)"),
        new(
            "shared and cyclic objects",
            """
            loop = [ask(1)]
            loop.append(loop)
            pair = (loop, loop)
            ask(2)
            pair[0].append(3)
            (pair[0] is pair[1], loop[1] is loop, len(pair[1]))
            """,
            "(True, True, 3)",
            "ask(1) ask(2)"),
        new(
            "closures and globals",
            """
            def make():
                n = ask(1)
                def bump():
                    nonlocal n
                    n += ask(1)
                    return n
                return bump
            bump = make()
            (bump(), bump())
            """,
            "(2, 3)",
            "ask(1) ask(1) ask(1)"),
        new(
            "recursion",
            """
            def fib(n):
                return ask(n) if n < 2 else fib(n - 1) + fib(n - 2)
            fib(5)
            """,
            "5",
            "ask(1) ask(0) ask(1) ask(1) ask(0) ask(1) ask(0) ask(1)"),
        new(
            "module functions",
            """
            import math
            [math.floor(ask(1.5)), math.gcd(ask(4), ask(6))]
            """,
            "[1, 2]",
            "ask(1.5) ask(4) ask(6)"),
    ];
}
