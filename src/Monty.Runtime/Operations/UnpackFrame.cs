using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary><c>a, b = iterable</c>: takes the items and one step more.</summary>
[HeapKind(75)]
internal sealed class UnpackFrame : IterationFrame
{
    private PyList? _items;
    private PyDict? _source;
    private int _expected;

    internal UnpackFrame()
    {
    }

    /// <param name="expected">The number of targets.</param>
    /// <param name="source">The value where it is a dict, whose size the error for too many tells.</param>
    public UnpackFrame(int expected, PyDict? source)
    {
        _items = new PyList();
        _expected = expected;
        _source = source;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        if (_items!.Count < _expected)
        {
            _items.Append(context, item);
            return Continue;
        }

        if (_source is not null && ReferenceEquals(_source.Type, DictType.Type))
            return Unpacking.WrongCount(context, _source.Count, _expected);
        return context.Raise(Errors.ValueError($"too many values to unpack (expected {_expected})"));
    }

    protected override PyValue Finish(PyContext context)
        => _items!.Count == _expected
            ? Displays.ListToTuple(context, _items)
            : Unpacking.WrongCount(context, _items.Count, _expected);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _items);
        transfer.Require(_items is not null, "a frame without its list");
        transfer.Object(ref _source);
        transfer.Int32(ref _expected);
    }
}

/// <summary><c>a, *b, c = iterable</c>: takes all items, then splits them.</summary>
[HeapKind(76)]
internal sealed class UnpackStarredFrame : IterationFrame
{
    private PyList? _items;
    private int _before;
    private int _after;

    internal UnpackStarredFrame()
    {
    }

    public UnpackStarredFrame(int before, int after)
    {
        _items = new PyList();
        _before = before;
        _after = after;
    }

    /// <summary>Takes what can be had at once, then goes through the rest.</summary>
    public PyValue Begin(PyContext context, PyValue iterable)
        => ImmediateItems.TryAppend(context, _items!, iterable) ? Finish(context) : StartOver(context, iterable);

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        _items!.Append(context, item);
        return Continue;
    }

    protected override PyValue Finish(PyContext context) => Unpacking.Split(context, _items!.Items, _before, _after);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _items);
        transfer.Require(_items is not null, "a frame without its list");
        transfer.Int32(ref _before);
        transfer.Int32(ref _after);
        transfer.Require(_before is >= 0 and < 1 << 20 && _after is >= 0 and < 1 << 20, "a starred target out of place");
    }
}
