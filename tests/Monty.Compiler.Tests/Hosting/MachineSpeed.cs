using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Monty.Compiler.Tests.Hosting;

/// <summary>What a bound in milliseconds has to know of the machine.</summary>
internal static class MachineSpeed
{
    private const int Rounds = 5;

    private const int Steps = 10_000_000;

    /// <summary>What the steps take on the machine that the bounds were measured on, which is a common one of 2024.</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromMilliseconds(15);

    /// <summary>How many times longer than usual this machine takes just now, others' work included; at least one.</summary>
    public static double Slowness()
    {
        TimeSpan best = TimeSpan.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long began = Stopwatch.GetTimestamp();
            Work();
            TimeSpan taken = Stopwatch.GetElapsedTime(began);
            best = taken < best ? taken : best;
        }

        return Math.Max(1, best / Usual);
    }

    /// <summary>How long this thread has run on a processor; zero where the system does not say.</summary>
    public static TimeSpan ThreadTime()
    {
        const string Statistics = "/proc/thread-self/schedstat";
        return File.Exists(Statistics)
            ? TimeSpan.FromTicks(long.Parse(File.ReadAllText(Statistics).Split(' ')[0], CultureInfo.InvariantCulture) / TimeSpan.NanosecondsPerTick)
            : TimeSpan.Zero;
    }

    /// <summary>Each step waits for the one before it: a fixed number of cycles on every processor.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static ulong Work()
    {
        ulong state = 1;
        for (int i = 0; i < Steps; i++)
            state = (state * 6364136223846793005) + 1442695040888963407;
        return state;
    }
}
