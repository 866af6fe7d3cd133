using System.Numerics;
using Monty.Runtime.Core;
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
                return PyBigInt.From(new BigInteger(reader.Blob()));
            case ConstantKind.Float:
                return PyValue.Float(reader.Double());
            case ConstantKind.Str:
                return PyValue.Str(readText());
            case ConstantKind.Bytes:
                return new PyBytes(reader.Blob().ToArray());
            case ConstantKind.Complex:
                return new PyComplex(reader.Double(), reader.Double());
            case ConstantKind.Tuple:
                return ReadTuple();
            default:
                throw ByteReader.Bad("a constant of an unknown kind");
        }
    }

    private PyValue ReadTuple()
    {
        if (++_depth > MaxDepth)
            throw ByteReader.Bad("a constant nests too deep");
        var items = new PyValue[reader.Count()];
        for (int i = 0; i < items.Length; i++)
            items[i] = Read();
        _depth--;
        return items.Length == 0 ? PyTuple.Empty : new PyTuple(items);
    }
}
