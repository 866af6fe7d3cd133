using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>One group of a <c>groupby</c>; it ends when the next is asked for.</summary>
[HeapKind(417)]
internal sealed class PyGroup : GroupingIterator
{
    private PyGroupBy? _owner;
    private PyValue _key;

    internal PyGroup()
    {
    }

    public PyGroup(PyGroupBy owner, PyValue key)
    {
        _owner = owner;
        _key = key;
    }

    public override PyType Type => ItertoolsTypes.Group;

    private protected override PyGroupBy Owner => _owner!;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (!Owner.IsCurrent(this))
            return PyValue.Exhausted;
        if (Owner.HasItem)
            return Advanced(context);
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue advanced = Advance(context);
        return advanced.IsNone ? Advanced(context) : advanced;
    }

    internal override void Attach(int index, PyValue source)
        => throw new System.Diagnostics.UnreachableException("a group has the source of its groupby");

    private protected override PyValue Advanced(PyContext context)
    {
        PyValue same = AreEqual(context, _key, Owner.Key);
        return same.IsSignal || same.IsExhausted ? same : Compared(context, same.IsTrue);
    }

    private protected override PyValue Compared(PyContext context, bool equal)
        => equal && Owner.HasItem ? Owner.TakeItem() : PyValue.Exhausted;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _owner);
        transfer.Require(_owner is not null, "a group of no groupby");
        transfer.Value(ref _key);
    }
}
