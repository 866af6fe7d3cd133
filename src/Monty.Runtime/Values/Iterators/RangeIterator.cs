using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>
/// An iterator over a range of machine-word ints. Emitted code advances it inline: it is at its end when
/// <see cref="Current"/> equals <see cref="Stop"/>, in either direction; else the item is <see cref="Current"/>, and
/// <see cref="Step"/> is added without an overflow check.
/// </summary>
[HeapKind(63)]
internal sealed class RangeIterator : PyIterator
{
    /// <summary>The next item.</summary>
    public long Current;

    /// <summary>One step past the last item; it may have wrapped around.</summary>
    public long Stop;

    public long Step;

    internal RangeIterator()
    {
        Step = 1;
    }

    /// <summary>Iterates over <paramref name="count"/> items, whose span must be below 2^64.</summary>
    public RangeIterator(long start, long step, long count)
    {
        Current = start;
        Step = step;
        Stop = unchecked(start + (count * step));
    }

    public override PyType Type => IteratorTypes.Range;

    public override long LengthHint => unchecked(Step > 0
        ? (long)((ulong)(Stop - Current) / (ulong)Step)
        : (long)((ulong)(Current - Stop) / ((ulong)~Step + 1)));

    public override PyValue LongLengthHint => PyBigInt.From((ulong)LengthHint);

    public override PyValue Next(PyContext context, PyValue self)
    {
        long current = Current;
        if (current == Stop)
            return PyValue.Exhausted;
        Current = unchecked(current + Step);
        return PyValue.Int(current);
    }

    public override PyValue[]? Parts => [];

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int64(ref Current);
        transfer.Int64(ref Stop);
        transfer.Int64(ref Step);
        transfer.Require(Step != 0, "a range with step 0");
    }
}
