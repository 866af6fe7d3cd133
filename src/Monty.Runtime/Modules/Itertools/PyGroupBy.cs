using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>groupby</c> object. Its groups take their items through it.</summary>
[HeapKind(416)]
internal sealed class PyGroupBy : GroupingIterator
{
    private PyValue _source;
    private PyValue _function;

    /// <summary>The key of the group last handed out.</summary>
    private PyValue _groupKey;
    private PyValue _key;
    private PyValue _item;
    private PyGroup? _group;

    internal PyGroupBy()
    {
    }

    public PyGroupBy(PyValue function)
    {
        _function = function;
    }

    public override PyType Type => ItertoolsTypes.GroupBy;

    public PyValue Source => _source;

    public PyValue Function => _function;

    /// <summary>The key of the item last taken.</summary>
    public PyValue Key => _key;

    /// <summary>Whether an item is taken that no group has handed out.</summary>
    public bool HasItem => !_item.IsUnbound;

    private protected override PyGroupBy Owner => this;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        _group = null;
        return Seek(context);
    }

    /// <summary>Whether a group is the one last handed out.</summary>
    public bool IsCurrent(PyGroup group) => ReferenceEquals(_group, group);

    /// <summary>Keeps the item last taken.</summary>
    public void Keep(PyValue item, PyValue key)
    {
        _item = item;
        _key = key;
    }

    /// <summary>Hands the item out.</summary>
    public PyValue TakeItem()
    {
        PyValue item = _item;
        _item = default;
        return item;
    }

    internal override void Attach(int index, PyValue source) => _source = source;

    private protected override PyValue Advanced(PyContext context) => Seek(context);

    private protected override PyValue Compared(PyContext context, bool equal)
    {
        if (!equal)
            return NewGroup();
        PyValue advanced = Advance(context);
        return advanced.IsNone ? Seek(context) : advanced;
    }

    /// <summary>Goes through the items to the first with another key.</summary>
    private PyValue Seek(PyContext context)
    {
        while (true)
        {
            if (!_key.IsUnbound)
            {
                if (_groupKey.IsUnbound)
                    return NewGroup();
                PyValue same = AreEqual(context, _groupKey, _key);
                if (same.IsSignal || same.IsExhausted)
                    return same;
                if (!same.IsTrue)
                    return NewGroup();
            }

            PyValue advanced = Advance(context);
            if (!advanced.IsNone)
                return advanced;
        }
    }

    private PyTuple NewGroup()
    {
        _groupKey = _key;
        _group = new PyGroup(this, _key);
        return new PyTuple([_key, _group]);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _source);
        transfer.Value(ref _function);
        transfer.Require(!_function.IsUnbound, "a groupby without its function");
        transfer.OptionalValue(ref _groupKey);
        transfer.OptionalValue(ref _key);
        transfer.OptionalValue(ref _item);
        transfer.Object(ref _group);
    }
}

/// <summary>The constructor of groupby.</summary>
internal static partial class GroupByMethods
{
    [Calls.PyConstructor("groupby(iterable, key=None)")]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable, PyValue key)
        => OpeningFrame.Open(context, new PyGroupBy(key), iterable);
}
