using System.Diagnostics;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Core;

/// <summary>What a run has to do at a slow checkpoint.</summary>
internal enum CheckpointResult
{
    GoOn,

    /// <summary>The slice is spent.</summary>
    Preempt,

    /// <summary>The memory budget is spent: live memory has to be measured, which needs all activations on the heap.</summary>
    Measure,
}

/// <remarks>
/// Checkpoints (function entries and loop back-edges) decrement <see cref="PyContext.Operations"/>. When it passes zero the
/// slow checkpoint settles the account: the total budget, the slice, the deadline, cancellation and memory.
/// </remarks>
internal sealed partial class Meter
{
    /// <summary>Operations between two looks at the clock: some tens of microseconds of emitted code.</summary>
    /// <remarks>
    /// A prime: where each pass of a loop charges the same, some slow checkpoint comes to the loop's own end and not always
    /// into the same builtin, so that the loop is found to be worth optimizing.
    /// </remarks>
    private const long Interval = 8191;

    /// <summary>Operations between two attempts to suspend while native code that cannot be captured is on the stack.</summary>
    private const long PinnedInterval = 16;

    private readonly CancellationToken _cancellation;
    private readonly Stopwatch _clock = new();
    private PyContext? _context;
    private long _granted;

    /// <summary>Operations until the next look at the clock; host calls in between do not begin it anew.</summary>
    private long _interval = Interval;

    /// <summary>Whether work is done over that was charged when it was done first.</summary>
    private bool _isHolding;

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

    /// <summary>
    /// Operations left in the current slice; <see cref="long.MaxValue"/> where the host set none. Below zero: the checkpoint
    /// at which the run suspended is charged to the next slice.
    /// </summary>
    public long SliceLeft { get; private set; } = long.MaxValue;

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
        BeginMemory();
    }

    /// <summary>Grants a slice, from which what the last one overdrew is taken.</summary>
    public void BeginSlice(long operations)
        => SliceLeft = SliceLeft < 0 ? Math.Max(0, operations + Math.Max(SliceLeft, -operations)) : operations;

    /// <summary>Measures live memory no later than the meter of an earlier run of the same session would.</summary>
    public void GoOnAfter(Meter earlier) => BytesLeft = Math.Min(BytesLeft, earlier.BytesLeft);

    /// <summary>Forgets what the clock has measured; the time used is as given.</summary>
    public void SetTimeUsed(TimeSpan time)
    {
        _clock.Reset();
        TimeBefore = time;
    }

    /// <summary>What comes until <see cref="Release"/> was charged before: an operation is run again from its start.</summary>
    public void Hold()
    {
        TakeBack();
        _isHolding = true;
        _context!.Operations = long.MaxValue / 2;
    }

    /// <summary>Charges count again.</summary>
    public void Release()
    {
        _isHolding = false;
        Grant();
    }

    /// <summary>Execution begins or goes on: the clock runs and operations are granted.</summary>
    public void Start()
    {
        _clock.Start();
        _allocatedMark = GC.GetAllocatedBytesForCurrentThread();
        if (_cancellation.IsCancellationRequested || TimeUsed > Limits.Time)
            _interval = 0;
        Grant();
    }

    /// <summary>Execution pauses: the clock stops and unused operations are taken back.</summary>
    public void Stop()
    {
        _clock.Stop();
        CountAllocations();
        TakeBack();
    }

    /// <summary>The slow checkpoint: what the run has to do. While native code pins the stack it can only go on.</summary>
    /// <exception cref="ResourceLimitException">A limit is passed or the run was cancelled.</exception>
    public CheckpointResult Checkpoint()
    {
        if (_isHolding)
            _context!.Operations = long.MaxValue / 2;
        else
            TakeBack();
        if (OperationsLeft <= 0 && !_isHolding)
            throw new ResourceLimitException(nameof(MeterLimits.Operations), Limits.Operations, Limits.Operations - OperationsLeft + 1);
        LookAtClock();
        CountAllocations();
        if (_isHolding)
            return CheckpointResult.GoOn;
        if (_context!.Pinned == 0)
        {
            if (SliceLeft < 0)
                return CheckpointResult.Preempt;
            if (BytesLeft < 0)
                return CheckpointResult.Measure;
        }

        Grant();
        return CheckpointResult.GoOn;
    }

    /// <summary>Stops a run whose time is over or that was cancelled; also where no operations are charged.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public void LookAtClock()
    {
        _interval = Interval;
        _untimedBytes = 0;
        _cancellation.ThrowIfCancellationRequested();
        if (TimeUsed > Limits.Time)
            throw new ResourceLimitException(nameof(MeterLimits.Time), Limits.Time.Ticks, TimeUsed.Ticks);
    }

    /// <summary>In the middle of a builtin, where nothing can be measured.</summary>
    private void SlowCharge()
    {
        Checkpoint();
        if (BytesLeft < 0)
            RequireRoom(0);
    }

    private void Grant()
    {
        _granted = Math.Min(Math.Min(_interval, OperationsLeft), SliceAllowance());
        OperationsLeft -= _granted;
        if (SliceLeft != long.MaxValue)
            SliceLeft -= _granted;
        _context!.Operations = _granted;
    }

    /// <summary>What the slice allows; a little where native code holds up a suspension that is due.</summary>
    private long SliceAllowance() => SliceLeft >= 0 ? SliceLeft : PinnedInterval;

    /// <summary>Returns what was granted and not used; an overdraft of a charged builtin counts as used.</summary>
    private void TakeBack()
    {
        long left = _context!.Operations;
        OperationsLeft += left;
        _interval = Math.Max(0, _interval - _granted + left);
        if (SliceLeft != long.MaxValue)
            SliceLeft += left;
        _context.Operations = 0;
        _granted = 0;
    }
}
