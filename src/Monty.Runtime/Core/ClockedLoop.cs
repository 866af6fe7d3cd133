namespace Monty.Runtime.Core;

/// <summary>Looks at the clock now and then in a loop over script data whose operations were charged before.</summary>
/// <param name="meter">The run's meter.</param>
/// <param name="steps">Steps between two looks.</param>
internal struct ClockedLoop(Meter meter, int steps = ClockedLoop.Steps)
{
    /// <summary>Steps between two looks: half a millisecond, where a step takes some nanoseconds.</summary>
    public const int Steps = 1 << 16;

    /// <summary>Where a step goes to some other places in memory, or makes a small object: it may take half a microsecond.</summary>
    public const int SlowSteps = 1 << 12;

    private readonly int _steps = steps;
    private int _next = steps;

    /// <summary>Called with the number of steps done so far.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public void At(int done)
    {
        if (done < _next)
            return;
        meter.LookAtClock();
        _next = done + _steps;
    }

    /// <summary>Called with the number of steps done since the last call.</summary>
    /// <inheritdoc cref="At"/>
    public void Did(int done)
    {
        _next -= done;
        if (_next > 0)
            return;
        meter.LookAtClock();
        _next = _steps;
    }
}
