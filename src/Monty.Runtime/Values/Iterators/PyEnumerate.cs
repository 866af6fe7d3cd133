using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>An <c>enumerate</c> object.</summary>
[HeapKind(95)]
internal sealed class PyEnumerate : PyIterator
{
    private PyValue _iterator;

    /// <summary>The number of the next item: an int of any size.</summary>
    private PyValue _number;

    private SharedTuple _shared;

    internal PyEnumerate()
    {
    }

    public PyEnumerate(PyValue iterator, PyValue start)
    {
        _iterator = iterator;
        _number = start;
    }

    public override PyType Type => LazyTypes.Enumerate;

    public override PyValue Next(PyContext context, PyValue self)
    {
        PyValue item = NextItem(context);
        return item.IsSignal || item.IsExhausted ? item : Count(context, item);
    }

    public override PyValue NextToUnpack(PyContext context, PyValue self)
    {
        PyValue item = NextItem(context);
        return item.IsSignal || item.IsExhausted ? item : _shared.Pair(TakeNumber(context), item);
    }

    private PyValue NextItem(PyContext context)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue item = _iterator.Ref.Next(context, _iterator);
        if (item.IsSignal && context.State == RunState.Suspending)
            context.Capture(new EnumerateFrame(this));
        return item;
    }

    /// <summary>The pair for an item.</summary>
    internal PyValue Count(PyContext context, PyValue item) => new PyTuple([TakeNumber(context), item]);

    private PyValue TakeNumber(PyContext context)
    {
        PyValue number = _number;
        _number = number.IsInt && number.Bits != long.MaxValue
            ? PyValue.Int(number.Bits + 1)
            : Following(context, PyRange.BigOf(number));
        return number;
    }

    private static PyValue Following(PyContext context, BigInteger number)
    {
        context.Meter.ChargeBytes(number.GetByteCount());
        LinearWork.Add(context.Meter, number);
        return PyBigInt.From(number + 1);
    }

    public override PyValue[]? Parts => [_iterator, _number];

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _iterator);
        transfer.Value(ref _number);
        _shared.Measure(transfer);
        transfer.Require(_number.IsInt || _number.Ref is PyBigInt, "an enumerate object that does not count");
    }
}

/// <summary>A step of enumerate that waits for an item.</summary>
[HeapKind(96)]
internal sealed class EnumerateFrame : NativeFrame
{
    private PyEnumerate? _owner;

    internal EnumerateFrame()
    {
    }

    public EnumerateFrame(PyEnumerate owner)
    {
        _owner = owner;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal || value.IsExhausted ? value : _owner!.Count(context, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _owner);
        transfer.Require(_owner is not null, "a step of no enumerate object");
    }
}
