using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal sealed partial class PyRange
{
    public override PyValue Repr(PyContext context, PyValue self)
    {
        try
        {
            string bounds = $"range({Formatting.ReprText(context, _start)}, {Formatting.ReprText(context, _stop)}";
            bool isUnitStep = _step.IsInt && _step.Bits == 1;
            return PyValue.Str(isUnitStep ? bounds + ")" : $"{bounds}, {Formatting.ReprText(context, _step)})");
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || other.Ref is not PyRange range)
            return PyValue.NotImplemented;
        Foresee(context);
        range.Foresee(context);
        return PyValue.Bool(HasSameItems(context.Meter, range) == (op == CompareOperator.Equal));
    }

    public override PyValue Hash(PyContext context, PyValue self)
    {
        Foresee(context);
        BigInteger count = CountIn(context.Meter);
        PyValue length = PyBigInt.From(count);
        PyValue start = count.IsZero ? PyValue.None : _start;
        PyValue step = count <= 1 ? PyValue.None : _step;
        return TupleHash.TryCompute(context, [length, start, step], out long hash) ? PyValue.Int(hash) : PyValue.Signal;
    }

    public override PyValue Contains(PyContext context, PyValue self, PyValue item)
    {
        if (PyInts.Is(item))
            return PyValue.Bool(TryIndexOf(context, PyInts.Get(item), out _));
        return Containment.ByIteration(context, self, item);
    }

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (key.IsInt && _isSmall)
        {
            long index = key.Bits < 0 ? key.Bits + _count : key.Bits;
            if ((ulong)index < (ulong)_count)
                return PyValue.Int(SmallItem(index));
            return context.Raise(Errors.IndexError("range object index out of range"));
        }

        if (context.Pinned == 0 && Indices.CallsBack(key))
            return SlotReplay.Run(context, SlotOperation.GetItem, self, key);
        if (key.Ref is PySlice slice)
            return Slice(context, slice);
        if (!Indices.IsIndex(key))
            return context.Raise(Errors.IndexTypes("range", key));
        PyValue converted = Indices.ToInt(context, key);
        return converted.IsSignal ? converted : ItemAt(context, BigOf(converted));
    }

    /// <summary>Where an int stands in the range, which is found without going through it.</summary>
    public bool TryIndexOf(PyContext context, BigInteger item, out BigInteger index)
    {
        Foresee(context);
        LinearWork.Foresee(context.Meter, item.GetBitLength(), NanosecondsPerByte);
        LinearWork.Room(context.Meter, 2 * Math.Max(item.GetBitLength(), Bits(_start)));
        BigInteger step = BigOf(_step);
        BigInteger distance = item - BigOf(_start);
        index = LongQuotient.DivRem(context.Meter, distance, step, out BigInteger rest);
        return rest.IsZero && index.Sign >= 0 && index < CountIn(context.Meter);
    }

    /// <summary>An iterator from the last item to the first.</summary>
    public PyValue Reversed(PyContext context)
    {
        if (_isSmall && _step.Bits != long.MinValue)
            return new RangeIterator(_count == 0 ? _start.Bits : SmallItem(_count - 1), -_step.Bits, _count);
        Foresee(context);
        BigInteger count = CountIn(context.Meter);
        BigInteger step = BigOf(_step);
        BigInteger last = Sum(context.Meter, BigInteger.MinusOne, count);
        return new LongRangeIterator(Sum(context.Meter, BigOf(_start), Product(context.Meter, last, step)), -step, count);
    }

    private PyValue ItemAt(PyContext context, BigInteger index)
    {
        Foresee(context);
        BigInteger count = CountIn(context.Meter);
        if (index.Sign < 0)
            index += count;
        if (index.Sign < 0 || index >= count)
            return context.Raise(Errors.IndexError("range object index out of range"));
        return PyBigInt.From(Sum(context.Meter, BigOf(_start), Product(context.Meter, index, BigOf(_step))));
    }

    private PyValue Slice(PyContext context, PySlice slice)
    {
        Foresee(context);
        if (!slice.TryResolveBig(context, CountIn(context.Meter), out BigInteger start, out BigInteger stop, out BigInteger step))
            return PyValue.Signal;
        BigInteger first = BigOf(_start);
        BigInteger width = BigOf(_step);
        start = Sum(context.Meter, first, Product(context.Meter, start, width));
        stop = Sum(context.Meter, first, Product(context.Meter, stop, width));
        return new PyRange(PyBigInt.From(start), PyBigInt.From(stop), PyBigInt.From(Product(context.Meter, step, width)));
    }

    private static BigInteger Sum(Meter meter, BigInteger a, BigInteger b)
    {
        LinearWork.Room(meter, Math.Max(BigInteger.Abs(a).GetBitLength(), BigInteger.Abs(b).GetBitLength()));
        return a + b;
    }

    private static BigInteger Product(Meter meter, BigInteger a, BigInteger b) => b.IsOne ? a : LongProduct.Of(meter, a, b);

    private bool HasSameItems(Meter meter, PyRange other)
    {
        BigInteger count = CountIn(meter);
        if (count != other.CountIn(meter))
            return false;
        if (count.IsZero)
            return true;
        if (BigOf(_start) != BigOf(other._start))
            return false;
        return count.IsOne || BigOf(_step) == BigOf(other._step);
    }
}
