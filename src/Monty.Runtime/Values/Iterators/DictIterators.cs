using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An iterator over a dict, first to last.</summary>
internal abstract class DictIterator : TableIterator<PyDict, DictEntry>
{
    private protected DictIterator()
    {
    }

    private protected DictIterator(PyDict dict)
        : base(dict, backwards: false)
    {
    }

    private protected sealed override bool Backwards => false;

    private protected sealed override string CollectionName => "dictionary";
}

/// <summary>An iterator over the keys of a dict.</summary>
[HeapKind(65)]
internal sealed class DictKeyIterator : DictIterator
{
    internal DictKeyIterator()
    {
    }

    public DictKeyIterator(PyDict dict)
        : base(dict)
    {
    }

    public override PyType Type => IteratorTypes.DictKey;

    private protected override PyValue ItemAt(PyDict table, int row) => table.KeyAt(row);
}

/// <summary>An iterator over the values of a dict.</summary>
[HeapKind(66)]
internal sealed class DictValueIterator : DictIterator
{
    internal DictValueIterator()
    {
    }

    public DictValueIterator(PyDict dict)
        : base(dict)
    {
    }

    public override PyType Type => IteratorTypes.DictValue;

    private protected override PyValue ItemAt(PyDict table, int row) => table.ValueAt(row);
}

/// <summary>An iterator over the pairs of a dict.</summary>
[HeapKind(67)]
internal sealed class DictItemIterator : DictIterator
{
    private SharedTuple _shared;

    internal DictItemIterator()
    {
    }

    public DictItemIterator(PyDict dict)
        : base(dict)
    {
    }

    public override PyType Type => IteratorTypes.DictItem;

    public override PyValue NextToUnpack(PyContext context, PyValue self)
    {
        PyValue end = Step(context, out PyDict? table, out int row);
        return table is null ? end : _shared.Pair(table.KeyAt(row), table.ValueAt(row));
    }

    private protected override PyValue ItemAt(PyDict table, int row) => new PyTuple([table.KeyAt(row), table.ValueAt(row)]);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        _shared.Measure(transfer);
    }
}
