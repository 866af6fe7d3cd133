using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What <c>asyncio.sleep</c> returns.</summary>
/// <remarks>
/// Where the host has a function <c>asyncio.sleep</c> that is asked; else the script's own clock is waited for, which costs
/// no time. Less than a moment lets the other tasks have their turn.
/// </remarks>
[HeapKind(372)]
internal sealed class SleepCoroutine : Coroutine
{
    private PyValue _delay;
    private PyValue _result;
    private int _status;

    internal SleepCoroutine()
    {
    }

    public SleepCoroutine(PyValue delay, PyValue result)
    {
        _delay = delay;
        _result = result;
    }

    public override GeneratorStatus Status => (GeneratorStatus)_status;

    public override string Name => "sleep";

    public override string QualifiedName => "sleep";

    public override PyValue SetName(PyContext context, PyValue value) => context.Raise(ReadOnly("__name__"));

    public override PyValue SetQualifiedName(PyContext context, PyValue value) => context.Raise(ReadOnly("__qualname__"));

    public override void CloseUnstarted() => _status = (int)GeneratorStatus.Finished;

    /// <summary>Ends it.</summary>
    public PyValue Finish(PyValue value)
    {
        _status = (int)GeneratorStatus.Finished;
        return value.IsSignal ? value : _result;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _delay);
        transfer.Value(ref _result);
        transfer.Int32(ref _status);
        transfer.Require(_status is >= 0 and <= (int)GeneratorStatus.Finished, "a sleep in no status");
        TransferSaved(transfer);
    }

    protected override PyValue Start(PyContext context)
    {
        _status = (int)GeneratorStatus.Running;
        return new SleepFrame(this, _delay).Start(context);
    }

    private static PyException ReadOnly(string name) => Errors.AttributeError($"attribute '{name}' of a native coroutine is not writable");
}

/// <summary>The activation of <c>asyncio.sleep</c>.</summary>
[HeapKind(375)]
internal sealed class SleepFrame : NativeFrame
{
    private SleepCoroutine? _sleep;
    private PyValue _delay;
    private bool _asksHost;

    internal SleepFrame()
    {
    }

    public SleepFrame(SleepCoroutine sleep, PyValue delay)
    {
        _sleep = sleep;
        _delay = delay;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal || !_asksHost)
            return _sleep!.Finish(value);
        _asksHost = false;
        return Awaiting.AsFuture(value) is null ? _sleep!.Finish(value) : Leave(context, Awaiting.Await(context, value));
    }

    protected override PyValue Run(PyContext context)
    {
        if (!TryGetSeconds(context, out double seconds))
            return _sleep!.Finish(PyValue.Signal);
        return seconds <= 0 ? Leave(context, context.SuspendToYield(PyValue.None)) : Wait(context, seconds);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _sleep);
        transfer.Value(ref _delay);
        transfer.Boolean(ref _asksHost);
        transfer.Require(_sleep is not null, "a sleep that is none");
    }

    private PyValue Wait(PyContext context, double seconds)
    {
        if (context.Host.TryResolve("asyncio.sleep", out PyValue function))
        {
            _asksHost = true;
            return Leave(context, function.Ref.Call1(context, function, PyValue.Float(seconds)));
        }

        var future = new SleepFuture(context.Scheduler.KeyAfter(seconds));
        context.Scheduler.AddTimer(future);
        return Leave(context, context.SuspendFor(future));
    }

    /// <summary>The delay as a number; false while an error is being raised.</summary>
    private bool TryGetSeconds(PyContext context, out double seconds)
    {
        seconds = 0;
        context.Pinned++;
        PyValue isNone = Comparison.Compare(context, CompareOperator.LessEqual, _delay, PyValue.Int(0));
        PyValue number = isNone.IsSignal ? isNone : FloatConversion.FromNumber(context, _delay);
        context.Pinned--;
        if (number.IsSignal)
            return false;
        seconds = number.AsFloat;
        if (!double.IsNaN(seconds))
            return true;
        context.Raise(Errors.ValueError("Invalid delay: NaN (not a number)"));
        return false;
    }

    private PyValue Leave(PyContext context, PyValue result)
        => result.IsSignal && context.State == RunState.Suspending ? Leave(context) : Resume(context, result);
}
