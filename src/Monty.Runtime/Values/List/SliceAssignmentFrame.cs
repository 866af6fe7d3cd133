using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>list[slice] = iterable</c>: collects the items, then assigns.</summary>
[HeapKind(72)]
internal sealed class SliceAssignmentFrame : IterationFrame
{
    private PyList? _target;
    private PySlice? _slice;
    private PyList? _items;

    internal SliceAssignmentFrame()
    {
    }

    public SliceAssignmentFrame(PyList target, PySlice slice)
    {
        _target = target;
        _slice = slice;
        _items = new PyList();
    }

    /// <summary>Takes what can be had at once, then goes through the rest.</summary>
    public PyValue Begin(PyContext context, PyValue iterable)
        => ImmediateItems.TryAppend(context, _items!, iterable)
            ? Finish(context)
            : StartOver(context, iterable, "must assign iterable to extended slice");

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        _items!.Append(context, item);
        return Continue;
    }

    protected override bool AsksIteratorForLength => true;

    protected override PyValue Finish(PyContext context) => _target!.SetSlice(context, _slice!, _items!.Items);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _target);
        transfer.Object(ref _slice);
        transfer.Object(ref _items);
        transfer.Require(_target is not null && _slice is not null && _items is not null, "an assignment without its parts");
    }
}
