namespace Monty.Runtime.Values;

/// <summary>Repetition of strs and bytes.</summary>
internal static class SpanRepeat
{
    /// <summary>Fills a span whose length is a multiple of the unit's, in doubling steps.</summary>
    public static void Fill<T>(Span<T> target, ReadOnlySpan<T> unit)
    {
        if (unit.Length == 1)
        {
            target.Fill(unit[0]);
            return;
        }

        if (target.IsEmpty)
            return;
        unit.CopyTo(target);
        for (int filled = unit.Length; filled < target.Length;)
        {
            int step = Math.Min(filled, target.Length - filled);
            target[..step].CopyTo(target[filled..]);
            filled += step;
        }
    }
}
