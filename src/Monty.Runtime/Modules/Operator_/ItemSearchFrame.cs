using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Modules.Operator_;

/// <summary><c>operator.countOf</c> and <c>indexOf</c>: compares each item of an iterable with a value.</summary>
[HeapKind(730)]
internal sealed class ItemSearchFrame : IterationFrame
{
    private PyValue _wanted;

    /// <summary>Whether all are counted; else the place of the first is wanted.</summary>
    private bool _isCount;

    private long _passed;
    private long _found;

    internal ItemSearchFrame()
    {
    }

    public static PyValue Count(PyContext context, PyValue iterable, PyValue wanted)
        => Search(context, iterable, new ItemSearchFrame { _wanted = wanted, _isCount = true });

    public static PyValue Find(PyContext context, PyValue iterable, PyValue wanted)
        => Search(context, iterable, new ItemSearchFrame { _wanted = wanted });

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        _passed++;
        PyValue same = SlotReplay.Run(context, SlotOperation.IsSame, item, _wanted);
        return same.IsSignal ? same : Accepted(context, same);
    }

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal || !value.IsTrue)
            return value.IsSignal ? value : Continue;
        _found++;
        return _isCount ? Continue : PyValue.Int(_passed - 1);
    }

    protected override PyValue Finish(PyContext context)
        => _isCount ? PyValue.Int(_found) : context.Raise(Errors.ValueError("sequence.index(x): x not in sequence"));

    private static PyValue Search(PyContext context, PyValue iterable, ItemSearchFrame frame)
        => frame.StartOver(context, iterable, $"argument of type '{iterable.Type.Name}' is not iterable");

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Value(ref _wanted);
        transfer.Boolean(ref _isCount);
        transfer.Int64(ref _passed);
        transfer.Int64(ref _found);
        transfer.Require(!_wanted.IsUnbound && _passed >= 0 && _found >= 0, "a search for nothing");
    }
}
