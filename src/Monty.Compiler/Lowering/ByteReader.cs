using System.Buffers.Binary;

namespace Monty.Compiler.Lowering;

/// <summary>Reads what <see cref="ByteWriter"/> wrote; anything else is an error, found before memory is taken for it.</summary>
internal sealed class ByteReader(byte[] bytes)
{
    private int _position;

    public bool IsAtEnd => _position == bytes.Length;

    private int Left => bytes.Length - _position;

    public int Byte() => Left > 0 ? bytes[_position++] : throw Bad("it ends too early");

    public ulong Number()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            int next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return shift == 63 && next > 1 ? throw Bad("a number is too large") : value;
        }

        throw Bad("a number is too long");
    }

    public int Int32()
    {
        ulong value = Number();
        return value <= int.MaxValue ? (int)value : throw Bad("a number is too large");
    }

    public long Signed()
    {
        ulong value = Number();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>How many items follow, each of which takes at least one byte.</summary>
    public int Count()
    {
        ulong count = Number();
        return count <= (ulong)Left ? (int)count : throw Bad("a count is too large");
    }

    public bool Flag() => Byte() switch
    {
        0 => false,
        1 => true,
        _ => throw Bad("a flag is neither true nor false"),
    };

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    public ReadOnlySpan<byte> Blob() => Take(Count());

    public static MontySnapshotException Bad(string problem)
        => new($"The snapshot's program cannot be read: {problem}.");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > Left)
            throw Bad("it ends too early");
        _position += count;
        return bytes.AsSpan(_position - count, count);
    }
}
