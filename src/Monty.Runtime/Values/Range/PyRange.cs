using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A range. Its bounds are any ints; where all fits machine words, <see cref="IsSmall"/>.</summary>
[HeapKind(57)]
internal sealed partial class PyRange : PyObject
{
    /// <summary>What is derived from the bounds.</summary>
    private const int DerivedBytes = 16;

    /// <summary>What an operation takes for each byte of long bounds.</summary>
    private const int NanosecondsPerByte = 12;

    private PyValue _start;
    private PyValue _stop;
    private PyValue _step;
    private bool _isSmall;
    private long _count;

    internal PyRange()
    {
        _start = _stop = PyValue.Int(0);
        _step = PyValue.Int(1);
        _isSmall = true;
    }

    /// <summary>A range of ints, immediate or big, with a step that is not 0.</summary>
    public PyRange(PyValue start, PyValue stop, PyValue step)
    {
        _start = start;
        _stop = stop;
        _step = step;
        Derive();
    }

    public PyValue Start => _start;

    public PyValue Stop => _stop;

    public PyValue Step => _step;

    /// <summary>All of it fits machine words: bounds, length, and the span that an iterator walks.</summary>
    public bool IsSmall => _isSmall;

    /// <summary>The number of items, given that <see cref="IsSmall"/>.</summary>
    public long SmallCount => _count;

    /// <summary>The number of items.</summary>
    public BigInteger CountIn(Meter meter) => _isSmall ? _count : CountBetween(meter, BigOf(_start), BigOf(_stop), BigOf(_step));

    public override PyType Type => RangeType.Type;

    /// <summary>The item at an index that is within a small range.</summary>
    public long SmallItem(long index) => _start.Bits + (index * _step.Bits);

    public static BigInteger BigOf(PyValue value) => value.Ref is PyBigInt big ? big.Value : value.Bits;

    /// <summary>Before an operation on a range whose bounds are very long ints: it takes some differences and products of them.</summary>
    /// <exception cref="ResourceLimitException">It would end too late.</exception>
    private void Foresee(PyContext context)
    {
        if (_isSmall)
            return;
        long bits = Bits(_start) + Bits(_stop) + Bits(_step);
        LinearWork.Foresee(context.Meter, bits, NanosecondsPerByte);
    }

    private static long Bits(PyValue value) => value.Ref is PyBigInt big ? BigInteger.Abs(big.Value).GetBitLength() : 64;

    private static BigInteger CountBetween(Meter meter, BigInteger start, BigInteger stop, BigInteger step)
    {
        if (step.Sign < 0)
            (start, stop, step) = (stop, start, -step);
        LinearWork.Room(meter, Math.Max(BigInteger.Abs(start).GetBitLength(), BigInteger.Abs(stop).GetBitLength()));
        BigInteger span = stop - start;
        if (span.Sign <= 0)
            return BigInteger.Zero;
        LinearWork.Room(meter, span.GetBitLength());
        span -= 1;
        if (!step.IsOne)
        {
            LinearWork.Room(meter, span.GetBitLength());
            span = LongQuotient.DivRem(meter, span, step, out _);
        }

        LinearWork.Room(meter, span.GetBitLength());
        return span + 1;
    }

    private void Derive()
    {
        _isSmall = false;
        _count = 0;
        if (!_start.IsInt || !_stop.IsInt || !_step.IsInt)
            return;
        Int128 span = _step.Bits > 0 ? (Int128)_stop.Bits - _start.Bits : (Int128)_start.Bits - _stop.Bits;
        Int128 width = Int128.Abs(_step.Bits);
        Int128 count = span <= 0 ? 0 : ((span - 1) / width) + 1;
        _isSmall = count <= long.MaxValue && count * width <= long.MaxValue;
        _count = _isSmall ? (long)count : 0;
    }

    public override PyValue Truth(PyContext context, PyValue self)
    {
        Foresee(context);
        return PyValue.Bool(_isSmall ? _count != 0 : !CountIn(context.Meter).IsZero);
    }

    public override PyValue Length(PyContext context, PyValue self)
    {
        if (_isSmall)
            return PyValue.Int(_count);
        Foresee(context);
        BigInteger count = CountIn(context.Meter);
        return count <= long.MaxValue
            ? PyValue.Int((long)count)
            : context.Raise(Errors.OverflowError("Python int too large to convert to C ssize_t"));
    }

    public override PyValue Iterate(PyContext context, PyValue self)
    {
        if (_isSmall)
            return new RangeIterator(_start.Bits, _step.Bits, _count);
        Foresee(context);
        return new LongRangeIterator(BigOf(_start), BigOf(_step), CountIn(context.Meter));
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _start);
        transfer.Value(ref _stop);
        transfer.Value(ref _step);
        transfer.Overhead(DerivedBytes);
        if (!transfer.IsReading)
            return;
        transfer.Require(IsWhole(_start) && IsWhole(_stop) && IsWhole(_step), "a range of something else than ints");
        transfer.AfterReading(DeriveChecked);
    }

    private void DeriveChecked(StateTransfer transfer)
    {
        transfer.Require(!BigOf(_step).IsZero, "a range with step 0");
        Derive();
    }

    private static bool IsWhole(PyValue value) => value.IsInt || value.Ref is PyBigInt;
}
