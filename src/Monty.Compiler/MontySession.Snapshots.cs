using Monty.Compiler;
using Monty.Compiler.Emit;
using Monty.Runtime.Core;
using Monty.Runtime.Hosting;
using Monty.Runtime.Snapshot;

namespace Monty;

/// <remarks>Dumping a session, between two feeds or within one.</remarks>
public sealed partial class MontySession
{
    /// <summary>Writes the session: what its feeds left, and the feed that waits for its host, where one does.</summary>
    /// <param name="key">Signs the bytes, where given; loading then needs the same key.</param>
    /// <param name="limits">Its <see cref="ResourceLimits.SnapshotSize"/> bounds a session between two feeds.</param>
    /// <exception cref="MontyLimitException">The session takes more bytes than <see cref="ResourceLimits.SnapshotSize"/>.</exception>
    /// <exception cref="InvalidOperationException">A feed is executing.</exception>
    public byte[] Dump(byte[]? key = null, ResourceLimits? limits = null)
    {
        long sizeLimit = Math.Min((_run?.Limits ?? limits ?? ResourceLimits.Default).SnapshotSize, int.MaxValue);
        var output = new ByteWriter(sizeLimit);
        SnapshotEnvelope.Begin(output, SnapshotContent.Session, isSigned: key is not null);
        try
        {
            if (_run is { HasEnded: false })
                WriteRunning(output);
            else
                WriteIdle(output, sizeLimit);
            return SnapshotEnvelope.Seal(output, key);
        }
        catch (ResourceLimitException limit)
        {
            throw new MontyLimitException(limit, _run?.Usage ?? default);
        }
    }

    /// <summary>Makes the session of a dump anew. A feed that waited when it was dumped is its <see cref="Progress"/>.</summary>
    /// <param name="bytes">What <see cref="Dump"/> returned.</param>
    /// <param name="key">The key that the bytes were signed with; null where they were not.</param>
    /// <param name="options">Where output of a feed that waits goes.</param>
    /// <param name="limits">What a feed that waits may use in all; null: what the snapshot says. They also bound what loading takes.</param>
    /// <param name="cancellation">Stops a feed that waits, wherever it is.</param>
    /// <exception cref="MontySnapshotException">The bytes are cut, changed, foreign, of an unknown version, or the key is wrong.</exception>
    /// <exception cref="MontyLimitException">The limits do not allow for so large a snapshot, or for what it holds.</exception>
    public static MontySession Load(
        ReadOnlyMemory<byte> bytes,
        byte[]? key = null,
        RunOptions? options = null,
        ResourceLimits? limits = null,
        CancellationToken cancellation = default)
    {
        limits?.RequireSnapshotSize(bytes.Length);
        ByteReader input = SnapshotEnvelope.Open(bytes, SnapshotContent.Session, key);
        long timeUsed = input.Fixed64();
        var session = new MontySession { FeedCount = input.Index() };
        switch (input.Byte())
        {
            case (byte)Content.Nothing:
                if (input.Left != 0)
                    throw ByteReader.Damaged("more than a session");
                break;
            case (byte)Content.Idle:
                session._state = SessionImage.Read(input, SourceCompiler.Instance, limits ?? ResourceLimits.Default);
                break;
            case (byte)Content.Running:
                CompiledProgram program = MontySnapshot.LoadProgram(input.Bytes());
                if (!program.GlobalsInDict || program.TakesNamespace)
                    throw ByteReader.Damaged("a feed that is no feed");
                var terms = new LoadTerms(limits, timeUsed, cancellation);
                session._run = RunImage.Read(input, program, options ?? RunOptions.Default, terms).Session;
                break;
            default:
                throw ByteReader.Damaged("a session in no known state");
        }

        return session;
    }

    /// <summary>What the feeds so far have left; null before the first.</summary>
    internal SessionState? Kept => _run?.State ?? _state;

    private void WriteRunning(ByteWriter output)
    {
        RunProgress progress = Progress ?? throw new InvalidOperationException("a feed of this session is executing");
        RunSession run = progress.Session;
        run.Take(progress.Step);
        try
        {
            output.Fixed64(run.Context.Meter.TimeUsed.Ticks);
            output.Index(FeedCount);
            output.Byte((byte)Content.Running);
            output.Bytes(run.Program.Serialized);
            RunImage.Write(output, run, progress.Outcome);
        }
        finally
        {
            run.Release(progress.Step);
        }
    }

    private void WriteIdle(ByteWriter output, long sizeLimit)
    {
        SessionState? state = Kept;
        output.Fixed64(0);
        output.Index(FeedCount);
        output.Byte((byte)(state is null ? Content.Nothing : Content.Idle));
        if (state is not null)
            SessionImage.Write(output, state, sizeLimit);
    }

    /// <summary>What a dump of a session holds.</summary>
    private enum Content : byte
    {
        Nothing = 0,
        Idle = 1,
        Running = 2,
    }
}
