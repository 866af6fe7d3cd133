using System.Buffers.Binary;
using System.Text;

namespace Monty.Runtime.Snapshot;

/// <summary>Reads the primitives of the snapshot format, and trusts nothing.</summary>
internal sealed class ByteReader(ReadOnlyMemory<byte> bytes)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private int _position;

    public int Left => bytes.Length - _position;

    public byte Byte() => Take(1)[0];

    public ulong Unsigned()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte next = Byte();
            if (shift == 63 && next > 1)
                break;
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }

        throw Damaged("a number is too long");
    }

    public long Signed()
    {
        ulong value = Unsigned();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>A number from 0 up that fits an int.</summary>
    public int Index()
    {
        ulong value = Unsigned();
        return value <= int.MaxValue ? (int)value : throw Damaged("a number is too large");
    }

    public bool Flag() => Byte() switch
    {
        0 => false,
        1 => true,
        _ => throw Damaged("a flag is neither true nor false"),
    };

    public long Fixed64() => BinaryPrimitives.ReadInt64LittleEndian(Take(8));

    /// <summary>A number of things that take at least <paramref name="bytesEach"/> bytes each.</summary>
    public int Count(int bytesEach)
    {
        ulong count = Unsigned();
        return count <= (ulong)(Left / Math.Max(1, bytesEach)) ? (int)count : throw Damaged("a count is larger than what follows");
    }

    public byte[] Bytes() => Take(Count(1)).ToArray();

    /// <summary>Just so many bytes.</summary>
    public ReadOnlySpan<byte> Raw(int count) => Take(count);

    public string Text()
    {
        ulong length = Unsigned();
        if ((length & 1) == 0)
            return Utf8(length >> 1);
        ulong units = length >> 2;
        if (units > (ulong)Left / 2)
            throw Damaged("a text is longer than what follows");
        var text = new char[units];
        for (int i = 0; i < text.Length; i++)
            text[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(Take(2));
        return new string(text);
    }

    public static MontySnapshotException Damaged(string problem)
        => new($"The snapshot is damaged: {problem}. It was cut, changed, or is not a Monty snapshot.");

    private string Utf8(ulong count)
    {
        if (count > (ulong)Left)
            throw Damaged("a text is longer than what follows");
        try
        {
            return StrictUtf8.GetString(Take((int)count));
        }
        catch (DecoderFallbackException)
        {
            throw Damaged("a text is not UTF-8");
        }
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (Left < count)
            throw Damaged("it ends too early");
        ReadOnlySpan<byte> taken = bytes.Span.Slice(_position, count);
        _position += count;
        return taken;
    }
}
