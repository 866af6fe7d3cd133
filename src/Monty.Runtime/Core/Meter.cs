namespace Monty.Runtime.Core;

/// <summary>What one run may still use.</summary>
internal sealed partial class Meter
{
    /// <summary>Charges <paramref name="bytes"/> before they are allocated.</summary>
    /// <remarks>
    /// A budget that is spent does not yet mean too much live memory: the next checkpoint measures that. Until then at most
    /// the limit can be charged once more, by one builtin that comes to no checkpoint.
    /// </remarks>
    /// <exception cref="ResourceLimitException">Over the limit whatever is alive; nothing was charged.</exception>
    public void ChargeBytes(long bytes)
    {
        if (bytes > Limits.Memory || bytes - BytesLeft > Limits.Memory)
            throw MemoryExceeded(bytes);
        BytesLeft -= bytes;
        _chargedSinceMark += bytes;
        if (BytesLeft < 0)
            TakeBack();
    }

    /// <summary>Charges the memory of a str of <paramref name="codeUnits"/> UTF-16 units.</summary>
    /// <exception cref="ResourceLimitException">Over budget; nothing was charged.</exception>
    public void ChargeText(long codeUnits) => ChargeBytes(codeUnits > long.MaxValue / 4 ? long.MaxValue : (codeUnits * 2) + 56);

    /// <summary>Charges the memory of a container of <paramref name="count"/> values.</summary>
    /// <exception cref="ResourceLimitException">Over budget; nothing was charged.</exception>
    public void ChargeValues(long count) => ChargeBytes(count > long.MaxValue / 32 ? long.MaxValue : (count * 16) + 56);

    /// <summary>Charges operations that a builtin is about to do in proportion to its input.</summary>
    /// <exception cref="ResourceLimitException">Over budget, out of time or cancelled.</exception>
    public void ChargeWork(long operations)
    {
        _context!.Operations -= operations;
        if (_context.Operations < 0)
            SlowCharge();
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
