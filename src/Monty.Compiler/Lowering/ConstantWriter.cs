using Monty.Runtime.Core;
using Monty.Runtime.Snapshot;
using Monty.Runtime.Values;

namespace Monty.Compiler.Lowering;

/// <summary>What a constant is, in snapshots.</summary>
internal enum ConstantKind
{
    None,
    False,
    True,
    Ellipsis,
    Int,
    BigInt,
    Float,
    Str,
    Bytes,
    Tuple,
    Complex,
}

/// <summary>Writes constants by kind.</summary>
internal sealed class ConstantWriter(ByteWriter writer, Func<string, int> numberOf)
{
    public void Write(PyValue value)
    {
        if (value.IsNone)
            Kind(ConstantKind.None);
        else if (value.IsBool)
            Kind(value.IsTrue ? ConstantKind.True : ConstantKind.False);
        else if (value.IsInt)
            WriteInt(value.Bits);
        else if (value.IsFloat)
            WriteFloat(value.AsFloat);
        else
            WriteObject(value.Ref);
    }

    private void WriteObject(PyObject value)
    {
        switch (value)
        {
            case PyStr text:
                Kind(ConstantKind.Str);
                writer.Index(numberOf(text.Text));
                break;
            case PyBytes bytes:
                Kind(ConstantKind.Bytes);
                writer.Bytes(bytes.Data);
                break;
            case PyBigInt integer:
                Kind(ConstantKind.BigInt);
                writer.Bytes(integer.Value.ToByteArray());
                break;
            case PyComplex complex:
                Kind(ConstantKind.Complex);
                writer.Fixed64(BitConverter.DoubleToInt64Bits(complex.Real));
                writer.Fixed64(BitConverter.DoubleToInt64Bits(complex.Imaginary));
                break;
            case PyTuple tuple:
                WriteTuple(tuple);
                break;
            case PyEllipsis:
                Kind(ConstantKind.Ellipsis);
                break;
            default:
                throw new System.Diagnostics.UnreachableException($"a constant of {value.GetType().Name}");
        }
    }

    private void WriteInt(long value)
    {
        Kind(ConstantKind.Int);
        writer.Signed(value);
    }

    private void WriteFloat(double value)
    {
        Kind(ConstantKind.Float);
        writer.Fixed64(BitConverter.DoubleToInt64Bits(value));
    }

    private void WriteTuple(PyTuple tuple)
    {
        Kind(ConstantKind.Tuple);
        writer.Index(tuple.Count);
        foreach (PyValue item in tuple.Items)
            Write(item);
    }

    private void Kind(ConstantKind kind) => writer.Byte((byte)kind);
}
