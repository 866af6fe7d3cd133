using System.Diagnostics;

namespace Monty.Compiler.Tests.Hosting;

/// <summary>What can only end in a limit's error ends in it at once, and without allocating.</summary>
[Collection(TimedCollection.Name)]
public class ForeseenSizeTests
{
    private const long Memory = 64L << 20;

    /// <summary>What the operands take, and the error.</summary>
    private const long MostAllocated = 8L << 20;

    private const int MostMilliseconds = 100;

    private const int Attempts = 5;

    [Theory]
    [InlineData("'x' * 10**10")]
    [InlineData("b'x' * 10**10")]
    [InlineData("[0] * 10**10")]
    [InlineData("(0,) * 10**10")]
    [InlineData("bytearray(b'x') * 10**10")]
    [InlineData("a = [0]\na *= 10**10")]
    [InlineData("10**10**8")]
    [InlineData("1 << 10**10")]
    [InlineData("pow(3, 10**10)")]
    [InlineData("'%1000000000d' % 1")]
    [InlineData("'%.1000000000f' % 1.5")]
    [InlineData("'%*d' % (10**9, 1)")]
    [InlineData("b'%1000000000d' % 1")]
    [InlineData("f'{1:>10000000000}'")]
    [InlineData("f'{1:1000000000,d}'")]
    [InlineData("f'{1.5:.1000000000f}'")]
    [InlineData("'{:{w}}'.format(1, w=10**9)")]
    [InlineData("bytes(10**12)")]
    [InlineData("bytearray(10**12)")]
    [InlineData("list(range(10**18))")]
    [InlineData("tuple(range(10**18))")]
    [InlineData("list(range(1 << 62))")]
    [InlineData("list(reversed(range(10**18)))")]
    [InlineData("set(range(10**18))")]
    [InlineData("frozenset(range(10**18))")]
    [InlineData("dict.fromkeys(range(10**18))")]
    [InlineData("[*range(10**18)]")]
    [InlineData("{*range(10**18)}")]
    [InlineData("sorted(range(10**9))")]
    [InlineData("print(*range(10**18))")]
    [InlineData("a = [0]\na[0:0] = [0] * 10**5 * 10**6")]
    [InlineData("from itertools import repeat\nlist(repeat(1, 10**18))")]
    [InlineData("from itertools import tee\ntee([1], 10**9)")]
    [InlineData("from collections import deque\ndeque([1] * 1000) * 10**9")]
    [InlineData("','.join(['x' * 10**6] * 10**5)")]
    [InlineData("b','.join([b'x' * 10**6] * 10**5)")]
    [InlineData("part = 'x' * 10**5\n','.join(part for _ in range(10**18))")]
    [InlineData("part = b'x' * 10**5\nb','.join(part for _ in range(10**18))")]
    [InlineData("('x' * 10**5).replace('x', 'y' * 10**6)")]
    [InlineData("('x' * 10**5).replace('', 'y' * 10**6)")]
    [InlineData("(b'x' * 10**5).replace(b'x', b'y' * 10**6)")]
    [InlineData("(b'x' * 10**5).replace(b'', b'y' * 10**6)")]
    [InlineData("'\\t'.expandtabs(10**9)")]
    [InlineData("b'\\t'.expandtabs(10**9)")]
    [InlineData("'x'.center(10**9)")]
    [InlineData("b'x'.ljust(10**9)")]
    [InlineData("'x'.zfill(10**9)")]
    [InlineData("(1).to_bytes(10**12)")]
    [InlineData("import math\nmath.factorial(10**9)")]
    [InlineData("import math\nmath.comb(10**9, 5 * 10**8)")]
    [InlineData("import math\nmath.perm(10**9, 10**8)")]
    [InlineData("import random\nrandom.getrandbits(10**10)")]
    [InlineData("import json\njson.dumps([1], indent=10**9)")]
    [InlineData("x = []\nfor _ in range(60): x = [x, x]\nrepr(x)")]
    [InlineData("x = ()\nfor _ in range(60): x = (x, x)\nf'{x}'")]
    [InlineData("x = {}\nfor _ in range(60): x = {1: x, 2: x}\nstr(x)")]
    [InlineData("x = []\nfor _ in range(60): x = [x, x]\nprint(x)")]
    [InlineData("import json\nx = []\nfor _ in range(60): x = [x, x]\njson.dumps(x)")]
    public void Limit_ends_it_before_it_begins(string source)
    {
        MontyProgram program = MontyProgram.Compile(source);
        var limits = new ResourceLimits { Memory = Memory, Time = TimeSpan.FromSeconds(5) };
        double best = double.MaxValue;
        long allocated = long.MaxValue;
        // The first run compiles, and another process may have the processor.
        for (int i = 0; i < Attempts; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            Assert.Throws<MontyLimitException>(() => program.Run(limits: limits));
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.True(allocated <= MostAllocated, $"{allocated} bytes");
        Assert.True(best <= MostMilliseconds, $"{best} ms");
    }

    [Theory]
    [InlineData("'x' * (1 << 100)", "OverflowError", "cannot fit 'int' into an index-sized integer")]
    [InlineData("[0] * (1 << 100)", "OverflowError", "cannot fit 'int' into an index-sized integer")]
    [InlineData("len(range(1 << 100))", "OverflowError", "Python int too large to convert to C ssize_t")]
    [InlineData("1 >> (1 << 100)", null, null)]
    public void Where_Python_has_an_error_of_its_own_it_is_that_one(string source, string? type, string? message)
    {
        MontyProgram program = MontyProgram.Compile(source);
        if (type is null)
        {
            program.Run();
            return;
        }

        MontyRuntimeException error = Assert.Throws<MontyRuntimeException>(() => program.Run());
        Assert.Equal($"{type}: {message}", $"{error.PythonType}: {error.Message}");
    }

    /// <summary>The names that were looked for in classes are remembered; not all of them.</summary>
    [Theory]
    [InlineData("getattr(a, 'n%d' % i, 0)")]
    [InlineData("setattr(A(), 'n%d' % i, 0)")]
    public void Invented_names_take_no_memory(string work)
    {
        var limits = ResourceLimits.Default with { Memory = 4 << 20 };
        string script = $"class A: pass\na = A()\nfor i in range(200_000): {work}\nA.n5 = 7\n[getattr(a, 'n5'), getattr(a, 'n200000', 1)]";
        Assert.Equal("[7, 1]", MontyProgram.Compile(script).Run(limits: limits).Output.ToString());
    }
}
