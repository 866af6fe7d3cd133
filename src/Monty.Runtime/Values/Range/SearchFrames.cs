using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>Counts the items that equal a value, item by item.</summary>
[HeapKind(85)]
internal sealed class CountFrame : IterationFrame
{
    private PyValue _value;
    private long _count;

    internal CountFrame()
    {
    }

    public CountFrame(PyValue value)
    {
        _value = value;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
        => Accepted(context, SlotReplay.Run(context, SlotOperation.IsSame, item, _value));

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (value.IsTrue)
            _count++;
        return Continue;
    }

    protected override PyValue Finish(PyContext context) => PyValue.Int(_count);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Value(ref _value);
        transfer.Int64(ref _count);
    }
}

/// <summary>Finds the first item that equals a value, item by item.</summary>
[HeapKind(86)]
internal sealed class IndexFrame : IterationFrame
{
    private PyValue _value;
    private long _index;

    internal IndexFrame()
    {
    }

    public IndexFrame(PyValue value)
    {
        _value = value;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
        => Accepted(context, SlotReplay.Run(context, SlotOperation.IsSame, item, _value));

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (value.IsTrue)
            return PyValue.Int(_index);
        _index++;
        return Continue;
    }

    protected override PyValue Finish(PyContext context)
        => context.Raise(Errors.ValueError("sequence.index(x): x not in sequence"));

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Value(ref _value);
        transfer.Int64(ref _index);
    }
}
