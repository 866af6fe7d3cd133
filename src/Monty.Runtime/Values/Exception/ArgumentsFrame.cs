using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>exception.args = iterable</c></summary>
[HeapKind(591)]
internal sealed class ArgumentsFrame : NativeFrame
{
    private PyException? _exception;
    private PyValue _iterable;

    internal ArgumentsFrame()
    {
    }

    public ArgumentsFrame(PyException exception, PyValue iterable)
    {
        _exception = exception;
        _iterable = iterable;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        _exception!.Arguments = (PyTuple)value.Ref;
        return PyValue.None;
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue items = Displays.ToTuple(context, _iterable);
        return items.IsSignal ? Leave(context) : Resume(context, items);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _exception);
        transfer.Value(ref _iterable);
        transfer.Require(_exception is not null && _iterable.Ref is not null, "arguments of no exception");
    }
}
