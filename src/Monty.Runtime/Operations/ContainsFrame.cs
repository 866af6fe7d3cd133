using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Operations;

/// <summary><c>item in iterable</c>, item by item.</summary>
[HeapKind(51)]
internal sealed class ContainsFrame : NativeFrame
{
    private PyValue _iterator;
    private PyValue _item;
    private bool _isComparing;

    /// <summary>What is searched, while its iterator is awaited; unbound afterwards.</summary>
    private PyValue _container;

    internal ContainsFrame()
    {
    }

    public ContainsFrame(PyValue iterator, PyValue item)
    {
        _iterator = iterator;
        _item = item;
    }

    /// <summary>Waits for the iterator of a container.</summary>
    public static ContainsFrame Awaiting(PyValue container, PyValue item) => new(default, item) { _container = container };

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return _container.IsUnbound ? value : Containment.NoIterator(context, _container);
        if (_isComparing)
        {
            _isComparing = false;
            return value.IsTrue ? value : Run(context);
        }

        if (_iterator.IsUnbound)
        {
            _iterator = value;
            _container = default;
            return Run(context);
        }

        if (value.IsExhausted)
            return PyValue.False;
        PyValue same = Compare(context, value);
        return same.IsSignal || same.IsTrue ? same : Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        while (true)
        {
            context.Meter.ChargeWork(1);
            PyValue next = _iterator.Ref.Next(context, _iterator);
            if (next.IsSignal)
                return Leave(context);
            if (next.IsExhausted)
                return PyValue.False;
            PyValue same = Compare(context, next);
            if (same.IsSignal || same.IsTrue)
                return same;
        }
    }

    private PyValue Compare(PyContext context, PyValue item)
    {
        PyValue same = SlotReplay.Run(context, SlotOperation.IsSame, item, _item);
        if (!same.IsSignal)
            return same;
        _isComparing = true;
        return Leave(context);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _iterator);
        transfer.OptionalValue(ref _item);
        transfer.Boolean(ref _isComparing);
        transfer.OptionalValue(ref _container);
    }
}
