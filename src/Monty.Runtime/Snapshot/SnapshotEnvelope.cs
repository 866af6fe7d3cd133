using System.Numerics;
using System.Security.Cryptography;

namespace Monty.Runtime.Snapshot;

/// <summary>What a snapshot is of.</summary>
internal enum SnapshotContent : byte
{
    Program = 1,
    Run = 2,
    Session = 3,
}

/// <summary>The frame around every snapshot: magic, version, what it is of, and at the end a checksum or a signature.</summary>
internal static class SnapshotEnvelope
{
    /// <summary>Grows with the format; every version up to this one loads.</summary>
    public const byte Version = 1;

    private const int ChecksumLength = 4;

    private static ReadOnlySpan<byte> Magic => "MONTY\0"u8;

    /// <summary>Magic, version, content, and how it is sealed.</summary>
    private static int HeaderLength => Magic.Length + 3;

    public static void Begin(ByteWriter output, SnapshotContent content, bool isSigned)
    {
        output.Raw(Magic);
        output.Byte(Version);
        output.Byte((byte)content);
        output.Flag(isSigned);
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
        int sealLength = ReadHeader(span);
        if (key is null && sealLength != ChecksumLength)
            throw new MontySnapshotException("The snapshot is signed: loading it needs the key.");
        if (key is not null && sealLength == ChecksumLength)
            throw new MontySnapshotException("The snapshot is not signed, and a key was given to check it with.");
        CheckSeal(span[..^sealLength], span[^sealLength..], key);
        if (span[Magic.Length + 1] != (byte)content)
            throw new MontySnapshotException($"The snapshot is not of a {NameOf(content)}.");
        return new ByteReader(bytes[HeaderLength..^sealLength]);
    }

    /// <summary>What a snapshot says that it is of.</summary>
    /// <exception cref="MontySnapshotException">It is foreign or cut.</exception>
    public static SnapshotContent ContentOf(ReadOnlySpan<byte> bytes)
    {
        ReadHeader(bytes);
        return (SnapshotContent)bytes[Magic.Length + 1];
    }

    /// <summary>A hash of what a run is: of all but the time that it has used, which comes first, and the seal.</summary>
    /// <exception cref="MontySnapshotException">It is foreign or cut.</exception>
    public static byte[] Fingerprint(ReadOnlySpan<byte> bytes)
    {
        int sealLength = ReadHeader(bytes);
        if (bytes.Length < HeaderLength + sizeof(long) + sealLength)
            throw ByteReader.Damaged("it ends too early");
        return SHA256.HashData(bytes[(HeaderLength + sizeof(long))..^sealLength]);
    }

    /// <summary>Checks what stands before the content.</summary>
    /// <returns>The length of the seal.</returns>
    private static int ReadHeader(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength || !bytes.StartsWith(Magic))
            throw new MontySnapshotException("These bytes are not a Monty snapshot.");
        byte version = bytes[Magic.Length];
        if (version is 0 or > Version)
            throw new MontySnapshotException($"The snapshot has format version {version}; this version of Monty reads up to {Version}.");
        int sealLength = bytes[Magic.Length + 2] switch
        {
            0 => ChecksumLength,
            1 => HMACSHA256.HashSizeInBytes,
            _ => throw ByteReader.Damaged("it is sealed in no way that exists"),
        };
        return bytes.Length >= HeaderLength + sealLength ? sealLength : throw ByteReader.Damaged("it ends too early");
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
            throw ByteReader.Damaged("its checksum is wrong");
    }

    private static string NameOf(SnapshotContent content) => content switch
    {
        SnapshotContent.Run => "run",
        SnapshotContent.Session => "session",
        _ => "program",
    };

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
