using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Transfers the entries of tracebacks.</summary>
internal static class TracebackTransfer
{
    public static void Entries(StateTransfer transfer, ref TracebackEntry[] entries, ref int count)
    {
        if (transfer.IsMeasuring)
        {
            transfer.Overhead(8 + (entries.Length == 0 ? 0 : 24 + (entries.Length * 16L)));
            return;
        }

        transfer.Count(ref count);
        if (transfer.IsReading)
            entries = new TracebackEntry[count];
        for (int i = 0; i < count; i++)
        {
            CodeObject code = entries[i].Code;
            int state = entries[i].State;
            bool isLookup = entries[i].IsLookup;
            transfer.Code(ref code);
            transfer.Int32(ref state);
            transfer.Boolean(ref isLookup);
            if (!transfer.IsReading)
                continue;
            transfer.Require((uint)state < (uint)code.StateCount, "a traceback entry outside its code");
            entries[i] = new TracebackEntry(code, state, isLookup);
        }
    }
}
