using System.Runtime.CompilerServices;

namespace Monty.Runtime.Core;

/// <summary>Work on spans of very many units, with looks at the clock: memory that is new to the process is slow to write.</summary>
internal static class LongSpans
{
    /// <summary>Bytes between two looks: a millisecond.</summary>
    private const int Part = 1 << 21;

    /// <summary>As <see cref="ReadOnlySpan{T}.CopyTo"/> of spans that do not overlap.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static void Copy<T>(Meter meter, ReadOnlySpan<T> source, Span<T> target)
    {
        int part = PartOf<T>();
        for (; source.Length > part; source = source[part..], target = target[part..])
        {
            meter.LookAtClock();
            source[..part].CopyTo(target);
        }

        source.CopyTo(target);
    }

    /// <summary>How many units are the same at the beginning of both.</summary>
    /// <inheritdoc cref="Copy"/>
    public static int CommonPrefix<T>(Meter meter, ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IEquatable<T>
    {
        int part = PartOf<T>();
        int done = 0;
        for (; a.Length - done > part && b.Length - done > part; done += part)
        {
            meter.LookAtClock();
            int common = a.Slice(done, part).CommonPrefixLength(b.Slice(done, part));
            if (common < part)
                return done + common;
        }

        return done + a[done..].CommonPrefixLength(b[done..]);
    }

    /// <summary>Whether both hold the same.</summary>
    /// <inheritdoc cref="Copy"/>
    public static bool Equal<T>(Meter meter, ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IEquatable<T>
    {
        if (a.Length != b.Length)
            return false;
        return a.Length <= PartOf<T>() ? a.SequenceEqual(b) : CommonPrefix(meter, a, b) == a.Length;
    }

    private static int PartOf<T>() => Part / Unsafe.SizeOf<T>();
}
