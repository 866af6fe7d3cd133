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
    /// <param name="withTime">
    /// False leaves the time that a waiting feed has used out, as no two take the same: equal sessions then give equal bytes. A host that
    /// limits time keeps <see cref="RunProgress.Usage"/> beside the bytes and gives it to <see cref="Load"/>.
    /// </param>
    /// <exception cref="MontyLimitException">The session takes more bytes than <see cref="ResourceLimits.SnapshotSize"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">A feed is executing.</exception>
    public byte[] Dump(byte[]? key = null, ResourceLimits? limits = null, bool withTime = true)
    {
        long sizeLimit = Math.Min((_run?.Limits ?? limits ?? ResourceLimits.Default).SnapshotSize, int.MaxValue);
        var output = new ByteWriter(sizeLimit);
        try
        {
            if (_run is { HasEnded: false })
                WriteRunning(output, key is not null, withTime);
            else
                WriteIdle(output, key is not null, withTime, sizeLimit);
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
    /// <param name="timeUsed">How long a feed that waits has executed before. Null: what the snapshot says; where that was left out, not at all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="timeUsed"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    /// <exception cref="MontySnapshotException">The bytes are cut, changed, foreign, of an unknown version, or the key is wrong.</exception>
    /// <exception cref="MontyLimitException">The limits do not allow for so large a snapshot, or for what it holds.</exception>
    public static MontySession Load(
        ReadOnlyMemory<byte> bytes,
        byte[]? key = null,
        RunOptions? options = null,
        ResourceLimits? limits = null,
        CancellationToken cancellation = default,
        TimeSpan? timeUsed = null)
    {
        if (timeUsed < TimeSpan.Zero)
            throw new ArgumentOutOfRangeException(nameof(timeUsed), timeUsed, "a run has used some time or none");
        limits?.RequireSnapshotSize(bytes.Length);
        ByteReader input = SnapshotEnvelope.Open(bytes, SnapshotContent.Session, key, out TimeSpan written);
        var terms = new LoadTerms(limits, timeUsed ?? written, cancellation);
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
                session._run = RunImage.Read(input, program, options ?? RunOptions.Default, terms).Session;
                break;
            default:
                throw ByteReader.Damaged("a session in no known state");
        }

        return session;
    }

    /// <summary>What the feeds so far have left; null before the first.</summary>
    internal SessionState? Kept => _run?.State ?? _state;

    private void WriteRunning(ByteWriter output, bool isSigned, bool withTime)
    {
        RunProgress progress = Progress ?? throw new InvalidOperationException("a feed of this session is executing");
        RunSession run = progress.Session;
        run.Take(progress.Step);
        try
        {
            SnapshotEnvelope.Begin(output, SnapshotContent.Session, isSigned, withTime ? run.Context.Meter.TimeUsed : null);
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

    private void WriteIdle(ByteWriter output, bool isSigned, bool withTime, long sizeLimit)
    {
        SessionState? state = Kept;
        SnapshotEnvelope.Begin(output, SnapshotContent.Session, isSigned, withTime ? TimeSpan.Zero : null);
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
