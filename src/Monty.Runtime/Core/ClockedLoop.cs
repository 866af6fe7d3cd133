namespace Monty.Runtime.Core;

/// <summary>Looks at the clock now and then in a loop over script data whose operations were charged before.</summary>
/// <param name="meter">The run's meter.</param>
internal struct ClockedLoop(Meter meter)
{
    /// <summary>Steps between two looks: a millisecond, where a step takes some nanoseconds.</summary>
    public const int Steps = 1 << 17;

    private int _next = Steps;

    /// <summary>Called with the number of steps done so far.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public void At(int done)
    {
        if (done < _next)
            return;
        meter.LookAtClock();
        _next = done + Steps;
    }
}
