namespace Monty.Compiler.Emit;

/// <summary>How long .NET is expected to take for a method that was emitted, which cannot be interrupted.</summary>
internal static class EmissionTime
{
    /// <summary>For one instruction of a straight body: 0.1 to 0.28 ms were measured, where others used the machine too.</summary>
    private const long StraightInstruction = 250_000;

    /// <summary>A resumable body is longer: 0.25 to 0.6 ms.</summary>
    private const long ResumableInstruction = 500_000;

    /// <summary>Very long methods are compiled without optimizations.</summary>
    private const long Longest = 150_000_000;

    /// <summary>Before the first, .NET compiles the emitter itself.</summary>
    private const long First = 40_000_000;

    private static volatile bool _hasEmitted;

    public static long OfResumable(int size) => Of(size * ResumableInstruction);

    public static long OfStraight(int size) => Of(size * StraightInstruction);

    /// <summary>The first method has been emitted.</summary>
    public static void HasPassed() => _hasEmitted = true;

    private static long Of(long nanoseconds) => Math.Min(nanoseconds, Longest) + (_hasEmitted ? 0 : First);
}
