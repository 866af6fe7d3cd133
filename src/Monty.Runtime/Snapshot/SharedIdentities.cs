using Monty.Runtime.Core;

namespace Monty.Runtime.Snapshot;

/// <summary>
/// Transfers the identities that a run has given to objects that are not its own, such as built-in types and constants: they are
/// the hashes of what sets and dicts hold.
/// </summary>
internal static class SharedIdentities
{
    public static void Write(ObjectWriter writer, PyContext context)
    {
        List<(HeapObject Object, long Identity)> shared = context.IdentitiesOf(writer.IsShared);
        Transfer(writer, context, shared);
    }

    public static void Read(ObjectReader reader, PyContext context) => Transfer(reader, context, []);

    private static void Transfer(StateTransfer transfer, PyContext context, List<(HeapObject Object, long Identity)> shared)
    {
        int count = shared.Count;
        transfer.Count(ref count);
        for (int i = 0; i < count; i++)
        {
            PyObject? value = transfer.IsReading ? null : (PyObject)shared[i].Object;
            long identity = transfer.IsReading ? 0 : shared[i].Identity;
            transfer.Object(ref value);
            transfer.Int64(ref identity);
            if (!transfer.IsReading)
                continue;
            transfer.Require(value is not null, "an identity of nothing");
            context.SetIdentity(value!, identity);
        }
    }
}
