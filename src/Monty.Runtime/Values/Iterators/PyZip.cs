using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A <c>zip</c> object.</summary>
[HeapKind(91)]
internal sealed class PyZip : ParallelIterator
{
    private SharedTuple _shared;

    internal PyZip()
    {
    }

    public PyZip(PyValue[] iterators, bool strict)
        : base(iterators, strict)
    {
    }

    public override PyType Type => LazyTypes.Zip;

    public override PyValue NextToUnpack(PyContext context, PyValue self)
    {
        if (Width == 0)
            return PyValue.Exhausted;
        PyTuple items = _shared.Take(Width);
        return TryGather(context, items.Storage, 0, out PyValue end) ? _shared.GiveBack(items) : end;
    }

    private protected override PyValue Combine(PyContext context, PyValue[] items) => new PyTuple(items);

    public override PyValue[]? Parts => Iterators;

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        _shared.Measure(transfer);
    }
}
