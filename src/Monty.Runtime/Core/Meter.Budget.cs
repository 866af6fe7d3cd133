using System.Diagnostics;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Core;

/// <remarks>
/// Checkpoints (function entries and loop back-edges) decrement <see cref="PyContext.Operations"/>. When it passes zero the
/// slow checkpoint settles the account: the total budget, the slice, the deadline, cancellation and memory.
/// </remarks>
internal sealed partial class Meter
{
    /// <summary>Operations between two looks at the clock: some tens of microseconds of emitted code.</summary>
    private const long Interval = 8192;

    private readonly CancellationToken _cancellation;
    private readonly Stopwatch _clock = new();
    private PyContext? _context;
    private long _granted;
    private long _allocatedMark;

    public Meter(MeterLimits limits, CancellationToken cancellation)
    {
        Limits = limits;
        OperationsLeft = limits.Operations;
        BytesLeft = limits.Memory;
        _cancellation = cancellation;
    }

    public MeterLimits Limits { get; }

    /// <summary>Operations of the whole run that are not granted to the context yet.</summary>
    public long OperationsLeft { get; private set; }

    /// <summary>Operations left in the current slice; <see cref="long.MaxValue"/> where the host set none.</summary>
    public long SliceLeft { get; set; } = long.MaxValue;

    /// <summary>Bytes that may be allocated before live memory is measured again.</summary>
    public long BytesLeft { get; private set; }

    public long HostCallsUsed { get; set; }

    /// <summary>Time spent executing, in slices before this one.</summary>
    public TimeSpan TimeBefore { get; set; }

    /// <summary>Operations used so far, by the run as a whole.</summary>
    public long OperationsUsed => Limits.Operations - OperationsLeft - Math.Max(0, _context?.Operations ?? 0);

    public TimeSpan TimeUsed => TimeBefore + _clock.Elapsed;

    /// <summary>Binds the meter to its run and restores what a snapshot says is left.</summary>
    public void Attach(PyContext context, long operationsUsed)
    {
        _context = context;
        OperationsLeft = Limits.Operations - operationsUsed;
        context.Operations = 0;
    }

    /// <summary>Execution begins or goes on: the clock runs and operations are granted.</summary>
    public void Start()
    {
        _clock.Start();
        _allocatedMark = GC.GetAllocatedBytesForCurrentThread();
        Grant();
    }

    /// <summary>Execution pauses: the clock stops and unused operations are taken back.</summary>
    public void Stop()
    {
        _clock.Stop();
        CountAllocations();
        TakeBack();
    }

    /// <summary>The slow checkpoint. Returns true when the run must suspend because its slice is spent.</summary>
    /// <exception cref="ResourceLimitException">A limit is passed or the run was cancelled.</exception>
    public bool Checkpoint()
    {
        TakeBack();
        if (OperationsLeft <= 0)
            throw new ResourceLimitException(nameof(MeterLimits.Operations), Limits.Operations, Limits.Operations - OperationsLeft + 1);
        _cancellation.ThrowIfCancellationRequested();
        if (TimeUsed > Limits.Time)
            throw new ResourceLimitException(nameof(MeterLimits.Time), Limits.Time.Ticks, TimeUsed.Ticks);
        CountAllocations();
        if (BytesLeft < 0)
            MeasureLiveMemory();
        bool spent = SliceLeft <= 0 && _context!.Pinned == 0;
        Grant();
        return spent;
    }

    private void SlowCharge()
    {
        Checkpoint();
    }

    private void Grant()
    {
        long slice = SliceLeft > 0 ? SliceLeft : Interval;
        _granted = Math.Min(Interval, Math.Min(OperationsLeft, slice));
        OperationsLeft -= _granted;
        if (SliceLeft != long.MaxValue)
            SliceLeft -= _granted;
        _context!.Operations = _granted;
    }

    /// <summary>Returns what was granted and not used; an overdraft of a charged builtin counts as used.</summary>
    private void TakeBack()
    {
        long left = _context!.Operations;
        OperationsLeft += left;
        if (SliceLeft != long.MaxValue)
            SliceLeft += left;
        _context.Operations = 0;
        _granted = 0;
    }

    private void CountAllocations()
    {
        long now = GC.GetAllocatedBytesForCurrentThread();
        BytesLeft -= now - _allocatedMark;
        _allocatedMark = now;
    }

    /// <summary>Counts what is reachable and goes on with the rest of the budget.</summary>
    private void MeasureLiveMemory()
    {
        long live = _context!.MeasureLiveBytes();
        if (live > Limits.Memory)
            throw new ResourceLimitException(nameof(MeterLimits.Memory), Limits.Memory, live);
        // At least an eighth of the limit between two measurements keeps their cost proportional to the allocation rate.
        BytesLeft = Math.Max(Limits.Memory - live, Limits.Memory / 8);
    }

    private ResourceLimitException MemoryExceeded(long bytes)
        => new(nameof(MeterLimits.Memory), Limits.Memory, bytes > long.MaxValue - Limits.Memory ? long.MaxValue : Limits.Memory - BytesLeft + bytes);
}
