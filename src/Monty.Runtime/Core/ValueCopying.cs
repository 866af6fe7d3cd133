using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Monty.Runtime.Core;

/// <summary>Copies of a few values: a block copy of references is a call into .NET's native code, which waits for what was just written.</summary>
internal static class ValueCopying
{
    private const int Few = 16;

    /// <summary>So many are handled between two looks at the clock.</summary>
    private const int Many = 1 << 16;

    /// <summary>
    /// So many are moved one by one. The block copy after it would wait for each of them: it reads in larger parts than were written.
    /// </summary>
    private const int FewMoved = 4;

    /// <summary>Overwrites a value of an array. Of an int with an int only the bits change: each stored reference is reported to the collector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ref PyValue target, PyValue value)
    {
        if (ReferenceEquals(target.Ref, value.Ref))
            Unsafe.AsRef(in target.Bits) = value.Bits;
        else
            target = value;
    }

    /// <summary>As <see cref="ReadOnlySpan{T}.CopyTo"/> of spans that do not overlap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ReadOnlySpan<PyValue> source, Span<PyValue> target)
    {
        if (source.Length > Few)
        {
            source.CopyTo(target);
            return;
        }

        for (int i = 0; i < source.Length; i++)
            target[i] = source[i];
    }

    /// <summary>As <see cref="Copy(ReadOnlySpan{PyValue}, Span{PyValue})"/>, with looks at the clock where there are many.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public static void Copy(Meter meter, ReadOnlySpan<PyValue> source, Span<PyValue> target)
    {
        if (source.Length > Few)
            LongSpans.Copy(meter, source, target);
        else
            Copy(source, target);
    }

    /// <summary>As <see cref="Move(PyValue[], int, int, int)"/>, with looks at the clock where there are many.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public static void Move(Meter meter, PyValue[] values, int from, int to, int count)
    {
        if (count > Few)
            LongSpans.Move(meter, values, from, to, count);
        else
            Move(values, from, to, count);
    }

    /// <summary>Moves values within an array; the ranges may overlap.</summary>
    public static void Move(PyValue[] values, int from, int to, int count)
    {
        if (count > FewMoved)
        {
            Array.Copy(values, from, values, to, count);
        }
        else if (from < to)
        {
            for (int i = count - 1; i >= 0; i--)
                values[to + i] = values[from + i];
        }
        else
        {
            for (int i = 0; i < count; i++)
                values[to + i] = values[from + i];
        }
    }

    /// <summary>The first <paramref name="count"/> values in a new array with more room.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public static PyValue[] Extended(Meter meter, PyValue[] values, int count, int room)
    {
        var extended = new PyValue[room];
        Copy(meter, values.AsSpan(0, count), extended);
        return extended;
    }

    /// <summary>As <see cref="Copy(ReadOnlySpan{PyValue})"/>, with looks at the clock where there are many.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public static PyValue[] Copy(Meter meter, ReadOnlySpan<PyValue> source)
    {
        if (source.Length <= Few)
            return Copy(source);
        var copy = new PyValue[source.Length];
        LongSpans.Copy(meter, source, copy);
        return copy;
    }

    /// <summary>A new array of the values.</summary>
    public static PyValue[] Copy(ReadOnlySpan<PyValue> source)
    {
        if (source.Length > Few)
            return source.ToArray();
        if (source.Length == 0)
            return [];
        var copy = new PyValue[source.Length];
        for (int i = 0; i < copy.Length; i++)
            copy[i] = source[i];
        return copy;
    }

    /// <summary>A new array of the values in the opposite order.</summary>
    public static PyValue[] CopyReversed(ReadOnlySpan<PyValue> source)
    {
        PyValue[] reversed;
        if (HoldsOneTag(source))
        {
            reversed = source.ToArray();
            if (!TryReverseBits(source, reversed))
                CopyReversed(source, reversed);
            return reversed;
        }

        reversed = new PyValue[source.Length];
        CopyReversed(source, reversed);
        return reversed;
    }

