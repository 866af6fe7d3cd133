using System.Buffers.Binary;

namespace Monty.Compiler.Lowering;

/// <summary>A growing row of bytes.</summary>
internal sealed class ByteWriter
{
    private readonly MemoryStream _bytes = new();

    public byte[] ToArray() => _bytes.ToArray();

    public void Byte(int value) => _bytes.WriteByte((byte)value);

    /// <summary>Seven bits a byte, low ones first.</summary>
    public void Number(ulong value)
    {
        while (value >= 0x80)
        {
            Byte((int)(value & 0x7F) | 0x80);
            value >>= 7;
        }

        Byte((int)value);
    }

    public void Number(int value) => Number((ulong)value);

    /// <summary>A number that may be negative: small ones of either sign are short.</summary>
    public void Signed(long value) => Number((ulong)((value << 1) ^ (value >> 63)));

    public void Double(double value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleLittleEndian(bytes, value);
        _bytes.Write(bytes);
    }

    public void Blob(ReadOnlySpan<byte> bytes)
    {
        Number(bytes.Length);
        _bytes.Write(bytes);
    }

    public void Append(byte[] bytes) => _bytes.Write(bytes);
}
