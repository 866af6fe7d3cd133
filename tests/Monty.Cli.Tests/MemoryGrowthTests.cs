using Xunit.Abstractions;

namespace Monty.Cli.Tests;

/// <summary>
/// A script that keeps more and more is stopped before the process has grown by a tenth and 16 MB more than its limit, whatever it keeps and
/// whatever the limit is; one that keeps little is not stopped, however much it throws away.
/// </summary>
[Collection("memory of processes")]
public class MemoryGrowthTests(ITestOutputHelper report)
{
    private const long Megabyte = 1L << 20;

    private const int Attempts = 3;

    private const string Link = "class A:\n    def __init__(s, n): s.n = n\nx = None\nwhile True: x = A(x)";

    private static readonly Dictionary<string, string> Kept = new()
    {
        ["instances"] = Link,
        ["instances with slots"] = Link.Replace("A:\n", "A:\n    __slots__ = ('n',)\n", StringComparison.Ordinal),
        ["attributes"] = "class A: pass\nx = []\nwhile True:\n    a = A()\n    a.p = 1; a.q = 2; a.r = [1]\n    x.append(a)",
        ["lists in lists"] = "x = []\nwhile True: x = [x]",
        ["tuples in tuples"] = "x = ()\nwhile True: x = (x,)",
        ["dicts in dicts"] = "x = {}\nwhile True: x = {'a': x}",
        ["small sets"] = "x = []\nwhile True: x.append({1, 2, 3})",
        ["ints in a list"] = "x = []\ni = 0\nwhile True:\n    x.append(i)\n    i += 1",
        ["strs in a dict"] = "x = {}\ni = 0\nwhile True:\n    x[str(i)] = str(i)\n    i += 1",
        ["tuples in a set"] = "x = set()\ni = 0\nwhile True:\n    x.add((i, i))\n    i += 1",
        ["a str"] = "x = ''\nwhile True: x += 'abcdefghij'",
        ["prefixes of strs"] = "x = []\nwhile True:\n    s = ''\n    for i in range(1000):\n        s += 'abcdefghij' * 10\n        t = s\n    s += 'x'\n    x.append(t)",
        ["bytes"] = "x = []\nwhile True: x.append(bytes(1000))",
        ["a bytearray"] = "x = bytearray()\nwhile True: x += b'0123456789' * 10",
        ["a big int"] = "x = 3\nwhile True: x = x << x.bit_length() // 4 + 1",
        ["big ints"] = "x = []\ni = 2 ** 70\nwhile True:\n    x.append(i)\n    i += 1",
        ["closures"] = "def f(n):\n    def g(): return n\n    return g\nx = None\nwhile True: x = f(x)",
        ["generators"] = "def g(n):\n    yield 1\n    yield n\nx = None\nwhile True:\n    x = g(x)\n    next(x)",
        ["coroutines"] = "async def g(n): return n\nx = None\nwhile True: x = g(x)",
        ["exceptions"] = "x = None\nwhile True:\n    try:\n        raise ValueError(x)\n    except ValueError as e:\n        x = e",
        ["contexts of exceptions"] = "x = None\nwhile True:\n    e = ValueError()\n    e.__context__ = x\n    x = e",
        ["tracebacks"] = "def f(n):\n    if n: f(n - 1)\n    raise ValueError\nx = []\nwhile True:\n    try: f(100)\n    except ValueError as e: x.append(e)",
        ["a deque"] = "from collections import deque\nx = deque()\nwhile True: x.append([1])",
        ["a tee"] = "import itertools\na, b = itertools.tee(itertools.count())\nwhile True: next(a)",
        ["JSON"] = "import json\ns = json.dumps([{'id': i, 'tags': ['a', 'b']} for i in range(1000)])\nx = []\nwhile True: x.append(json.loads(s))",
        ["dataclasses"] = "from dataclasses import dataclass\n@dataclass\nclass P:\n    a: int\n    b: object\nx = None\nwhile True: x = P(1, x)",
        ["asyncio tasks"] = "import asyncio\nasync def f(): await asyncio.sleep(9)\nasync def main():\n    x = []\n    while True:\n        x.append(asyncio.create_task(f()))\n        if len(x) % 100 == 0: await asyncio.sleep(0)\nasyncio.run(main())",
        ["timers"] = "import asyncio\nasync def main():\n    while True: asyncio.get_running_loop().call_later(9, print, 1)\nasyncio.run(main())",
        ["attributes of names without end"] = "class A: pass\nx = []\nwhile True:\n    a = A()\n    setattr(a, 'n%d' % len(x), 1)\n    x.append(a)",
        ["attributes that were there"] = "x = []\nwhile True:\n    class A: pass\n    x.append(A)\n    for i in range(500): setattr(A(), 'n%d' % i, 1)",
        ["memoryviews"] = "m = memoryview(bytes(9))\nx = []\nwhile True: x.append(m[1:])",
        ["suspended coroutines"] = "class W:\n    def __await__(s): yield 1\nasync def f(n): await W()\nx = None\nwhile True:\n    c = f(x)\n    c.send(None)\n    x = [c, x]",
        ["globals"] = "i = 0\ng = globals()\nwhile True:\n    g['v%d' % i] = i\n    i += 1",
        ["arguments"] = "x = []\ndef f(*a, **k): x.append((a, k))\nwhile True: f(1, 2, a=3)",
    };