    /// <summary>
    /// Gives a copy of ints, or of floats, the bits in the opposite order: each stored reference is reported to the collector. False where
    /// there are other values, and the copy is half done.
    /// </summary>
    private static bool TryReverseBits(ReadOnlySpan<PyValue> source, PyValue[] copy)
    {
        PyObject tag = source[0].Ref;
        ref PyValue from = ref Unsafe.Add(ref MemoryMarshal.GetReference(source), source.Length);
        foreach (ref PyValue value in copy.AsSpan())
        {
            from = ref Unsafe.Subtract(ref from, 1);
            if (!ReferenceEquals(from.Ref, tag))
                return false;
            Unsafe.AsRef(in value.Bits) = from.Bits;
        }

        return true;
    }

    /// <summary>Copies the values in the opposite order; source and target do not overlap.</summary>
    public static void CopyReversed(ReadOnlySpan<PyValue> source, Span<PyValue> target)
        => CopyStrided(source, source.Length - 1, -1, target[..source.Length]);

    /// <summary>Fills the target with the values from the one at <paramref name="start"/> on, every <paramref name="step"/>th; they do not overlap.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // Within other code the JIT loses sight of where the block is.
    public static void CopyStrided(ReadOnlySpan<PyValue> source, int start, long step, Span<PyValue> target)
    {
        int done = 0;
        StridedBlock block = default;
        for (; target.Length - done >= StridedBlock.Length; done += StridedBlock.Length)
        {
            block.Fill(source, (int)(start + (done * step)), (int)step);
            ((ReadOnlySpan<PyValue>)block).CopyTo(target[done..]);
        }

        for (; done < target.Length; done++)
            target[done] = source[(int)(start + (done * step))];
    }

    /// <summary>Reverses the values in place. Of two ints or floats only the bits change places: each stored reference is reported to the collector.</summary>
    /// <exception cref="ResourceLimitException">Out of time.</exception>
    public static void Reverse(Meter meter, Span<PyValue> values)
    {
        bool holdsOneTag = HoldsOneTag(values);
        for (; values.Length > 2 * Many; values = values[Many..^Many])
        {
            meter.LookAtClock();
            Exchange(values[..Many], values[^Many..], holdsOneTag);
        }

        int half = values.Length / 2;
        Exchange(values[..half], values[^half..], holdsOneTag);
    }

    /// <summary>Gives each of two spans of one length the values of the other in the opposite order.</summary>
    private static void Exchange(Span<PyValue> low, Span<PyValue> high, bool holdOneTag)
    {
        if (!holdOneTag)
        {
            ExchangeReferences(low, high);
            return;
        }

        for (int i = 0, j = high.Length - 1; i < low.Length; i++, j--)
        {
            ref PyValue first = ref low[i];
            ref PyValue second = ref high[j];
            if (ReferenceEquals(first.Ref, second.Ref))
            {
                long bits = first.Bits;
                Unsafe.AsRef(in first.Bits) = second.Bits;
                Unsafe.AsRef(in second.Bits) = bits;
            }
            else
            {
                (first, second) = (second, first);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ExchangeReferences(Span<PyValue> low, Span<PyValue> high)
    {
        StridedBlock first = default;
        StridedBlock last = default;
        for (; low.Length >= StridedBlock.Length; low = low[StridedBlock.Length..], high = high[..^StridedBlock.Length])
        {
            Span<PyValue> end = high[^StridedBlock.Length..];
            first.Fill(low, StridedBlock.Length - 1, -1);
            last.Fill(end, StridedBlock.Length - 1, -1);
            ((ReadOnlySpan<PyValue>)last).CopyTo(low);
            ((ReadOnlySpan<PyValue>)first).CopyTo(end);
        }

        for (int i = 0, j = high.Length - 1; i < low.Length; i++, j--)
            (low[i], high[j]) = (high[j], low[i]);
    }

    /// <summary>Whether the values are probably all ints, or all floats.</summary>
    private static bool HoldsOneTag(ReadOnlySpan<PyValue> values)
        => values.Length > 1 && ReferenceEquals(values[0].Ref, values[^1].Ref);
}
