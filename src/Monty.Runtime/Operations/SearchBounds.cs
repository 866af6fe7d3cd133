using Monty.Runtime.Core;

namespace Monty.Runtime.Operations;

/// <summary>The start and stop of <c>index(value, start, stop)</c>.</summary>
internal static class SearchBounds
{
    /// <summary>Resolves negative bounds against the length; false while raising.</summary>
    public static bool TryResolve(PyContext context, PyValue start, PyValue stop, int length, out long low, out long high)
    {
        high = 0;
        if (!Indices.TrySearchBound(context, start, out low) || !Indices.TrySearchBound(context, stop, out high))
            return false;
        low = Resolve(low, length);
        high = Resolve(high, length);
        return true;
    }

    private static long Resolve(long bound, int length) => bound < 0 ? Math.Max(0, bound + length) : bound;
}
