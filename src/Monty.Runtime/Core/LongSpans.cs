using System.Runtime.CompilerServices;

namespace Monty.Runtime.Core;

/// <summary>Work on spans of very many units, with looks at the clock: memory that is new to the process is slow to write.</summary>
internal static class LongSpans
{
    /// <summary>Bytes between two looks: a millisecond.</summary>
    private const int Part = 1 << 21;

    /// <summary>As <see cref="ReadOnlySpan{T}.CopyTo"/> of spans that do not overlap; without a meter there are no looks.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy<T>(Meter? meter, ReadOnlySpan<T> source, Span<T> target)
    {
        if (source.Length <= PartOf<T>())
            source.CopyTo(target);
        else
            CopyLong(meter, source, target);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CopyLong<T>(Meter? meter, ReadOnlySpan<T> source, Span<T> target)
    {
        int part = PartOf<T>();
        for (; source.Length > part; source = source[part..], target = target[part..])
        {
            meter?.LookAtClock();
            source[..part].CopyTo(target);
        }

        source.CopyTo(target);
    }

    /// <summary>As <see cref="Span{T}.Clear"/>.</summary>
    /// <inheritdoc cref="Copy"/>
    public static void Clear<T>(Meter meter, Span<T> units)
    {
        int part = PartOf<T>();
        for (; units.Length > part; units = units[part..])
        {
            meter.LookAtClock();
            units[..part].Clear();
        }

        units.Clear();
    }

    /// <summary>An array of zeros. What .NET hands out as such may be memory that takes its time when it is first written to.</summary>
    /// <inheritdoc cref="Copy"/>
    public static T[] Zeros<T>(Meter meter, int length)
        where T : unmanaged
    {
        if (length <= PartOf<T>())
            return new T[length];
        T[] zeros = GC.AllocateUninitializedArray<T>(length);
        Clear<T>(meter, zeros);
        return zeros;
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

    /// <summary>The sign of the order of both.</summary>
    /// <inheritdoc cref="Copy"/>
    public static int Compare<T>(Meter meter, ReadOnlySpan<T> a, ReadOnlySpan<T> b)
        where T : IEquatable<T>, IComparable<T>
    {
        int common = CommonPrefix(meter, a, b);
        return common < a.Length && common < b.Length ? a[common].CompareTo(b[common]) : a.Length.CompareTo(b.Length);
    }

    /// <inheritdoc cref="Copy"/>
    public static bool StartsWith<T>(Meter meter, ReadOnlySpan<T> text, ReadOnlySpan<T> prefix)
        where T : IEquatable<T>
        => prefix.Length <= text.Length && Equal(meter, text[..prefix.Length], prefix);

    /// <inheritdoc cref="Copy"/>
    public static bool EndsWith<T>(Meter meter, ReadOnlySpan<T> text, ReadOnlySpan<T> suffix)
        where T : IEquatable<T>
        => suffix.Length <= text.Length && Equal(meter, text[^suffix.Length..], suffix);

    /// <summary>A copy as an array.</summary>
    /// <inheritdoc cref="Copy"/>
    public static T[] ToArray<T>(Meter meter, ReadOnlySpan<T> source)
        where T : unmanaged
    {
        if (source.Length <= PartOf<T>())
            return source.ToArray();
        // Not cleared before it is written: of memory that is new to the process that would be half of the work.
        T[] copy = GC.AllocateUninitializedArray<T>(source.Length);
        Copy(meter, source, copy);
        return copy;
    }

    /// <summary>Replaces an array by one with more room that begins with the first <paramref name="count"/> units.</summary>
    /// <inheritdoc cref="Copy"/>
    public static void Extend<T>(Meter meter, ref T[] array, int count, int capacity)
    {
        T[] larger = GC.AllocateUninitializedArray<T>(capacity);
        Copy(meter, array.AsSpan(0, count), larger);
        array = larger;
    }

    /// <summary>Moves units within an array; the ranges may overlap.</summary>
    /// <inheritdoc cref="Copy"/>
    public static void Move<T>(Meter meter, T[] array, int from, int to, int count)
    {
        int part = PartOf<T>();
        for (; count > part; count -= part)
        {
            meter.LookAtClock();
            if (to < from)
            {
                Array.Copy(array, from, array, to, part);
                from += part;
                to += part;
            }
            else
            {
                Array.Copy(array, from + count - part, array, to + count - part, part);
            }
        }

        Array.Copy(array, from, array, to, count);
    }

    /// <summary>Brings units into the opposite order.</summary>
    /// <inheritdoc cref="Copy"/>
    public static void Reverse<T>(Meter meter, Span<T> units)
    {
        int part = PartOf<T>();
        Span<T> end = units.Length > 2 * part ? new T[part] : default;
        for (; units.Length > 2 * part; units = units[part..^part])
        {
            meter.LookAtClock();
            units[^part..].CopyTo(end);
            end.Reverse();
            units[..part].Reverse();
            units[..part].CopyTo(units[^part..]);
            end.CopyTo(units);
        }

        units.Reverse();
    }

    private static int PartOf<T>() => Part / Unsafe.SizeOf<T>();
}
