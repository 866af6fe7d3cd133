using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Repetition of strs and bytes.</summary>
internal static class SpanRepeat
{
    /// <summary>Units written between two looks at the clock: a millisecond where the memory is new to the process.</summary>
    private const int Part = 1 << 20;

    /// <summary>Fills a span whose length is a multiple of the unit's, in doubling steps.</summary>
    public static void Fill<T>(Meter? meter, Span<T> target, ReadOnlySpan<T> unit)
    {
        if (unit.Length == 1)
        {
            for (; target.Length > Part; target = target[Part..])
            {
                target[..Part].Fill(unit[0]);
                meter?.LookAtClock();
            }

            target.Fill(unit[0]);
            return;
        }

        if (target.IsEmpty)
            return;
        LongSpans.Copy(meter, unit, target);
        // From a whole number of units on, any part of what is filled continues it.
        for (int filled = unit.Length; filled < target.Length;)
        {
            int step = Math.Min(filled, target.Length - filled);
            if (step > Part)
            {
                step = Math.Max(unit.Length, Part / unit.Length * unit.Length);
                step = Math.Min(step, target.Length - filled);
                meter?.LookAtClock();
            }

            LongSpans.Copy(meter, target[..step], target[filled..]);
            filled += step;
        }
    }
}
