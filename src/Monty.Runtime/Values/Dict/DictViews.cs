using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>dict.keys()</c>.</summary>
[HeapKind(82)]
internal sealed class PyDictKeys : PyDictSetView
{
    internal PyDictKeys()
        : base(new PyDict())
    {
    }

    public PyDictKeys(PyDict dict)
        : base(dict)
    {
    }

    public override PyType Type => Dict.KeysType;

    public override PyValue ItemAt(int row) => Dict.KeyAt(row);

    public override PyValue Reversed() => Dict.IterateRows(RowPart.Key, backwards: true);

    public override PyValue Iterate(PyContext context, PyValue self) => Dict.IterateRows(RowPart.Key, backwards: false);

    public override PyValue Contains(PyContext context, PyValue self, PyValue item) => Dict.Contains(context, Dict, item);

    private protected override bool ContainsValues => false;

    private protected override bool TryAdd(PyContext context, PySet set, int row)
        => set.AddHashed(context, Dict.KeyAt(row), Dict.HashAt(row));
}

/// <summary><c>dict.values()</c>.</summary>
[HeapKind(83)]
internal sealed class PyDictValues : PyDictView
{
    internal PyDictValues()
        : base(new PyDict())
    {
    }

    public PyDictValues(PyDict dict)
        : base(dict)
    {
    }

    public override PyType Type => Dict.ValuesType;

    public override PyValue ItemAt(int row) => Dict.ValueAt(row);

    public override PyValue Reversed() => Dict.IterateRows(RowPart.Value, backwards: true);

    public override PyValue Iterate(PyContext context, PyValue self) => Dict.IterateRows(RowPart.Value, backwards: false);
}

/// <summary><c>dict.items()</c>.</summary>
[HeapKind(84)]
internal sealed class PyDictItems : PyDictSetView
{
    internal PyDictItems()
        : base(new PyDict())
    {
    }

    public PyDictItems(PyDict dict)
        : base(dict)
    {
    }

    public override PyType Type => Dict.ItemsType;

    public override PyValue ItemAt(int row) => new PyTuple([Dict.KeyAt(row), Dict.ValueAt(row)]);

    public override PyValue Reversed() => Dict.IterateRows(RowPart.Item, backwards: true);

    public override PyValue Iterate(PyContext context, PyValue self) => Dict.IterateRows(RowPart.Item, backwards: false);

    public override PyValue Contains(PyContext context, PyValue self, PyValue item)
    {
        if (item.Ref is not PyTuple { Count: 2 } pair)
            return PyValue.False;
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Contains, this, item);
        Lookup found = Dict.TryGet(context, pair.Items[0], out PyValue value);
        if (found != Lookup.Found)
            return found == Lookup.Absent ? PyValue.False : PyValue.Signal;
        return FastOrder.TryEquals(context, value, pair.Items[1], out bool equal) ? PyValue.Bool(equal) : PyValue.Signal;
    }

    private protected override bool ContainsValues => true;

    private protected override bool TryAdd(PyContext context, PySet set, int row) => set.Add(context, ItemAt(row));
}
