namespace Monty.Compiler.Tests.Suspension;

/// <remarks>Calls from inside built-in functions and methods.</remarks>
internal static partial class SuspensionCases
{
    private static readonly SuspensionCase[] Builtins =
    [
        new(
            "sorted key",
            """
            sorted([3, 1, 2], key=lambda x: ask(-x))
            """,
            "[3, 2, 1]",
            "ask(-3) ask(-1) ask(-2)"),
        new(
            "list sort key",
            """
            rows = ['bb', 'a', 'ccc']
            rows.sort(key=lambda row: ask(len(row)), reverse=True)
            rows
            """,
            "['ccc', 'bb', 'a']",
            "ask(2) ask(1) ask(3)"),
        new(
            "list sort key that fails leaves the list",
            """
            rows = [2, 1]
            try:
                rows.sort(key=lambda row: fail(row))
            except ValueError as error:
                print(error)
            rows
            """,
            "2\n[2, 1]",
            "fail(2)"),
        new(
            "min and max key",
            """
            (min([3, 1, 2], key=lambda x: ask(-x)), max([3, 1, 2], key=ask), min((ask(x) for x in [5, 4]), default=0))
            """,
            "(3, 3, 4)",
            "ask(-3) ask(-1) ask(-2) ask(3) ask(1) ask(2) ask(5) ask(4)"),
        new(
            "map",
            """
            list(map(ask, [1, 2])) + list(map(lambda a, b: ask(a) + b, [1, 2], [10, 20]))
            """,
            "[1, 2, 11, 22]",
            "ask(1) ask(2) ask(1) ask(2)"),
        new(
            "filter",
            """
            list(filter(lambda x: ask(x) % 2, range(4)))
            """,
            "[1, 3]",
            "ask(0) ask(1) ask(2) ask(3)"),
        new(
            "sum of a generator",
            """
            sum(ask(x) * 2 for x in range(4))
            """,
            "12",
            "ask(0) ask(1) ask(2) ask(3)"),
        new(
            "sum with a start",
            """
            sum([ask(1)], start=ask(5))
            """,
            "6",
            "ask(1) ask(5)"),
        new(
            "any and all",
            """
            (any(ask(x) for x in [0, 2, 3]), all(ask(x) for x in [1, 0, 3]))
            """,
            "(True, False)",
            "ask(0) ask(2) ask(1) ask(0)"),
        new(
            "list, tuple, set and frozenset of a generator",
            """
            (list(ask(x) for x in [1]), tuple(ask(x) for x in [2]), set(ask(x) for x in [3]), frozenset(ask(x) for x in [4]))
            """,
            "([1], (2,), {3}, frozenset({4}))",
            "ask(1) ask(2) ask(3) ask(4)"),
        new(
            "dict of a generator",
            """
            (dict((ask(x), x) for x in "ab"), dict([(1, 2)], k=ask(3)))
            """,
            "({'a': 'a', 'b': 'b'}, {1: 2, 'k': 3})",
            "ask('a') ask('b') ask(3)"),
        new(
            "join of a generator",
            """
            '-'.join(ask(x) for x in 'abc')
            """,
            "'a-b-c'",
            "ask('a') ask('b') ask('c')"),
        new(
            "enumerate, zip and reversed",
            """
            class Backwards:
                def __reversed__(self):
                    yield ask('r')
            (list(enumerate(ask(x) for x in 'ab')), list(zip((ask(x) for x in [1, 2]), [3, 4])), list(reversed(Backwards())))
            """,
            "([(0, 'a'), (1, 'b')], [(1, 3), (2, 4)], ['r'])",
            "ask('a') ask('b') ask(1) ask(2) ask('r')"),
        new(
            "next with a default and iter of a callable",
            """
            values = iter([1, 2, 0])
            (next((ask(x) for x in [7]), None), list(iter(lambda: ask(next(values)), 0)))
            """,
            "(7, [1, 2])",
            "ask(7) ask(1) ask(2) ask(0)"),
        new(
            "functions of a module written in Python",
            """
            from bisect import *
            import bisect as module
            xs = [(1, 'a'), (3, 'c')]
            insort(xs, (2, 'b'), key=lambda pair: ask(pair[0]))
            (xs, module.bisect_left(xs, 3, key=lambda pair: ask(pair[0])))
            """,
            "([(1, 'a'), (2, 'b'), (3, 'c')], 2)",
            "ask(2) ask(3) ask(1) ask(2) ask(3)"),
    ];
}
