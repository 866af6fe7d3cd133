using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>New arrays of items from old ones: slices, repetitions, concatenations. Each charges before it allocates.</summary>
internal static class SequenceCopying
{
    /// <summary>So many values are stored one by one before what is there is copied as a block.</summary>
    private const int Few = 16;

    /// <summary>More values are copied with looks at the clock.</summary>
    private const int Many = 1 << 17;

    public static PyValue[] Slice(PyContext context, ReadOnlySpan<PyValue> items, in SliceBounds bounds)
    {
        int count = (int)bounds.Length;
        if (count == 0)
            return [];
        context.Meter.ChargeValues(count);
        context.Meter.ChargeWork(count / 16);
        if (bounds.Step == 1 && count <= Many)
            return ValueCopying.Copy(items.Slice((int)bounds.Start, count));
        if (bounds.Step == -1 && count <= Many)
            return ValueCopying.CopyReversed(items.Slice((int)bounds.Start - count + 1, count));
        var result = new PyValue[count];
        if (bounds.Step == 1)
            LongSpans.Copy(context.Meter, items.Slice((int)bounds.Start, count), result);
        else
            CopyStrided(context.Meter, items, bounds, result);
        return result;
    }

    private static void CopyStrided(Meter meter, ReadOnlySpan<PyValue> items, in SliceBounds bounds, Span<PyValue> target)
    {
        long start = bounds.Start;
        for (; target.Length > Many; target = target[Many..], start += Many * bounds.Step)
        {
            meter.LookAtClock();
            ValueCopying.CopyStrided(items, (int)start, bounds.Step, target[..Many]);
        }

        ValueCopying.CopyStrided(items, (int)start, bounds.Step, target);
    }

    public static PyValue[] Concatenate(PyContext context, ReadOnlySpan<PyValue> a, ReadOnlySpan<PyValue> b)
    {
        long count = (long)a.Length + b.Length;
        context.Meter.ChargeValues(count);
        context.Meter.ChargeWork(count / 16);
        var result = new PyValue[count];
        Copy(context, a, result);
        Copy(context, b, result.AsSpan(a.Length));
        return result;
    }

    /// <summary>The items <paramref name="times"/> times over; none where it is not positive.</summary>
    public static PyValue[] Repeat(PyContext context, ReadOnlySpan<PyValue> items, long times)
    {
        if (times <= 0 || items.Length == 0)
            return [];
        Int128 total = (Int128)items.Length * times;
        long count = total > long.MaxValue ? long.MaxValue : (long)total;
        context.Meter.ChargeValues(count);
        context.Meter.ChargeWork(count / 16);
        if (count > Array.MaxLength)
            throw new ResourceLimitException(nameof(MeterLimits.Memory), Array.MaxLength, count);
        var result = new PyValue[count];
        int done = items.Length;
        if (done == 1)
        {
            done = Math.Min(Few, result.Length);
            for (int i = 0; i < done; i++)
                result[i] = items[0];
        }
        else
        {
            ValueCopying.Copy(items, result);
        }

        // Doubles what is there until it is full.
        while (done < result.Length)
        {
            int part = Math.Min(done, result.Length - done);
            Copy(context, result.AsSpan(0, part), result.AsSpan(done));
            done += part;
        }

        return result;
    }

    private static void Copy(PyContext context, ReadOnlySpan<PyValue> source, Span<PyValue> target)
    {
        if (source.Length > Many)
            LongSpans.Copy(context.Meter, source, target);
        else
            ValueCopying.Copy(source, target);
    }
}
