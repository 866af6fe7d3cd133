using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An int that does not fit 64 bits; one that does is always immediate.</summary>
[HeapKind(20)]
internal sealed partial class PyBigInt : PyObject
{
    private BigInteger _value;

    internal PyBigInt()
    {
    }

    private PyBigInt(BigInteger value)
    {
        _value = value;
    }

    public BigInteger Value => _value;

    public override PyType Type => IntType.Type;

    /// <summary>The int, immediate where it fits.</summary>
    public static PyValue From(BigInteger value)
        => value >= long.MinValue && value <= long.MaxValue ? PyValue.Int((long)value) : new PyBigInt(value);

    /// <inheritdoc cref="From(BigInteger)"/>
    public static PyValue From(UInt128 value) => value <= long.MaxValue ? PyValue.Int((long)value) : new PyBigInt(value);

    internal override void Transfer(StateTransfer transfer)
    {
        if (transfer.IsMeasuring)
        {
            transfer.Overhead(48 + (_value.GetBitLength() / 8));
            return;
        }

        byte[] bytes = transfer.IsReading ? [] : _value.ToByteArray();
        transfer.Blob(ref bytes);
        if (!transfer.IsReading)
            return;
        _value = new BigInteger(bytes);
        transfer.Require(_value < long.MinValue || _value > long.MaxValue, "a big int that fits 64 bits");
    }
}