    [Fact]
    public async Task Process_grows_little_more_than_a_small_limit()
    {
        foreach (string kind in Kept.Keys)
            await CheckAsync(kind, 16 * Megabyte);
    }

    [Theory]
    [InlineData("instances")]
    [InlineData("closures")]
    [InlineData("contexts of exceptions")]
    [InlineData("strs in a dict")]
    [InlineData("JSON")]
    [InlineData("asyncio tasks")]
    public Task Process_grows_little_more_than_a_large_limit(string kind) => CheckAsync(kind, 256 * Megabyte);

    /// <summary>Long products are made of many shorter ones, which take memory of their own.</summary>
    [Fact]
    public Task Process_grows_little_more_than_its_limit_by_products() => CheckAsync("products", 4 * Megabyte, "i = 3\nwhile True: i = i * i");

    /// <summary>The least growth of some processes counts: when a collection comes, and what the machine's other work does to it, is chance.</summary>
    private async Task CheckAsync(string kind, long limit, string? code = null)
    {
        long grown = long.MaxValue;
        for (int attempt = 0; attempt < Attempts && grown > AttackedProcess.MostGrowth(limit); attempt++)
        {
            grown = Math.Min(grown, await GrowthOfAsync(code ?? Kept[kind], limit, "limit Memory"));
            report.WriteLine($"{kind}: {grown / Megabyte} MB");
        }

        Assert.True(grown <= AttackedProcess.MostGrowth(limit), $"{kind}: the process grew by {grown / Megabyte} MB");
    }

    /// <summary>In a process of its own: what another script has left behind would be taken for its own.</summary>
    private static async Task<long> GrowthOfAsync(string code, long limit, string expected)
    {
        AttackedProcess child = await AttackedProcess.StartAsync();
        // The code of the library counts for no script.
        await child.EvaluateAsync("import json, itertools, collections\nfrom dataclasses import dataclass\n@dataclass\nclass P:\n    a: int");
        long before = child.Memory;
        AttackAnswer? answer = await child.RunAsync(code, limit, TimeSpan.FromSeconds(50));
        long grown = child.PeakMemory - before;
        await child.EndAsync();
        Assert.True(answer?.Outcome == expected, $"{answer} of {code}");
        return grown;
    }

    [Theory]
    [InlineData("keep = list(range(60000))\nfor i in range(10**6): b = bytes(10000)")]
    [InlineData("keep = list(range(60000))\nfor i in range(10**7): b = [i, i, [i]]")]
    public async Task What_is_thrown_away_counts_for_nothing(string code)
    {
        long grown = long.MaxValue;
        for (int attempt = 0; attempt < Attempts && grown >= AttackedProcess.MostGrowth(64 * Megabyte); attempt++)
            grown = await GrowthOfAsync(code, 64 * Megabyte, "ok");
        Assert.True(grown < AttackedProcess.MostGrowth(64 * Megabyte), $"{grown / Megabyte} MB");
    }
}
