using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Modules.Operator_;

/// <summary>The call of a method caller, which waits for the attribute.</summary>
[HeapKind(734)]
internal sealed class MethodCallFrame : NativeFrame
{
    private PyMethodCaller? _caller;
    private PyValue _value;

    internal MethodCallFrame()
    {
    }

    public MethodCallFrame(PyMethodCaller caller, PyValue value)
    {
        _caller = caller;
        _value = value;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : _caller!.CallMethod(context, value);

    protected override PyValue Run(PyContext context)
    {
        PyValue method = _caller!.LoadMethod(context, _value);
        return method.IsSignal ? Leave(context) : _caller.CallMethod(context, method);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _caller);
        transfer.Value(ref _value);
        transfer.Require(_caller is not null, "a call of no method");
    }
}
