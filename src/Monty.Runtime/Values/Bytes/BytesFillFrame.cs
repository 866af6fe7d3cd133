using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>bytes(iterable)</c>: collects ints.</summary>
[HeapKind(35)]
internal sealed class BytesFillFrame : IterationFrame
{
    private byte[] _data = [];
    private int _count;
    private bool _isForByteArray;
    private PyByteArray? _target;

    /// <summary>Collects for a bytearray, whose error is worded otherwise.</summary>
    public static BytesFillFrame ForByteArray() => new() { _isForByteArray = true };

    /// <summary>Adds what it collects to a bytearray, then gives None.</summary>
    public static BytesFillFrame Extending(PyByteArray target) => new() { _isForByteArray = true, _target = target };

    protected override bool AsksLength => !_isForByteArray || _target is not null;

    protected override PyValue Accept(PyContext context, PyValue item)
        => Accepted(context, item.IsInt ? item : item.Ref.Index(context, item));

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (!BytesErrors.IsByte(value))
            return context.Raise(_isForByteArray ? BytesErrors.ByteRange() : Errors.ValueError("bytes must be in range(0, 256)"));
        if (_count == _data.Length)
        {
            int capacity = Math.Max(16, (int)Math.Min(_data.Length * 2L, Array.MaxLength));
            context.Meter.ChargeBytes(capacity);
            LongSpans.Extend(context.Meter, ref _data, _count, capacity);
        }

        _data[_count++] = (byte)value.Bits;
        return Continue;
    }

    protected override PyValue Finish(PyContext context)
    {
        context.Meter.ChargeBytes(_count);
        if (_target is null)
            return PyBytes.From(context.Meter, _data.AsSpan(0, _count));
        try
        {
            _target.Replace(context, _target.Count, 0, _data.AsSpan(0, _count));
            return PyValue.None;
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Blob(ref _data);
        transfer.Int32(ref _count);
        transfer.Boolean(ref _isForByteArray);
        transfer.Object(ref _target);
        transfer.Require(_count >= 0 && _count <= _data.Length, "more bytes than there are");
    }
}
