using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Snapshot;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>Reads constants by kind.</summary>
internal sealed class ConstantReader(ByteReader reader, Func<string> readText)
{
    /// <summary>More than the parser lets a program nest.</summary>
    private const int MaxDepth = 1000;

    private int _depth;

    public PyValue Read()
    {
        int kind = reader.Byte();
        switch ((ConstantKind)kind)
        {
            case ConstantKind.None:
                return PyValue.None;
            case ConstantKind.False:
                return PyValue.False;
            case ConstantKind.True:
                return PyValue.True;
            case ConstantKind.Ellipsis:
                return PyValue.Ellipsis;
            case ConstantKind.Int:
                return PyValue.Int(reader.Signed());
            case ConstantKind.BigInt:
                return PyBigInt.From(new BigInteger(reader.Bytes()));
            case ConstantKind.Float:
                return PyValue.Float(ReadDouble());
            case ConstantKind.Str:
                return PyValue.Str(readText());
            case ConstantKind.Bytes:
                return new PyBytes(reader.Bytes());
            case ConstantKind.Complex:
                return new PyComplex(ReadDouble(), ReadDouble());
            case ConstantKind.Tuple:
                return ReadTuple();
            default:
                throw ByteReader.Damaged("in its program, a constant of an unknown kind");
        }
    }

    private PyValue ReadTuple()
    {
        if (++_depth > MaxDepth)
            throw ByteReader.Damaged("in its program, a constant nests too deep");
        int count = reader.Count(1);
        var items = new List<PyValue>(); // grows with what is there: nested counts could each claim all that follows
        for (int i = 0; i < count; i++)
            items.Add(Read());
        _depth--;
        return PyTuple.From(items.ToArray());
    }

    private double ReadDouble() => BitConverter.Int64BitsToDouble(reader.Fixed64());
}
