using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>A <c>raise</c> statement waits for the class of the exception, or of its cause, to be called.</summary>
[HeapKind(116)]
internal sealed class RaiseFrame : NativeFrame
{
    private PyValue _type;
    private PyValue _cause;

    /// <summary>The exception where its cause is being made; null where it is being made itself.</summary>
    private PyException? _exception;

    internal RaiseFrame()
    {
    }

    public static PyValue LeaveMaking(PyContext context, PyValue type, PyValue cause)
        => new RaiseFrame { _type = type, _cause = cause }.Leave(context);

    public static PyValue LeaveMakingCause(PyContext context, PyException exception, PyValue type)
        => new RaiseFrame { _exception = exception, _type = type }.Leave(context);

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        return _exception is null
            ? Raising.RaiseMade(context, _type, value, _cause)
            : Raising.RaiseFromMade(context, _exception, _type, value);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _type);
        transfer.OptionalValue(ref _cause);
        transfer.Object(ref _exception);
    }
}
