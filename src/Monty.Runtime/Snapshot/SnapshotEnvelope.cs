using System.Numerics;
using System.Security.Cryptography;

namespace Monty.Runtime.Snapshot;

/// <summary>What a snapshot is of.</summary>
internal enum SnapshotContent : byte
{
    Program = 1,
    Run = 2,
}

/// <summary>The frame around every snapshot: magic, version, what it is of, and at the end a checksum or a signature.</summary>
internal static class SnapshotEnvelope
{
    /// <summary>Grows with the format; every version up to this one loads.</summary>
    public const byte Version = 1;

    private const int ChecksumLength = 4;

    private static ReadOnlySpan<byte> Magic => "MONTY\0"u8;

    private static int HeaderLength => Magic.Length + 2;

    public static void Begin(ByteWriter output, SnapshotContent content)
    {
        output.Raw(Magic);
        output.Byte(Version);
        output.Byte((byte)content);
    }

    /// <summary>Appends the checksum, or the signature where there is a key.</summary>
    public static byte[] Seal(ByteWriter output, byte[]? key)
    {
        if (key is not null)
        {
            output.Raw(HMACSHA256.HashData(key, output.Written));
        }
        else
        {
            uint checksum = Checksum(output.Written);
            for (int shift = 0; shift < 32; shift += 8)
                output.Byte((byte)(checksum >> shift));
        }

        return output.Written.ToArray();
    }

    /// <summary>Checks the frame; the reader stands at the content.</summary>
    /// <exception cref="MontySnapshotException">It is foreign, cut, changed, of another version or kind, or the key is wrong.</exception>
    public static ByteReader Open(ReadOnlyMemory<byte> bytes, SnapshotContent content, byte[]? key)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        if (span.Length < HeaderLength || !span.StartsWith(Magic))
            throw new MontySnapshotException("These bytes are not a Monty snapshot.");
        byte version = span[Magic.Length];
        if (version is 0 or > Version)
            throw new MontySnapshotException($"The snapshot has format version {version}; this version of Monty reads up to {Version}.");
        int sealLength = key is null ? ChecksumLength : HMACSHA256.HashSizeInBytes;
        if (span.Length < HeaderLength + sealLength)
            throw ByteReader.Damaged("it ends too early");
        CheckSeal(span[..^sealLength], span[^sealLength..], key);
        if (span[Magic.Length + 1] != (byte)content)
            throw new MontySnapshotException($"The snapshot is not of a {(content == SnapshotContent.Run ? "run" : "program")}.");
        return new ByteReader(bytes[HeaderLength..^sealLength]);
    }

    private static void CheckSeal(ReadOnlySpan<byte> content, ReadOnlySpan<byte> seal, byte[]? key)
    {
        if (key is not null)
        {
            if (!CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, content), seal))
                throw new MontySnapshotException("The snapshot is not signed with this key, or was changed.");
            return;
        }

        uint stored = 0;
        for (int i = 0; i < ChecksumLength; i++)
            stored |= (uint)seal[i] << (8 * i);
        if (Checksum(content) != stored)
            throw ByteReader.Damaged("its checksum is wrong; where it was signed, loading needs the key");
    }

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        uint crc = uint.MaxValue;
        int i = 0;
        for (; i + 8 <= bytes.Length; i += 8)
            crc = BitOperations.Crc32C(crc, System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes[i..]));
        for (; i < bytes.Length; i++)
            crc = BitOperations.Crc32C(crc, bytes[i]);
        return ~crc;
    }
}
