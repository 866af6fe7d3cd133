using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A tuple.</summary>
[HeapKind(50)]
internal sealed partial class PyTuple : PyObject
{
    public static readonly PyTuple Empty = new([]);

    /// <summary>The items, for emitted code and iterators to read; nobody changes them.</summary>
    public PyValue[] Storage;

    internal PyTuple()
    {
        Storage = [];
    }

    /// <summary>Takes over <paramref name="items"/>, which nobody may change afterwards.</summary>
    public PyTuple(PyValue[] items)
    {
        Storage = items;
    }

    public ReadOnlySpan<PyValue> Items => Storage;

    public int Count => Storage.Length;

    public override PyType Type => TupleType.Type;

    /// <summary>A tuple of these items: the one empty tuple where there are none.</summary>
    public static PyTuple From(PyValue[] items) => items.Length == 0 ? Empty : new PyTuple(items);

    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(Storage.Length != 0);

    public override PyValue Length(PyContext context, PyValue self) => PyValue.Int(Storage.Length);

    public override PyValue Iterate(PyContext context, PyValue self) => new TupleIterator(this);

    internal override void Transfer(StateTransfer transfer) => transfer.Values(ref Storage);
}
