using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An iterator over a dict, last first.</summary>
internal abstract class DictReverseIterator : TableIterator<PyDict, DictEntry>
{
    private protected DictReverseIterator()
    {
    }

    private protected DictReverseIterator(PyDict dict)
        : base(dict, backwards: true)
    {
    }

    private protected sealed override bool Backwards => true;

    private protected sealed override string CollectionName => "dictionary";
}

/// <summary>An iterator over the keys of a dict, last first.</summary>
[HeapKind(68)]
internal sealed class DictReverseKeyIterator : DictReverseIterator
{
    internal DictReverseKeyIterator()
    {
    }

    public DictReverseKeyIterator(PyDict dict)
        : base(dict)
    {
    }

    public override PyType Type => IteratorTypes.DictReverseKey;

    private protected override PyValue ItemAt(PyDict table, int row) => table.KeyAt(row);
}

/// <summary>An iterator over the values of a dict, last first.</summary>
[HeapKind(69)]
internal sealed class DictReverseValueIterator : DictReverseIterator
{
    internal DictReverseValueIterator()
    {
    }

    public DictReverseValueIterator(PyDict dict)
        : base(dict)
    {
    }

    public override PyType Type => IteratorTypes.DictReverseValue;

    private protected override PyValue ItemAt(PyDict table, int row) => table.ValueAt(row);
}

/// <summary>An iterator over the pairs of a dict, last first.</summary>
[HeapKind(70)]
internal sealed class DictReverseItemIterator : DictReverseIterator
{
    internal DictReverseItemIterator()
    {
    }

    public DictReverseItemIterator(PyDict dict)
        : base(dict)
    {
    }

    public override PyType Type => IteratorTypes.DictReverseItem;

    private protected override PyValue ItemAt(PyDict table, int row) => new PyTuple([table.KeyAt(row), table.ValueAt(row)]);
}
