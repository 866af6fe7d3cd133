using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>bytes(iterable)</c>: collects ints.</summary>
[HeapKind(35)]
internal sealed class BytesFillFrame : IterationFrame
{
    private byte[] _data = [];
    private int _count;

    protected override PyValue Accept(PyContext context, PyValue item)
        => Accepted(context, item.IsInt ? item : item.Ref.Index(context, item));

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (!BytesErrors.IsByte(value))
            return context.Raise(Errors.ValueError("bytes must be in range(0, 256)"));
        if (_count == _data.Length)
        {
            int capacity = Math.Max(16, (int)Math.Min(_data.Length * 2L, Array.MaxLength));
            context.Meter.ChargeBytes(capacity);
            Array.Resize(ref _data, capacity);
        }

        _data[_count++] = (byte)value.Bits;
        return Continue;
    }

    protected override PyValue Finish(PyContext context)
    {
        context.Meter.ChargeBytes(_count);
        return PyBytes.From(_data.AsSpan(0, _count));
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Blob(ref _data);
        transfer.Int32(ref _count);
        transfer.Require(_count >= 0 && _count <= _data.Length, "more bytes than there are");
    }
}
