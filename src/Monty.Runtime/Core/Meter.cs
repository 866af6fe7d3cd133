namespace Monty.Runtime.Core;

/// <summary>What one run may still use.</summary>
internal sealed partial class Meter
{
    /// <summary>Looking through fewer units is free.</summary>
    public const int FreeScan = 1024;

    /// <summary>Charges operations that a builtin is about to do in proportion to its input.</summary>
    /// <exception cref="ResourceLimitException">Over budget, out of time or cancelled.</exception>
    public void ChargeWork(long operations)
    {
#if !UNMETERED // Only bench/metering defines it.
        _context!.Operations -= operations;
        if (_context.Operations < 0)
            SlowCharge();
#endif
    }

    /// <summary>Charges looking through so many units of text or bytes, which is free for short ones.</summary>
    /// <exception cref="ResourceLimitException">Over budget, out of time or cancelled.</exception>
    public void ChargeScan(int units)
    {
        if (units >= FreeScan)
            ChargeWork(units >> 6);
    }

    /// <summary>Counts a call of a host function.</summary>
    /// <returns>Its number, from 1.</returns>
    /// <exception cref="ResourceLimitException">Over budget.</exception>
    public long CountHostCall()
    {
        if (HostCallsUsed >= Limits.HostCalls)
            throw new ResourceLimitException(nameof(MeterLimits.HostCalls), Limits.HostCalls, HostCallsUsed + 1);
        return ++HostCallsUsed;
    }
}
