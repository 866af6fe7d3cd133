using Monty.Runtime.Snapshot;

namespace Monty.Compiler.Tests.BadInput;

/// <summary>
/// Snapshots changed by someone who also corrects the checksum. Loading refuses them, or the run goes on as some script would
/// under its limits; nothing else leaves the library, and the process lives.
/// </summary>
public class ForgedSnapshotTests
{
    private const int Rounds = 250;

    /// <summary>The frame, and the length of the program.</summary>
    private const int Header = 8 + 3;

    private static readonly ResourceLimits Limits = ResourceLimits.Default with
    {
        Operations = 60_000,
        Time = TimeSpan.FromSeconds(1),
        Memory = 32L << 20,
        HostCalls = 20,
    };

    [Theory]
    [InlineData("numbers", "f(1) + 1")]
    [InlineData("collections", "x = {'a': [1, 2.5, (3, 'b')], 'c': {4, 5}}\ny = f(x)\nstr(x) + str(sorted(x)) + str(y)")]
    [InlineData("classes", """
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
        """)]
    [InlineData("iteration", """
        def rows(n):
            try:
                for i in range(n):
                    yield f(i)
            finally:
                print('closed')
        print(sorted(rows(3), key=lambda x: f(-x)), sum(x for x in rows(2)), [*map(str, enumerate('ab'))])
        """)]
    [InlineData("programs", """
        import bisect
        from bisect import insort
        names = {'a': 1}
        exec('def g(x):\n    y = f(x)\n    return [y, locals()]\nb = g(a)', names)
        def h(c):
            return eval('g(c) + [f(c)]', {'g': names['g'], 'f': f}, locals())
        (h(2), bisect.bisect([1, 2], 1, key=f), globals()['h'], compile('1', 'x', 'eval'))[:2]
        """)]
    [InlineData("exceptions", """
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
        """)]
    [InlineData("tasks", """
        import asyncio, math
        async def one(x):
            return await fetch(x) + math.floor(1.5)
        async def main():
            return await asyncio.gather(one(1), one(2), fetch(3))
        await main()
        """)]
    public void Changed_bytes_are_refused_or_run_under_the_limits(string name, string script)
    {
        var seeds = new List<byte[]>();
        RunProgress progress = MontyProgram.Compile(script).Start(options: new RunOptions { Limits = Limits });
        while (progress is not Completed)
        {
            seeds.Add(progress.Dump());
            progress = Next(progress);
        }

        var random = new Random(name.Length);
        for (int round = 0; round < Rounds; round++)
        {
            byte[] forged = Forge(seeds[random.Next(seeds.Count)], random);
            try
            {
                Finish(forged);
            }
            catch (MontyException)
            {
            }
            catch (Exception error)
            {
                Assert.Fail($"round {round}: {error}\n{Convert.ToBase64String(forged)}");
            }
        }
    }

    private static void Finish(byte[] snapshot)
    {
        RunProgress progress = MontySnapshot.Load(snapshot);
        for (int step = 0; step < 40 && progress is not Completed; step++)
            progress = Next(progress);
    }

    private static RunProgress Next(RunProgress progress) => progress switch
    {
        FunctionCall { Name: "f", Arguments.Count: 1 } call => call.Resume(call.Arguments[0]),
        FunctionCall { Name: "fetch" } call => call.ResumePending(),
        FunctionCall call => call.ResumeNameError(),
        FuturesPending pending => pending.Resume(pending.CallIds[0], (MontyValue)7),
        _ => ((Preempted)progress).Resume(),
    };

    /// <summary>Changes one to three bytes of the program or of the state, not of the limits, and corrects the checksum.</summary>
    private static byte[] Forge(byte[] snapshot, Random random)
    {
        byte[] content = snapshot[..^4];
        (int from, int to) = LimitsIn(snapshot);
        for (int i = random.Next(3); i >= 0; i--)
        {
            int at = random.Next(Header, content.Length);
            while (at >= from && at < to)
                at = random.Next(Header, content.Length);
            content[at] = random.Next(3) switch
            {
                0 => (byte)random.Next(256),
                1 => (byte)(content[at] + (random.Next(2) == 0 ? 1 : -1)),
                _ => content[random.Next(Header, content.Length)],
            };
        }

        var output = new ByteWriter();
        output.Raw(content);
        return SnapshotEnvelope.Seal(output, null);
    }

    private static (int From, int To) LimitsIn(byte[] snapshot)
    {
        ByteReader reader = SnapshotEnvelope.Open(snapshot, SnapshotContent.Run, null);
        int length = snapshot.Length - 4;
        reader.Bytes();
        int from = length - reader.Left;
        reader.Byte();
        for (int i = 0; i < 10; i++)
            reader.Unsigned();
        return (from, length - reader.Left);
    }
}
