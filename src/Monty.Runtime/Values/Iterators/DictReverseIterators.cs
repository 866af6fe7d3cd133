using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An iterator over the keys of a dict, last first.</summary>
[HeapKind(68)]
internal sealed class DictReverseKeyIterator : TableIterator<PyDict, DictEntry>
{
    internal DictReverseKeyIterator()
    {
    }

    public DictReverseKeyIterator(PyDict dict)
        : base(dict, backwards: true)
    {
    }

    public override PyType Type => IteratorTypes.DictReverseKey;

    private protected override bool Backwards => true;

    private protected override string CollectionName => "dictionary";

    private protected override PyValue ItemAt(PyDict table, int row) => table.KeyAt(row);
}

/// <summary>An iterator over the values of a dict, last first.</summary>
[HeapKind(69)]
internal sealed class DictReverseValueIterator : TableIterator<PyDict, DictEntry>
{
    internal DictReverseValueIterator()
    {
    }

    public DictReverseValueIterator(PyDict dict)
        : base(dict, backwards: true)
    {
    }

    public override PyType Type => IteratorTypes.DictReverseValue;

    private protected override bool Backwards => true;

    private protected override string CollectionName => "dictionary";

    private protected override PyValue ItemAt(PyDict table, int row) => table.ValueAt(row);
}

/// <summary>An iterator over the pairs of a dict, last first.</summary>
[HeapKind(70)]
internal sealed class DictReverseItemIterator : TableIterator<PyDict, DictEntry>
{
    internal DictReverseItemIterator()
    {
    }

    public DictReverseItemIterator(PyDict dict)
        : base(dict, backwards: true)
    {
    }

    public override PyType Type => IteratorTypes.DictReverseItem;

    private protected override bool Backwards => true;

    private protected override string CollectionName => "dictionary";

    private protected override PyValue ItemAt(PyDict table, int row) => new PyTuple([table.KeyAt(row), table.ValueAt(row)]);
}
