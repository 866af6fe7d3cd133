using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Waits for the value to be called: a descriptor's <c>__get__</c>, a <c>__getattr__</c> or a property is computing it.</summary>
[HeapKind(114)]
internal sealed class CallLaterFrame : NativeFrame
{
    private PyValue[] _arguments = [];
    private KeywordNames? _keywords;

    /// <summary>Whether the callable is that of <c>obj.name(…)</c>.</summary>
    private bool _isLookup;

    internal CallLaterFrame()
    {
    }

    private CallLaterFrame(PyValue[] arguments, KeywordNames? keywords)
    {
        _arguments = arguments;
        _keywords = keywords;
    }

    /// <summary>Computing the callable gave a signal: waits for it if the run is suspending.</summary>
    public static PyValue Leave(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (context.State == RunState.Suspending)
            context.Capture(new CallLaterFrame(arguments.ToArray(), keywords));
        return PyValue.Signal;
    }

    /// <summary>As <see cref="Leave"/>, where the callable is the method of <c>obj.name(…)</c>.</summary>
    public static PyValue LeaveLookup(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (context.State == RunState.Suspending)
            context.Capture(new CallLaterFrame(arguments.ToArray(), keywords) { _isLookup = true });
        else
            context.FailedInLookup = true;
        return PyValue.Signal;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (!value.IsSignal)
            return value.Ref.Call(context, value, _arguments, _keywords);
        context.FailedInLookup = _isLookup;
        return value;
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Values(ref _arguments);
        KeywordNames.Transfer(transfer, ref _keywords);
        transfer.Boolean(ref _isLookup);
        transfer.Require((_keywords?.Count ?? 0) <= _arguments.Length, "more keywords than arguments");
    }
}
