namespace Monty.Runtime.Core;

/// <remarks>
/// Memory is a limit on live bytes. What is allocated is counted, garbage included; when the count has used up its allowance, a
/// checkpoint measures what is alive. A builtin that asks for much between two checkpoints cannot be measured, because its
/// caller's values are on the native stack: there the collector of the process tells what is garbage.
/// </remarks>
internal sealed partial class Meter
{
    /// <summary>Bytes between two looks at the clock: allocating and filling them takes some hundred microseconds.</summary>
    private const long BytesPerClock = 1L << 20;

    /// <summary>Bytes of one array that .NET hands out in 100 ns where they are new to the process, on a machine with other things to do.</summary>
    private const long BytesPerTick = 66;

    /// <summary>What handing out one array may take too long.</summary>
    private const long MostTicksLate = 4 * TimeSpan.TicksPerMillisecond;

    private long _allocatedMark;
    private long _chargedSinceMark;
    private long _untimedBytes;
    private long _live;
    private long _heapBefore;

    /// <summary>Bytes that may be allocated before live memory is measured again.</summary>
    public long BytesLeft { get; private set; }

    /// <summary>What the process may hold beyond the limit while one builtin runs.</summary>
    private long Slack => Math.Min(Limits.Memory / 16, (2L << 20) + (Limits.Memory / 32));

    /// <summary>Charges <paramref name="bytes"/> before they are allocated.</summary>
    /// <exception cref="ResourceLimitException">Over the limit whatever is garbage, out of time or cancelled; nothing was charged.</exception>
    public void ChargeBytes(long bytes)
    {
#if !UNMETERED // Only bench/metering defines it.
        if (bytes > BytesLeft)
            RequireRoom(bytes);
        BytesLeft -= bytes;
        _chargedSinceMark += bytes;
        if (BytesLeft < 0 && !_isHolding)
            TakeBack();
        if ((_untimedBytes += bytes) > BytesPerClock)
        {
            LookAtClock();
            if (bytes > BytesPerTick * MostTicksLate)
                RequireTime(TimeSpan.FromTicks((bytes / BytesPerTick) - MostTicksLate));
        }
#endif
    }

    /// <summary>Charges the memory of a str of <paramref name="codeUnits"/> UTF-16 units.</summary>
    /// <exception cref="ResourceLimitException">Over budget; nothing was charged.</exception>
    public void ChargeText(long codeUnits) => ChargeBytes(codeUnits > long.MaxValue / 4 ? long.MaxValue : (codeUnits * 2) + 56);

    /// <summary>Charges the memory of a container of <paramref name="count"/> values.</summary>
    /// <exception cref="ResourceLimitException">Over budget; nothing was charged.</exception>
    public void ChargeValues(long count) => ChargeBytes(count > long.MaxValue / 32 ? long.MaxValue : (count * 16) + 56);

    /// <summary>In the middle of long native work: looks at the clock, and at what that work has allocated, garbage included.</summary>
    /// <exception cref="ResourceLimitException">Over budget, or out of time.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public void LookAtWork()
    {
        LookAtClock();
        CountAllocations();
        if (BytesLeft < 0)
            RequireRoom(0);
    }

    /// <summary>Ends what would take more in the end than there may ever be, before it begins; charges nothing.</summary>
    /// <exception cref="ResourceLimitException">It would.</exception>
    public void RefuseBytes(long bytes)
    {
        if (bytes > Limits.Memory)
            throw MemoryExceeded(bytes, 0);
    }

    /// <summary>Counts what is reachable, with all activations captured, and goes on with the rest of the budget.</summary>
    /// <exception cref="ResourceLimitException">More is alive than the limit allows.</exception>
    public void MeasureLiveMemory()
    {
        _live = _context!.MeasureLiveBytes();
        if (_live > Limits.Memory)
            throw new ResourceLimitException(nameof(MeterLimits.Memory), Limits.Memory, _live);
        BytesLeft = Math.Min(Allowance(_live), Limits.Memory - Slack - Held());
        if (BytesLeft < LeastAllowance)
        {
            CollectGarbage();
            BytesLeft = Allowance(_live);
        }

        _allocatedMark = GC.GetAllocatedBytesForCurrentThread();
        Grant();
    }

    private void BeginMemory()
    {
        BytesLeft = Allowance(0);
        _allocatedMark = GC.GetAllocatedBytesForCurrentThread();
        _heapBefore = HeapAfterCollection();
    }

    /// <summary>
    /// Three quarters of what is left, as the process holds more than it was asked for; at least a sixteenth of the limit, which keeps the
    /// cost of measuring proportional to the rate of allocation.
    /// </summary>
    private long Allowance(long live) => Math.Max((Limits.Memory - live) / 4 * 3, LeastAllowance);

    private long LeastAllowance => Limits.Memory / 16;

    /// <summary>Does what is none of the script's work: what it allocates is not counted.</summary>
    public void Uncounted(Action work)
    {
        CountAllocations();
        work();
        _allocatedMark = GC.GetAllocatedBytesForCurrentThread();
    }

    private void CountAllocations()
    {
        long now = GC.GetAllocatedBytesForCurrentThread();
        // What builtins charged before they allocated it is among what was allocated.
        BytesLeft -= Math.Max(0, now - _allocatedMark - _chargedSinceMark);
        _allocatedMark = now;
        _chargedSinceMark = 0;
    }

    /// <summary>More is asked for than the count leaves. Part of what was counted may be garbage.</summary>
    /// <exception cref="ResourceLimitException">There is no room for it, or no time.</exception>
    private void RequireRoom(long bytes)
    {
        if (bytes > Limits.Memory)
            throw MemoryExceeded(bytes, 0);
        if (bytes - BytesLeft <= Slack)
            return;
        LookAtClock();
        long held = Held();
        if (held + bytes > Limits.Memory - Slack)
        {
            CollectGarbage();
            held = Held();
            if (held + bytes > Limits.Memory + Slack)
                throw MemoryExceeded(bytes, held);
        }

        _live = Math.Min(held, Limits.Memory);
        BytesLeft = Allowance(_live);
        _allocatedMark = GC.GetAllocatedBytesForCurrentThread();
        _chargedSinceMark = 0;
    }

    /// <summary>What the process holds more than at the beginning of the run, garbage included.</summary>
    private long Held()
    {
        long heap = GC.GetTotalMemory(forceFullCollection: false);
        // What was alive when it was last measured is among it; so the garbage of others that was there at the beginning shows.
        _heapBefore = Math.Min(_heapBefore, heap - _live);
        return heap - _heapBefore;
    }

    private static long HeapAfterCollection()
    {
        long known = GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes;
        return known > 0 ? known : GC.GetTotalMemory(forceFullCollection: false);
    }

    private ResourceLimitException MemoryExceeded(long bytes, long held)
        => new(nameof(MeterLimits.Memory), Limits.Memory, bytes > long.MaxValue - held ? long.MaxValue : bytes + held);
}
