using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Operations;

/// <summary><c>item in iterable</c>, item by item.</summary>
[HeapKind(51)]
internal sealed class ContainsFrame : NativeFrame
{
    private PyValue _iterator;
    private PyValue _item;

    internal ContainsFrame()
    {
    }

    public ContainsFrame(PyValue iterator, PyValue item)
    {
        _iterator = iterator;
        _item = item;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (_iterator.IsUnbound)
        {
            _iterator = value;
            return Run(context);
        }

        if (value.IsExhausted)
            return PyValue.False;
        if (!Comparison.TryEquals(context, value, _item, out bool equal))
            return PyValue.Signal;
        return equal ? PyValue.True : Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        while (true)
        {
            context.Meter.ChargeWork(1);
            PyValue next = _iterator.Ref.Next(context, _iterator);
            if (next.IsSignal)
                return Leave(context);
            if (next.IsExhausted)
                return PyValue.False;
            if (!Comparison.TryEquals(context, next, _item, out bool equal))
                return PyValue.Signal;
            if (equal)
                return PyValue.True;
        }
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _iterator);
        transfer.Value(ref _item);
    }
}
