using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>str.join</c> over any iterable: collects the items, then joins them.</summary>
[HeapKind(32)]
internal sealed class StrJoinFrame : IterationFrame
{
    private PyStr _separator;
    private PyValue _iterable;
    private PyList _items = new();

    /// <summary>Units of the result so far: a generator without end is stopped when they are more than there may be.</summary>
    private long _units;

    internal StrJoinFrame()
    {
        _separator = PyStr.Empty;
    }

    public StrJoinFrame(PyStr separator, PyValue iterable)
    {
        _separator = separator;
        _iterable = iterable;
    }

    /// <summary>Joins; the error of a value that is not iterable gets <c>join</c>'s own words.</summary>
    public PyValue Begin(PyContext context)
    {
        if (ImmediateItems.TryAppend(context, _items, _iterable))
            return Finish(context);
        return StartOver(context, _iterable, "can only join an iterable");
    }

    protected override bool AsksIteratorForLength => true;

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        if (PyStr.Of(item) is { } text)
        {
            _units += text.Units + (_items.Count > 0 ? _separator.Units : 0);
            context.Meter.RefuseBytes(2 * _units);
        }

        _items.Append(context, item);
        return Continue;
    }

    protected override PyValue Finish(PyContext context) => StrJoin.Items(context, _separator, _items.Items);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        PyStr? separator = _separator;
        transfer.Object(ref separator);
        PyList? items = _items;
        transfer.Object(ref items);
        transfer.Require(separator is not null && items is not null, "a join without its parts");
        _separator = separator!;
        _items = items!;
        transfer.Value(ref _iterable);
        transfer.Int64(ref _units);
    }
}
