using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An iterator over a set or frozenset.</summary>
[HeapKind(71)]
internal sealed class SetIterator : TableIterator<PySetBase, SetEntry>
{
    internal SetIterator()
    {
    }

    public SetIterator(PySetBase set)
        : base(set, backwards: false)
    {
    }

    public override PyType Type => IteratorTypes.Set;

    private protected override bool Backwards => false;

    private protected override string CollectionName => "Set";

    /// <remarks>CPython visits an unspecified number of the new keys; here none.</remarks>
    private protected override PyValue KeysChanged(PyContext context) => PyValue.Exhausted;

    private protected override PyValue ItemAt(PySetBase table, int row) => table.KeyAt(row);
}
