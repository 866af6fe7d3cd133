using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An iterator over a range that does not fit 64 bits.</summary>
[HeapKind(64)]
internal sealed class LongRangeIterator : PyIterator
{
    private BigInteger _current;
    private BigInteger _step;
    private BigInteger _remaining;

    internal LongRangeIterator()
    {
    }

    public LongRangeIterator(BigInteger start, BigInteger step, BigInteger count)
    {
        _current = start;
        _step = step;
        _remaining = count;
    }

    public override PyType Type => IteratorTypes.LongRange;

    public override long LengthHint => _remaining > long.MaxValue ? long.MaxValue : (long)_remaining;

    public override PyValue LongLengthHint => PyBigInt.From(_remaining);

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_remaining.Sign <= 0)
            return PyValue.Exhausted;
        BigInteger current = _current;
        context.Meter.ChargeBytes((long)current.GetByteCount() + _remaining.GetByteCount());
        LinearWork.Add(context.Meter, current);
        LinearWork.Add(context.Meter, _remaining);
        _current += _step;
        _remaining--;
        return PyBigInt.From(current);
    }

    public override PyValue[]? Parts => [];

    internal override void Transfer(StateTransfer transfer)
    {
        TransferInteger(transfer, ref _current);
        TransferInteger(transfer, ref _step);
        TransferInteger(transfer, ref _remaining);
    }

    private static void TransferInteger(StateTransfer transfer, ref BigInteger value)
    {
        byte[] bytes = transfer.IsReading ? [] : value.ToByteArray();
        transfer.Blob(ref bytes);
        if (transfer.IsReading)
            value = new BigInteger(bytes);
    }
}
