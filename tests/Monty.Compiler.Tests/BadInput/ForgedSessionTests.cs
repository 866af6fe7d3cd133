using System.Security.Cryptography;

namespace Monty.Compiler.Tests.BadInput;

/// <summary>Dumps of sessions that someone changed who also has the key: loading refuses them, or the session goes on under its limits.</summary>
public class ForgedSessionTests
{
    private const int SealLength = 32;

    private static readonly byte[] Key = [1, 2, 3];

    private static readonly ResourceLimits Limits = ResourceLimits.Default with
    {
        Operations = 100_000,
        Memory = 32 << 20,
        Time = TimeSpan.FromSeconds(2),
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Changed_bytes_are_refused_or_go_on_under_the_limits(bool isRunning)
    {
        byte[] original = Make(isRunning);
        var random = new Random(7);
        for (int round = 0; round < 400; round++)
        {
            byte[] forged = [.. original];
            forged[random.Next(9, forged.Length - SealLength)] = (byte)random.Next(256);
            Span<byte> content = forged.AsSpan()[..^SealLength];
            HMACSHA256.HashData(Key, content).CopyTo(forged.AsSpan()[^SealLength..]);
            try
            {
                Use(MontySession.Load(forged, Key, limits: Limits));
            }
            catch (MontyException error) when (error is not MontyInternalException)
            {
            }
            catch (Exception error)
            {
                Assert.Fail($"round {round}: {error}\n{Convert.ToBase64String(forged)}");
            }
        }
    }

    private static byte[] Make(bool isRunning)
    {
        var session = new MontySession();
        session.Feed("""
            import bisect
            class A:
                def get(self): return [self.x, f(1)]
            a = A()
            a.x = {'k': (1, 2.5, 'text'), 'me': a}
            def f(n): return n + 1
            def g():
                for i in range(3):
                    yield f(i)
            it = g()
            next(it)
            exec('def h(): return f(2)', globals())
            scope = eval
            """);
        if (isRunning)
            session.Start("b = ask(a.get()) + 1\n(b, list(it))");
        return session.Dump(Key);
    }

    private static void Use(MontySession session)
    {
        RunProgress? progress = session.Progress;
        for (int step = 0; step < 20 && progress is not (null or Completed); step++)
        {
            progress = progress switch
            {
                FunctionCall call => call.Resume(3),
                NameLookup lookup => lookup.Resume(4),
                OsCall call => call.ResumeNotProvided(),
                FuturesPending pending => pending.Resume(pending.CallIds[0], 5),
                _ => ((Preempted)progress).Resume(),
            };
        }

        session.Abandon();
        session.Feed("str(a.get()) + str(list(it)) + str(h()) + str(scope('1')) + str(bisect.bisect([1, 2], 1))", limits: Limits);
        session.Dump(Key);
    }
}
