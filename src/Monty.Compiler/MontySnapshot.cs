using System.Collections.Concurrent;
using System.Security.Cryptography;
using Monty.Compiler.Emit;
using Monty.Compiler.Lowering;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Hosting;
using Monty.Runtime.Snapshot;

namespace Monty;

/// <summary>Turns a waiting run into bytes, and bytes into a run that goes on; in any process.</summary>
/// <remarks>
/// The program travels in its compiled form, so that loading parses nothing. Loading trusts nothing: what was cut, changed or
/// is foreign is a <see cref="MontySnapshotException"/>. A key signs the bytes: without it a snapshot can be forged by who can
/// change it, though it can still do no more than a script.
/// </remarks>
public static class MontySnapshot
{
    /// <summary>Programs of snapshots that were loaded before, by hash, so that their code is emitted once.</summary>
    private const int MaxPrograms = 64;

    private static readonly ConcurrentDictionary<string, CompiledProgram> Programs = new(StringComparer.Ordinal);

    /// <summary>Writes a run that waits for its host. The run itself can still go on.</summary>
    /// <param name="progress">Where the run waits: anything but <see cref="Completed"/>.</param>
    /// <param name="key">Signs the bytes, where given; loading then needs the same key.</param>
    /// <param name="withTime">
    /// False leaves the time used out, as no two runs take the same: equal runs then give equal bytes. A host that limits time keeps
    /// <see cref="RunProgress.Usage"/> beside the bytes and gives it to <see cref="Load"/>.
    /// </param>
    /// <exception cref="MontyLimitException">The run takes more bytes than <see cref="ResourceLimits.SnapshotSize"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    /// <exception cref="InvalidOperationException">The run has completed or gone on since, or is executing.</exception>
    public static byte[] Dump(this RunProgress progress, byte[]? key = null, bool withTime = true)
    {
        ArgumentNullException.ThrowIfNull(progress);
        RunOutcome outcome = progress.Outcome;
        RunSession session = progress.Session;
        session.Take(progress.Step);
        try
        {
            var output = new ByteWriter(Math.Min(session.Limits.SnapshotSize, int.MaxValue));
            SnapshotEnvelope.Begin(output, SnapshotContent.Run, isSigned: key is not null, withTime ? session.Context.Meter.TimeUsed : null);
            output.Bytes(((CompiledProgram)session.Program).Serialized);
            RunImage.Write(output, session, outcome);
            return SnapshotEnvelope.Seal(output, key);
        }
        catch (ResourceLimitException limit)
        {
            throw new MontyLimitException(limit, session.Usage);
        }
        finally
        {
            session.Release(progress.Step);
        }
    }

    /// <summary>Makes the run of a snapshot anew, as it waited when it was dumped.</summary>
    /// <param name="bytes">What <see cref="Dump"/> returned.</param>
    /// <param name="key">The key that the bytes were signed with; null where they were not.</param>
    /// <param name="options">Where output goes; its limits are not looked at.</param>
    /// <param name="limits">
    /// What the run may use in all, what it used before it was dumped included. Null: what the snapshot says. Snapshots from where
    /// they could be forged need limits from the host.
    /// </param>
    /// <param name="cancellation">Stops the run wherever it is, with a <see cref="MontyCanceledException"/>.</param>
    /// <param name="timeUsed">How long the run has executed before. Null: what the snapshot says; where that was left out, not at all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="timeUsed"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    /// <exception cref="MontySnapshotException">The bytes are cut, changed, foreign, of an unknown version, or the key is wrong.</exception>
    /// <exception cref="MontyLimitException">The limits do not allow for so large a snapshot, or for what it holds.</exception>
    public static RunProgress Load(
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
        ByteReader input = SnapshotEnvelope.Open(bytes, SnapshotContent.Run, key, out TimeSpan written);
        var terms = new LoadTerms(limits, timeUsed ?? written, cancellation);
        CompiledProgram program = LoadProgram(input.Bytes());
        return RunImage.Read(input, program, options ?? RunOptions.Default, terms);
    }

    /// <summary>
    /// A hash of what the run of a snapshot is: equal for runs that did the same, whatever time it took them and whoever signed.
    /// The bytes of such dumps differ only in the time used, which stands at a fixed place unless it was left out, and in the seal.
    /// </summary>
    /// <exception cref="MontySnapshotException">The bytes are no snapshot.</exception>
    public static string Fingerprint(ReadOnlySpan<byte> bytes) => Convert.ToHexString(SnapshotEnvelope.Fingerprint(bytes));

    /// <summary>The program of a serialized form; the same one for the same bytes.</summary>
    internal static CompiledProgram LoadProgram(byte[] serialized)
    {
        string hash = Convert.ToHexString(SHA256.HashData(serialized));
        if (Programs.TryGetValue(hash, out CompiledProgram? known))
            return known;
        var program = new CompiledProgram(IrSerializer.Read(serialized));
        if (Programs.Count >= MaxPrograms)
            Programs.Clear();
        return Programs.GetOrAdd(hash, program);
    }
}
