using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A function that the scheduler calls: a future's callback, or what <c>call_soon</c> and <c>call_later</c> return.</summary>
[HeapKind(371)]
internal sealed class CallbackStrand : Strand, ITimer
{
    private PyValue _callback;
    private PyValue[] _arguments = [];
    private bool _takesFuture;
    private bool _isRevoked;
    private bool _isTimer;
    private TimerKey _key;

    internal CallbackStrand()
        : base(FutureTypes.Handle)
    {
    }

    private CallbackStrand(PyType type, PyValue callback, PyValue[] arguments)
        : base(type)
    {
        _callback = callback;
        _arguments = arguments;
    }

    public PyValue Callback => _callback;

    public TimerKey Key => _key;

    /// <summary>Whether <c>cancel()</c> was called, so that it is not called any more.</summary>
    public bool IsRevoked => _isRevoked;

    protected override PyType LeastType => FutureTypes.Handle;

    /// <summary>A callback of a future, which is its argument.</summary>
    public static CallbackStrand OfFuture(PyValue callback) => new(FutureTypes.Handle, callback, []) { _takesFuture = true };

    /// <summary>A function to be called with arguments.</summary>
    public static CallbackStrand Of(PyValue callback, PyValue[] arguments) => new(FutureTypes.Handle, callback, arguments);

    /// <summary>A function to be called at a time.</summary>
    public static CallbackStrand At(TimerKey key, PyValue callback, PyValue[] arguments)
        => new(FutureTypes.TimerHandle, callback, arguments) { _isTimer = true, _key = key };

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<{Type.QualifiedName}{(_isRevoked ? " cancelled" : "")} {FutureRepr.Callback(context, _callback)}>");

    public void Revoke(PyContext context)
    {
        if (_isRevoked)
            return;
        _isRevoked = true;
        _callback = PyValue.None;
        _arguments = [];
        if (_isTimer)
            context.Scheduler.RemoveTimer(_key);
    }

    public override bool TakeTurn(PyContext context, PyFuture? cause, out PyValue value)
    {
        value = default;
        if (_isRevoked)
            return false;
        MakeCurrent(context);
        value = _takesFuture
            ? _callback.Ref.Call1(context, _callback, cause!)
            : _callback.Ref.Call(context, _callback, _arguments, null);
        return true;
    }

    public override PyException? Complete(PyContext context, PyValue value)
    {
        if (!value.IsSignal)
            return null;
        PyException exception = context.TakeRaised();
        if (EndsProgram(exception))
            return exception;
        return FailureReport.Tell(context, $"Exception in callback {FutureRepr.Callback(context, _callback)}", exception, "handle", this);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Value(ref _callback);
        transfer.Values(ref _arguments);
        transfer.Boolean(ref _takesFuture);
        transfer.Boolean(ref _isRevoked);
        transfer.Boolean(ref _isTimer);
        TimerKey.Transfer(transfer, ref _key);
        transfer.Require(!_callback.IsUnbound, "a callback that is none");
    }
}
