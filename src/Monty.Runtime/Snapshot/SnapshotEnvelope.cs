using System.Buffers.Binary;
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

    /// <summary>Where the time used stands: after magic, version, content and marks.</summary>
    private static int TimeAt => Magic.Length + 3;

    private static int HeaderLength => TimeAt + sizeof(long);

    /// <param name="output">At its beginning.</param>
    /// <param name="content">What the snapshot is of.</param>
    /// <param name="isSigned">Whether a key seals it.</param>
    /// <param name="timeUsed">What is in no two runs the same; null leaves it out, so that equal runs give equal bytes.</param>
    public static void Begin(ByteWriter output, SnapshotContent content, bool isSigned, TimeSpan? timeUsed)
    {
        output.Raw(Magic);
        output.Byte(Version);
        output.Byte((byte)content);
        output.Byte((byte)((isSigned ? Marks.Signed : 0) | (timeUsed is null ? Marks.WithoutTime : 0)));
        output.Fixed64(timeUsed?.Ticks ?? 0);
    }

    /// <summary>Appends the checksum, or the signature where there is a key.</summary>
    public static byte[] Seal(ByteWriter output, byte[]? key)
    {
        RequireSecret(key);
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
    public static ByteReader Open(ReadOnlyMemory<byte> bytes, SnapshotContent content, byte[]? key, out TimeSpan timeUsed)
    {
        RequireSecret(key);
        ReadOnlySpan<byte> span = bytes.Span;
        int sealLength = ReadHeader(span);
        if (key is null && sealLength != ChecksumLength)
            throw new MontySnapshotException("The snapshot is signed: loading it needs the key.");
        if (key is not null && sealLength == ChecksumLength)
            throw new MontySnapshotException("The snapshot is not signed, and a key was given to check it with.");
        CheckSeal(span[..^sealLength], span[^sealLength..], key);
        if (span[Magic.Length + 1] != (byte)content)
            throw new MontySnapshotException($"The snapshot is not of a {NameOf(content)}{Advice((SnapshotContent)span[Magic.Length + 1])}.");
        timeUsed = new TimeSpan(BinaryPrimitives.ReadInt64LittleEndian(span[TimeAt..]));
        if (timeUsed < TimeSpan.Zero || (timeUsed > TimeSpan.Zero && !HoldsTime(span)))
            throw ByteReader.Damaged("the time used is out of range");
        return new ByteReader(bytes[HeaderLength..^sealLength]);
    }

    /// <summary>What a snapshot says that it is of.</summary>
    /// <exception cref="MontySnapshotException">It is foreign or cut.</exception>
    public static SnapshotContent ContentOf(ReadOnlySpan<byte> bytes)
    {
        ReadHeader(bytes);
        return (SnapshotContent)bytes[Magic.Length + 1];
    }

    /// <summary>Whether the time used was written, and not left out.</summary>
    /// <exception cref="MontySnapshotException">It is foreign or cut.</exception>
    public static bool HoldsTime(ReadOnlySpan<byte> bytes)
    {
        ReadHeader(bytes);
        return (MarksOf(bytes) & Marks.WithoutTime) == 0;
    }

    /// <summary>A hash of what a run is: of all but the time that it has used, which comes first, and the seal.</summary>
    /// <exception cref="MontySnapshotException">It is foreign or cut.</exception>
    public static byte[] Fingerprint(ReadOnlySpan<byte> bytes)
    {
        int sealLength = ReadHeader(bytes);
        return SHA256.HashData(bytes[HeaderLength..^sealLength]);
    }

    /// <summary>Checks what stands before the content.</summary>
    /// <returns>The length of the seal.</returns>
    private static int ReadHeader(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < TimeAt || !bytes.StartsWith(Magic))
            throw new MontySnapshotException("These bytes are not a Monty snapshot.");
        byte version = bytes[Magic.Length];
        if (version is 0 or > Version)
            throw new MontySnapshotException($"The snapshot has format version {version}; this version of Monty reads up to {Version}.");
        Marks marks = MarksOf(bytes);
        if ((marks & ~(Marks.Signed | Marks.WithoutTime)) != 0)
            throw ByteReader.Damaged("it has marks that do not exist");
        int sealLength = (marks & Marks.Signed) == 0 ? ChecksumLength : HMACSHA256.HashSizeInBytes;
        return bytes.Length >= HeaderLength + sealLength ? sealLength : throw ByteReader.Damaged("it ends too early");
    }

    private static Marks MarksOf(ReadOnlySpan<byte> bytes) => (Marks)bytes[Magic.Length + 2];

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

    private static string Advice(SnapshotContent found) => found switch
    {
        SnapshotContent.Run => " but of a run: MontySnapshot.Load loads it",
        SnapshotContent.Session => " but of a session: MontySession.Load loads it",
        _ => "",
    };

    private static void RequireSecret(byte[]? key)
    {
        if (key is { Length: 0 })
            throw new ArgumentException("An empty key signs nothing: give a secret, of 32 random bytes say, or null to sign nothing.", nameof(key));
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
            crc = BitOperations.Crc32C(crc, BinaryPrimitives.ReadUInt64LittleEndian(bytes[i..]));
        for (; i < bytes.Length; i++)
            crc = BitOperations.Crc32C(crc, bytes[i]);
        return ~crc;
    }

    /// <summary>What the header says beside what the snapshot is of.</summary>
    [Flags]
    private enum Marks : byte
    {
        Signed = 1,
        WithoutTime = 2,
    }
}
