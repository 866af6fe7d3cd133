using System.Buffers.Binary;
using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The items of memoryviews: native formats of one character, little-endian, with the sizes of a 64-bit C.</summary>
internal static class MemoryItems
{
    /// <summary>The bytes of an item; 0 for a format that does not exist.</summary>
    public static int SizeOf(char format) => format switch
    {
        'B' or 'b' or 'c' or '?' => 1,
        'h' or 'H' or 'e' => 2,
        'i' or 'I' or 'f' => 4,
        'l' or 'L' or 'q' or 'Q' or 'n' or 'N' or 'd' or 'P' => 8,
        _ => 0,
    };

    public static PyValue Unpack(char format, ReadOnlySpan<byte> data) => format switch
    {
        'B' => PyValue.Int(data[0]),
        'b' => PyValue.Int((sbyte)data[0]),
        'c' => PyBytes.From(data),
        '?' => PyValue.Bool(data[0] != 0),
        'h' => PyValue.Int(BinaryPrimitives.ReadInt16LittleEndian(data)),
        'H' => PyValue.Int(BinaryPrimitives.ReadUInt16LittleEndian(data)),
        'i' => PyValue.Int(BinaryPrimitives.ReadInt32LittleEndian(data)),
        'I' => PyValue.Int(BinaryPrimitives.ReadUInt32LittleEndian(data)),
        'l' or 'q' or 'n' => PyValue.Int(BinaryPrimitives.ReadInt64LittleEndian(data)),
        'e' => PyValue.Float((double)BinaryPrimitives.ReadHalfLittleEndian(data)),
        'f' => PyValue.Float(BinaryPrimitives.ReadSingleLittleEndian(data)),
        'd' => PyValue.Float(BinaryPrimitives.ReadDoubleLittleEndian(data)),
        _ => PyBigInt.From(BinaryPrimitives.ReadUInt64LittleEndian(data)),
    };

    /// <summary>Writes a value as an item.</summary>
    /// <exception cref="RaisedException">It does not fit the format.</exception>
    public static void Pack(PyContext context, char format, PyValue value, Span<byte> target)
    {
        switch (format)
        {
            case 'c':
                if (PyBytes.Of(value) is not { } single)
                    throw WrongType(format).ToException();
                if (single.Count != 1)
                    throw WrongValue(format).ToException();
                single.Data.CopyTo(target);
                return;
            case '?':
                target[0] = NativeBinder.Bool(context, value) ? (byte)1 : (byte)0;
                return;
            case 'd' or 'f' or 'e':
                PackFloat(context, format, value, target);
                return;
            default:
                PackInt(context, format, value, target);
                return;
        }
    }

    private static void PackFloat(PyContext context, char format, PyValue value, Span<byte> target)
    {
        if (!value.IsFloat && !Indices.IsIndex(value) && !value.Type.TryLookup("__float__", out _))
            throw WrongType(format).ToException();
        double number = NativeBinder.Double(context, value);
        if (format == 'd')
            BinaryPrimitives.WriteDoubleLittleEndian(target, number);
        else if (format == 'f')
            BinaryPrimitives.WriteSingleLittleEndian(target, (float)number);
        else
            BinaryPrimitives.WriteHalfLittleEndian(target, (Half)number);
    }

    private static void PackInt(PyContext context, char format, PyValue value, Span<byte> target)
    {
        if (!Indices.IsIndex(value))
            throw WrongType(format).ToException();
        BigInteger number = NativeBinder.BigInteger(context, value);
        int bits = target.Length * 8;
        bool isSigned = format is 'b' or 'h' or 'i' or 'l' or 'q' or 'n';
        BigInteger least = isSigned ? -(BigInteger.One << (bits - 1)) : BigInteger.Zero;
        BigInteger most = (BigInteger.One << (isSigned ? bits - 1 : bits)) - 1;
        if (number < least || number > most)
            throw WrongValue(format).ToException();
        target.Fill(number.Sign < 0 ? (byte)255 : (byte)0);
        number.TryWriteBytes(target, out _, isUnsigned: !isSigned);
    }

    private static PyException WrongType(char format) => Errors.TypeError($"memoryview: invalid type for format '{format}'");

    private static PyException WrongValue(char format) => Errors.ValueError($"memoryview: invalid value for format '{format}'");
}
