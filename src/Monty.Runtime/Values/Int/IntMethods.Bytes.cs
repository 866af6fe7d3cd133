using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <remarks>Conversions to and from bytes.</remarks>
internal static partial class IntMethods
{
    [PyMethod("to_bytes(length=1, byteorder='big', *, signed=False)")]
    private static PyBytes ToBytes(PyContext context, PyValue self, long length, string byteorder, bool signed)
    {
        bool big = IsBigEndian(byteorder);
        if (length < 0)
            throw Errors.ValueError("length argument must be non-negative").ToException();
        BigInteger value = PyInts.Get(self);
        if (value.Sign < 0 && !signed)
            throw Errors.OverflowError("can't convert negative int to unsigned").ToException();
        long needed = signed && !value.IsZero ? (long)value.GetBitLength() + 1 : (long)value.GetBitLength();
        if (needed > length * 8 && length < long.MaxValue / 8)
            throw Errors.OverflowError("int too big to convert").ToException();
        context.Meter.ChargeBytes(length);
        context.Meter.ChargeWork(length / 64);
        if (length > Array.MaxLength)
            throw Errors.MemoryError().ToException();
        var bytes = new byte[length];
        if (value.Sign < 0)
            SpanRepeat.Fill<byte>(context.Meter, bytes, [0xFF]);
        LinearWork.Foresee(context.Meter, value.GetBitLength(), 2);
        byte[] digits = value.ToByteArray();
        LongSpans.Copy(context.Meter, digits.AsSpan(0, (int)Math.Min(digits.Length, length)), bytes);
        if (big)
            LongSpans.Reverse(context.Meter, bytes.AsSpan());
        return new PyBytes(bytes);
    }

    [PyClassMethod("from_bytes(bytes, byteorder='big', *, signed=False)")]
    private static PyValue FromBytes(PyContext context, PyType type, PyValue bytes, string byteorder, bool signed)
    {
        bool big = IsBigEndian(byteorder);
        return new BytesToIntFrame(type, big, signed).Begin(context, BytesMaking.OfObject(context, bytes));
    }

    /// <summary>The int that bytes stand for.</summary>
    public static PyValue OfBytes(PyContext context, PyBytes source, bool isBigEndian, bool isSigned)
    {
        context.Meter.ChargeBytes(source.Count);
        context.Meter.ChargeWork(source.Count / 64);
        // It is read byte by byte.
        LinearWork.Foresee(context.Meter, source.Count * 8L, 2);
        return PyBigInt.From(new BigInteger(source.Data, isUnsigned: !isSigned, isBigEndian: isBigEndian));
    }

    private static bool IsBigEndian(string order) => order switch
    {
        "big" => true,
        "little" => false,
        _ => throw Errors.ValueError("byteorder must be either 'little' or 'big'").ToException(),
    };
}
