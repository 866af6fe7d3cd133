using Monty.Runtime.Core;

namespace Monty.Runtime.Snapshot;

/// <summary>
/// Transfers the identities that a run has given to objects of the process, such as built-in types: they are the hashes of what
/// sets and dicts hold.
/// </summary>
internal static class WellKnownIdentities
{
    public static void Transfer(StateTransfer transfer, PyContext context)
    {
        var known = transfer.IsReading ? [] : context.IdentitiesOf(value => WellKnownObjects.TryGetKey(value, out _));
        int count = known.Count;
        transfer.Count(ref count);
        for (int i = 0; i < count; i++)
        {
            string? key = null;
            long identity = 0;
            if (!transfer.IsReading)
            {
                WellKnownObjects.TryGetKey(known[i].Object, out key);
                identity = known[i].Identity;
            }

            transfer.Text(ref key);
            transfer.Int64(ref identity);
            if (!transfer.IsReading)
                continue;
            PyObject? value = null;
            transfer.Require(key is not null && WellKnownObjects.TryGet(key, out value), "an identity of nothing known");
            context.SetIdentity(value!, identity);
        }
    }
}
