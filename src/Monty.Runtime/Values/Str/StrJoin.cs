using System.Numerics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The algorithm of <c>str.join</c>: the length first, then one allocation.</summary>
internal static class StrJoin
{
    /// <summary>A str or a signal: an item may be no str.</summary>
    public static PyValue Items(PyContext context, PyStr separator, ReadOnlySpan<PyValue> items)
    {
        if (items.Length <= 1)
            return JoinOne(context, items);
        long units = (items.Length - 1L) * separator.Units;
        uint kinds = 1u << (int)separator.KnownKind;
        context.Meter.ChargeWork(items.Length);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < items.Length; i++)
        {
            loop.At(i);
            if (PyStr.Of(items[i]) is not { } item)
                return context.Raise(NotStr(i, items[i]));
            units += item.Units;
            kinds |= 1u << (int)item.KnownKind;
        }

        if (units == 0)
            return PyStr.Empty;
        Span<char> target = StrPadding.Allocate(context, units, out string result);
        Fill(context.Meter, target, separator.Chars, items);
        return new PyStr(result, WholeKind(kinds));
    }

    /// <summary>What is known of the whole when these kinds occur in its parts.</summary>
    private static StrKind WholeKind(uint kinds)
        => (kinds & 1) != 0 ? StrKind.Unknown : (StrKind)BitOperations.Log2(kinds);

    private static PyValue JoinOne(PyContext context, ReadOnlySpan<PyValue> items)
    {
        if (items.Length == 0)
            return PyStr.Empty;
        return PyStr.Of(items[0]) is { } only ? only : context.Raise(NotStr(0, items[0]));
    }

    private static void Fill(Meter meter, Span<char> target, ReadOnlySpan<char> separator, ReadOnlySpan<PyValue> items)
    {
        if (target.Length > PyStr.LongCopy)
        {
            FillLong(meter, target, separator, items);
            return;
        }

        for (int i = 0; ; i++)
        {
            ReadOnlySpan<char> text = PyStr.Of(items[i])!.Chars;
            Append(ref target, text);
            if (i == items.Length - 1)
                return;
            Append(ref target, separator);
        }
    }

    /// <summary>As <see cref="Fill"/> with looks at the clock, which would cost short texts a tenth of their time.</summary>
    private static void FillLong(Meter meter, Span<char> target, ReadOnlySpan<char> separator, ReadOnlySpan<PyValue> items)
    {
        var loop = new ClockedLoop(meter);
        int whole = target.Length;
        for (int i = 0; i < items.Length; i++)
        {
            loop.At(i + ((whole - target.Length) >> 4));
            if (i > 0)
                AppendLong(meter, ref target, separator);
            AppendLong(meter, ref target, PyStr.Of(items[i])!.Chars);
        }
    }

    /// <summary>Copies a text, which often is a single character, to the start of what is left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Append(ref Span<char> target, ReadOnlySpan<char> text)
    {
        if (text.Length == 1)
            target[0] = text[0];
        else
            text.CopyTo(target);
        target = target[text.Length..];
    }

    private static void AppendLong(Meter meter, ref Span<char> target, ReadOnlySpan<char> text)
    {
        LongSpans.Copy(meter, text, target);
        target = target[text.Length..];
    }

    private static PyException NotStr(int index, PyValue item)
        => Errors.TypeError(string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"sequence item {index}: expected str instance, {item.Type.Name} found"));
}
