using Monty.Runtime.Snapshot;

namespace Monty.Fuzzing.Snapshots;

/// <summary>Changes snapshots as someone would who also corrects the checksum.</summary>
internal static class SnapshotForge
{
    /// <summary>The frame, the time used, and the length of the program.</summary>
    private const int Header = 9 + 8 + 2;

    /// <summary>What stands before the program of a session that is dumped within a feed.</summary>
    private const int WithinFeed = 2;

    /// <summary>Changes some bytes of the program or of the state; half of the time of the state, which is the smaller part.</summary>
    public static byte[] Forge(byte[] snapshot, Random random)
    {
        byte[] content = snapshot[..^4];
        int state = StateBegin(snapshot);
        for (int i = random.Next(3); i >= 0; i--)
        {
            int at = random.Next(random.Next(2) == 0 ? Header : state, content.Length);
            content[at] = random.Next(4) switch
            {
                0 => (byte)random.Next(256),
                1 => (byte)(content[at] + 1),
                2 => (byte)(content[at] - 1),
                _ => content[random.Next(Header, content.Length)],
            };
        }

        var output = new ByteWriter();
        output.Raw(content);
        return SnapshotEnvelope.Seal(output, null);
    }

    private static int StateBegin(byte[] snapshot)
    {
        SnapshotContent content = SnapshotEnvelope.ContentOf(snapshot);
        ByteReader reader = SnapshotEnvelope.Open(snapshot, content, null, out _);
        bool hasProgram = content == SnapshotContent.Run;
        if (content == SnapshotContent.Session)
        {
            reader.Index();
            hasProgram = reader.Byte() == WithinFeed;
        }

        if (hasProgram)
            reader.Bytes();
        return snapshot.Length - 4 - reader.Left;
    }
}
