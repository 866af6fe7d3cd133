using System.Runtime.CompilerServices;

namespace Monty.Runtime.Core;

/// <summary>Copies of many units, with looks at the clock: memory that is new to the process is slow to write.</summary>
internal static class ClockedCopy
{
    /// <summary>Bytes between two looks: a millisecond.</summary>
    private const int Part = 1 << 21;

    /// <summary>As <see cref="ReadOnlySpan{T}.CopyTo"/> of spans that do not overlap.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static void Copy<T>(Meter meter, ReadOnlySpan<T> source, Span<T> target)
    {
        int part = Part / Unsafe.SizeOf<T>();
        for (; source.Length > part; source = source[part..], target = target[part..])
        {
            meter.LookAtClock();
            source[..part].CopyTo(target);
        }

        source.CopyTo(target);
    }
}
