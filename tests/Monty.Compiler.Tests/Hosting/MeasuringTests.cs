namespace Monty.Compiler.Tests.Hosting;

/// <summary>Measuring live memory, which is done when memory is short, takes next to none.</summary>
public class MeasuringTests
{
    private const int Kept = 8 << 20;
    private const int MostAllocated = 100 << 10;

    public static TheoryData<string> Growers => new()
    {
        "import asyncio\nasync def f(): await asyncio.sleep(9)\nasync def main():\n    x = []\n    while True:\n        x.append(asyncio.create_task(f()))\n        if len(x) % 100 == 0: await asyncio.sleep(0)\nasyncio.run(main())",
        "import asyncio\nasync def main():\n    while True: asyncio.get_running_loop().call_later(9, print, 1)\nasyncio.run(main())",
        "import asyncio\nasync def main():\n    while True: asyncio.get_running_loop().call_soon(print, 1)\nasyncio.run(main())",
        "import random\nx = []\nwhile True: x.append(random.Random(1))",
        "from collections import deque\nx = []\nwhile True: x.append(deque((1, 2)))",
        "def f(n):\n    def g(): return n\n    return g\nx = None\nwhile True: x = f(x)",
        "def g(n):\n    yield 1\n    yield n\nx = None\nwhile True:\n    x = g(x)\n    next(x)",
        "x = []\nwhile True:\n    try: x.missing\n    except AttributeError as e: x.append(e)",
        "class A: pass\nx = []\nwhile True:\n    a = A()\n    setattr(a, 'n%d' % len(x), 1)\n    x.append(a)",
        "x = []\nwhile True: x.append(type('T', (), {'a': 1}))",
    };

    [Theory]
    [MemberData(nameof(Growers))]
    public void Measuring_allocates_next_to_nothing(string grower)
    {
        RunProgress progress = MontyProgram.Compile(grower).Start(options: new RunOptions { OperationsPerSlice = 5_000 });
        long measured = 0;
        long allocated = 0;
        while (measured < Kept)
        {
            progress = ((Preempted)progress).Resume();
            long before = GC.GetAllocatedBytesForCurrentThread();
            measured = progress.Session.Context.MeasureLiveBytes();
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.InRange(allocated, 0, MostAllocated);
    }
}
