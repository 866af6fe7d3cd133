using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Hosting;

namespace Monty.Runtime.Snapshot;

/// <summary>Writes and reads a run that waits for its host: limits and what is left, output, and the object graph.</summary>
internal static class RunImage
{
    /// <summary>Writes a run that has stopped.</summary>
    public static void Write(ByteWriter output, RunSession session, RunOutcome outcome)
    {
        output.Byte((byte)outcome);
        WriteLimits(output, session.Limits);
        WriteUsage(output, session.Context.Meter);
        WriteOptions(output, session);
        ObjectWriter.Write(output, session.Context, session.Program, Math.Min(session.Limits.SnapshotSize, int.MaxValue), writer =>
        {
            GlobalNamespace? globals = session.Globals;
            writer.Object(ref globals);
            session.Context.TransferRoots(writer);
        });
    }

    /// <summary>Makes the run anew.</summary>
    /// <param name="input">At the beginning of what <see cref="Write"/> wrote.</param>
    /// <param name="program">The program of the run.</param>
    /// <param name="options">Where output goes; limits and declared functions come from the snapshot.</param>
    /// <param name="terms">What the host sets for loading and for the run from then on.</param>
    /// <exception cref="MontySnapshotException">The bytes are not what was written.</exception>
    public static RunProgress Read(ByteReader input, CodeProgram program, RunOptions options, LoadTerms terms)
    {
        var outcome = (RunOutcome)input.Byte();
        ResourceLimits limits = ReadLimits(input);
        limits = terms.Limits ?? limits;
        var usage = new SavedUsage(input.Unsigned(), terms.TimeUsed, input.Unsigned(), input.Unsigned());
        RunOptions restored = ReadOptions(input, options, out long overdraft) with { Limits = limits };
        string output = input.Text();
        string error = input.Text();
        RunSession session = RunSession.Restore(program, restored, terms.Cancellation);
        session.Context.RestoreOutput(output, error);
        usage.Restore(session.Context);
        if (restored.OperationsPerSlice is not null)
            session.Context.Meter.SliceOverdraft = overdraft;
        try
        {
            session.RestoreGlobals(ReadGraph(input, program, session.Context));
        }
        catch (ResourceLimitException limit)
        {
            throw new MontyLimitException(limit, session.Usage);
        }

        return session.RestoreProgress(outcome) ?? throw ByteReader.Damaged("the run stopped for no known reason");
    }

    /// <summary>Reads the object graph, which is charged to the run.</summary>
    private static GlobalNamespace ReadGraph(ByteReader input, CodeProgram program, PyContext context)
    {
        var reader = new ObjectReader(input, program, program.Compiler, context.Meter);
        GlobalNamespace? globals = null;
        reader.Object(ref globals);
        GlobalNamespace slots = globals ?? throw ByteReader.Damaged("it has no globals");
        context.TransferRoots(reader);
        reader.ReadObjects();
        context.TransferIdentities(reader, reader.Objects);
        SharedIdentities.Read(reader, context);
        reader.Require(ReferenceEquals(slots.Program, program), "globals of another program");
        reader.Require(input.Left == 0, "more than a run");
        return slots;
    }

    private static void WriteLimits(ByteWriter output, ResourceLimits limits)
    {
        output.Unsigned((ulong)limits.Operations);
        output.Unsigned((ulong)limits.Time.Ticks);
        output.Unsigned((ulong)limits.Memory);
        output.Unsigned((ulong)limits.Depth);
        output.Unsigned((ulong)limits.Output);
        output.Unsigned((ulong)limits.HostCalls);
        output.Unsigned((ulong)limits.ResultSize);
        output.Unsigned((ulong)limits.SnapshotSize);
        output.Unsigned((ulong)limits.SourceSize);
    }

    private static ResourceLimits ReadLimits(ByteReader input)
    {
        try
        {
            return new ResourceLimits
            {
                Operations = (long)input.Unsigned(),
                Time = new TimeSpan((long)input.Unsigned()),
                Memory = (long)input.Unsigned(),
                Depth = (int)Math.Min(input.Unsigned(), int.MaxValue),
                Output = (long)input.Unsigned(),
                HostCalls = (long)input.Unsigned(),
                ResultSize = (long)input.Unsigned(),
                SnapshotSize = (long)input.Unsigned(),
                SourceSize = (long)input.Unsigned(),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw ByteReader.Damaged("a limit is out of range");
        }
    }

    private static void WriteUsage(ByteWriter output, Meter meter)
    {
        output.Unsigned((ulong)meter.OperationsUsed);
        output.Unsigned((ulong)meter.OutputUsed);
        output.Unsigned((ulong)meter.HostCallsUsed);
    }

    private static void WriteOptions(ByteWriter output, RunSession session)
    {
        RunOptions options = session.Options;
        output.Byte((byte)((options.CollectOutput ? 1 : 0) | (options.ExternalFunctions is null ? 0 : 2) | (options.LooksUpNames ? 4 : 0)));
        output.Unsigned((ulong)(options.OperationsPerSlice ?? 0));
        if (options.OperationsPerSlice is not null)
            output.Unsigned((ulong)session.Context.Meter.SliceOverdraft);
        if (options.ExternalFunctions is { } names)
        {
            output.Unsigned((ulong)names.Count);
            foreach (string name in names.Order(StringComparer.Ordinal))
                output.Text(name);
        }

        output.Text(session.Context.StandardOutput);
        output.Text(session.Context.StandardError);
    }

    private static RunOptions ReadOptions(ByteReader input, RunOptions options, out long overdraft)
    {
        byte flags = input.Byte();
        if (flags > 7)
            throw ByteReader.Damaged("options that do not exist");
        ulong slice = input.Unsigned();
        overdraft = slice == 0 ? 0 : (long)input.Unsigned();
        if (slice > long.MaxValue || overdraft < 0)
            throw ByteReader.Damaged("a slice is out of range");
        string[]? names = null;
        if ((flags & 2) != 0)
        {
            names = new string[input.Count(1)];
            for (int i = 0; i < names.Length; i++)
                names[i] = input.Text();
        }

        return options with
        {
            CollectOutput = (flags & 1) != 0,
            OperationsPerSlice = slice == 0 ? null : (long)slice,
            ExternalFunctions = names,
            LooksUpNames = (flags & 4) != 0,
        };
    }

    private readonly record struct SavedUsage(ulong Operations, TimeSpan Time, ulong Output, ulong HostCalls)
    {
        public void Restore(PyContext context)
        {
            if (Operations > long.MaxValue || Output > long.MaxValue || HostCalls > long.MaxValue)
                throw ByteReader.Damaged("what was used is out of range");
            context.Meter.Attach(context, (long)Operations);
            context.Meter.TimeBefore = Time;
            context.Meter.OutputUsed = (long)Output;
            context.Meter.HostCallsUsed = (long)HostCalls;
        }
    }
}

/// <summary>What a host sets when it loads a snapshot.</summary>
/// <param name="Limits">The limits of the run; null for those that the snapshot holds.</param>
/// <param name="TimeUsed">Time of execution before the dump, which stand apart from what equal runs have in common.</param>
/// <param name="Cancellation">Ends the run.</param>
internal readonly record struct LoadTerms(ResourceLimits? Limits, TimeSpan TimeUsed, CancellationToken Cancellation);
