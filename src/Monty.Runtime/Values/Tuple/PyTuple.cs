using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A tuple.</summary>
[HeapKind(50)]
internal sealed partial class PyTuple : PyObject
{
    public static readonly PyTuple Empty = new([]);

    private PyValue[] _items;

    internal PyTuple()
    {
        _items = [];
    }

    /// <summary>Takes over <paramref name="items"/>, which nobody may change afterwards.</summary>
    public PyTuple(PyValue[] items)
    {
        _items = items;
    }

    public ReadOnlySpan<PyValue> Items => _items;

    public int Count => _items.Length;

    public override PyType Type => TupleType.Type;

    internal override void Transfer(StateTransfer transfer) => transfer.Values(ref _items);
}
