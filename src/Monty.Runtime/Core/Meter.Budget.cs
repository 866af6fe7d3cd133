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
    private const long Interval = 4096;

    /// <summary>Operations between two attempts to suspend while native code that cannot be captured is on the stack.</summary>
    private const long PinnedInterval = 16;

    /// <summary>How long a builtin may go on after the host has cancelled the run, so that the run stops where it can go on from.</summary>
    private static readonly TimeSpan CancellationGrace = TimeSpan.FromMilliseconds(20);

    private CancellationToken _cancellation;

    /// <summary>When the cancellation was first noticed in the middle of a builtin.</summary>
    private long? _cancelledAt;
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

    /// <summary>What the host cancels the run with.</summary>
    public CancellationToken Cancellation
    {
        get => _cancellation;
        set
        {
            _cancellation = value;
            _cancelledAt = null;
        }
    }

    /// <summary>Operations of the whole run that are not granted to the context yet.</summary>
    public long OperationsLeft { get; private set; }

    /// <summary>
    /// Operations left in the current slice; <see cref="long.MaxValue"/> where the host set none. Below zero: the checkpoint
    /// at which the run suspended is charged to the next slice.
    /// </summary>
    public long SliceLeft { get; private set; } = long.MaxValue;

    /// <summary>Operations that the last slice took beyond its end, which the next one has to do without.</summary>
    public long SliceOverdraft
    {
        get => Math.Max(0, -SliceLeft);
        set => SliceLeft = -value;
    }

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

    /// <summary>What is used and left while execution pauses.</summary>
    public MeterState Save() => new(OperationsLeft, SliceLeft, _interval, BytesLeft, TimeUsed);

    /// <summary>Forgets what was used since <see cref="Save"/>.</summary>
    public void Restore(MeterState state)
    {
        OperationsLeft = state.Operations;
        SliceLeft = state.Slice;
        _interval = state.Interval;
        BytesLeft = state.Bytes;
        _clock.Reset();
        TimeBefore = state.Time;
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
        _forecast.Enter();
        _allocatedMark = GC.GetAllocatedBytesForCurrentThread();
        if (_cancellation.IsCancellationRequested || TimeUsed > Limits.Time)
            _interval = 0;
        Grant();
    }

    /// <summary>Execution pauses: the clock stops and unused operations are taken back.</summary>
    public void Stop()
    {
        _clock.Stop();
        _forecast.Leave();
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
        LookAtTime();
        CountAllocations();
        if (!_isHolding && _context!.Pinned == 0)
        {
            if (SliceLeft < 0 || _cancellation.IsCancellationRequested)
                return CheckpointResult.Preempt;
            if (BytesLeft < 0)
                return CheckpointResult.Measure;
        }

        EndAfterGrace();
        if (_isHolding)
            return CheckpointResult.GoOn;

        Grant();
        return CheckpointResult.GoOn;
    }

    /// <summary>Stops a run whose time is over or that was cancelled; also where no operations are charged.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public void LookAtClock()
    {
        LookAtTime();
        EndAfterGrace();
    }

    /// <summary>As <see cref="LookAtClock"/> where a run that was cancelled gets soon to where it can go on from.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public void LookAtDeadline() => RequireTime(TimeSpan.Zero);

    private void LookAtTime()
    {
        _interval = Interval;
        _untimedBytes = 0;
        RequireTimeToCollect();
    }

    /// <summary>Before work that cannot be stopped in between: where it would end too late it is not begun.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public void Foresee(long nanoseconds)
    {
        if (nanoseconds > 1_000_000)
            RequireTime(TimeSpan.FromTicks(nanoseconds / TimeSpan.NanosecondsPerTick));
    }

    /// <summary>As <see cref="Foresee"/>, and a look at the clock where the work is short: one of several pieces.</summary>
    /// <inheritdoc cref="Foresee"/>
    public void ForeseeNow(long nanoseconds) => RequireTime(TimeSpan.FromTicks(nanoseconds / TimeSpan.NanosecondsPerTick));

    /// <summary>Whether what takes so long would end in time.</summary>
    public bool HasTime(long nanoseconds) => HasTime(TimeSpan.FromTicks(nanoseconds / TimeSpan.NanosecondsPerTick));

    private bool HasTime(TimeSpan needed) => TimeUsed + needed <= Limits.Time;

    /// <summary>What takes so long and cannot be stopped in between is not begun where it would end too late.</summary>
    private void RequireTime(TimeSpan needed)
    {
        TimeSpan end = TimeUsed + needed;
        if (end > Limits.Time)
            throw new ResourceLimitException(nameof(MeterLimits.Time), Limits.Time.Ticks, end.Ticks);
    }

    /// <summary>In the middle of a builtin, where a cancelled run cannot stop so that it could go on.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled a while ago.</exception>
    private void EndAfterGrace()
    {
        if (!_cancellation.IsCancellationRequested)
            return;
        _cancelledAt ??= Stopwatch.GetTimestamp();
        if (Stopwatch.GetElapsedTime(_cancelledAt.Value) > CancellationGrace)
            throw new OperationCanceledException(_cancellation);
    }

    /// <summary>In the middle of a builtin, where nothing can be measured.</summary>
    private void SlowCharge()
    {
        if (Checkpoint() == CheckpointResult.Preempt)
            EndAfterGrace();
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

/// <summary>What a meter had used and left.</summary>
internal readonly record struct MeterState(long Operations, long Slice, long Interval, long Bytes, TimeSpan Time);
