using System.Buffers.Binary;
using System.Text;
using Monty.Runtime.Core;

namespace Monty.Runtime.Snapshot;

/// <summary>Appends the primitives of the snapshot format to a buffer that grows.</summary>
internal sealed class ByteWriter(long limit = int.MaxValue)
{
    private byte[] _buffer = new byte[(int)Math.Min(512, limit)];
    private int _length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Byte(byte value) => Reserve(1)[0] = value;

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public void Unsigned(ulong value)
    {
        while (value >= 0x80)
        {
            Byte((byte)(value | 0x80));
            value >>= 7;
        }

        Byte((byte)value);
    }

    /// <summary>Zigzag: small numbers of either sign are short.</summary>
    public void Signed(long value) => Unsigned((ulong)((value << 1) ^ (value >> 63)));

    /// <summary>A number from 0 up that fits an int.</summary>
    public void Index(int value) => Unsigned((uint)value);

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Fixed64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Reserve(8), value);

    public void Bytes(ReadOnlySpan<byte> value)
    {
        Unsigned((ulong)value.Length);
        value.CopyTo(Reserve(value.Length));
    }

    public void Raw(ReadOnlySpan<byte> value) => value.CopyTo(Reserve(value.Length));

    /// <summary>UTF-8; a lone surrogate, which UTF-8 cannot hold, makes it UTF-16. The lowest bit of the length tells.</summary>
    public void Text(string value)
    {
        if (!HasLoneSurrogate(value))
        {
            int count = Encoding.UTF8.GetByteCount(value);
            Unsigned((ulong)count << 1);
            Encoding.UTF8.GetBytes(value, Reserve(count));
            return;
        }

        Unsigned(((ulong)value.Length << 2) | 1);
        foreach (char unit in value)
            BinaryPrimitives.WriteUInt16LittleEndian(Reserve(2), unit);
    }

    private static bool HasLoneSurrogate(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (!char.IsSurrogatePair(value, i))
                return true;
            i++;
        }

        return false;
    }

    /// <exception cref="ResourceLimitException">More than the limit allows would be written.</exception>
    private void Grow(int count)
    {
        long needed = (long)_length + count;
        if (needed > limit)
            throw new ResourceLimitException(nameof(ResourceLimits.SnapshotSize), limit, needed);
        // Never longer than the limit, so that what goes past it comes here.
        Array.Resize(ref _buffer, (int)Math.Min(Math.Max(_buffer.Length * 2L, needed), Math.Min(limit, Array.MaxLength)));
    }

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
            Grow(count);
        Span<byte> reserved = _buffer.AsSpan(_length, count);
        _length += count;
        return reserved;
    }
}
