using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Hosting;
using Monty.Runtime.Values;

namespace Monty.Runtime.Snapshot;

/// <summary>Writes and reads what a session keeps between two feeds: its globals, modules, and all that they lead to.</summary>
internal static class SessionImage
{
    public static void Write(ByteWriter output, SessionState state, long sizeLimit)
    {
        ObjectWriter.Write(output, state.Context, main: null, sizeLimit, writer =>
        {
            PyDict? globals = state.Globals;
            writer.Object(ref globals);
            state.Context.Modules.Transfer(writer);
            state.Context.TransferRegistrations(writer);
        });
    }

    /// <exception cref="MontySnapshotException">The bytes are not what was written.</exception>
    /// <exception cref="MontyLimitException">The limits do not allow for what they hold.</exception>
    public static SessionState Read(ByteReader input, ISourceCompiler compiler, ResourceLimits limits)
    {
        var meter = new Meter(limits.ForMeter(), CancellationToken.None);
        var context = new PyContext(meter);
        meter.Attach(context, operationsUsed: 0);
        try
        {
            var reader = new ObjectReader(input, main: null, compiler, meter);
            PyDict? globals = null;
            reader.Object(ref globals);
            context.Modules.Transfer(reader);
            context.TransferRegistrations(reader);
            reader.ReadObjects();
            context.TransferIdentities(reader, reader.Objects);
            SharedIdentities.Read(reader, context);
            reader.Require(input.Left == 0, "more than a session");
            return new SessionState(context, globals ?? throw ByteReader.Damaged("it has no globals"), IsRestored: true);
        }
        catch (ResourceLimitException limit)
        {
            throw new MontyLimitException(limit, default);
        }
    }
}
