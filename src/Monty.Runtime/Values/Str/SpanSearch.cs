using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Searches of one builtin in text or bytes. Charges what was looked through, and looks at the clock in between.</summary>
/// <remarks>
/// Text that nearly matches everywhere costs the product of both lengths, so it is searched in windows, which are the smaller the longer
/// the part is. For long parts there is the method of Knuth, Morris and Pratt, which takes time linear in both lengths.
/// </remarks>
internal struct SpanSearch(Meter meter)
{
    /// <summary>Places of a window times the length of the part: a fraction of a millisecond.</summary>
    private const int Window = 1 << 21;

    /// <summary>What a search costs at least, in units looked through.</summary>
    private const int Fixed = 16;

    /// <summary>Units that are worth a charge.</summary>
    private const int Charged = 4096;

    /// <summary>Parts longer than this are looked for in linear time.</summary>
    private const int LongPart = 1024;

    private long _units;
    private long _compared;

    /// <summary>The index of the first occurrence; -1 for none.</summary>
    public int IndexOf<T>(ReadOnlySpan<T> text, ReadOnlySpan<T> part)
        where T : unmanaged, IEquatable<T>
    {
        if (part.Length > LongPart && part.Length <= text.Length)
            return Scan(text, part, isBackward: false);
        int places = text.Length - part.Length + 1;
        int window = Math.Max(Fixed, Window / Math.Max(1, part.Length));
        for (int start = 0; start < places; start += window)
        {
            int count = Math.Min(window, places - start);
            ReadOnlySpan<T> visible = text.Slice(start, count + part.Length - 1);
            int found = part.Length == 1 ? visible.IndexOf(part[0]) : visible.IndexOf(part);
            Charge(found < 0 ? count : found + 1, part.Length);
            if (found >= 0)
                return start + found;
        }

        return -1;
    }

    /// <summary>The index of the last occurrence; -1 for none.</summary>
    public int LastIndexOf<T>(ReadOnlySpan<T> text, ReadOnlySpan<T> part)
        where T : unmanaged, IEquatable<T>
    {
        if (part.Length > LongPart && part.Length <= text.Length)
            return Scan(text, part, isBackward: true);
        int places = text.Length - part.Length + 1;
        int window = Math.Max(Fixed, Window / Math.Max(1, part.Length));
        while (places > 0)
        {
            int count = Math.Min(window, places);
            ReadOnlySpan<T> visible = text.Slice(places - count, count + part.Length - 1);
            int found = part.Length == 1 ? visible.LastIndexOf(part[0]) : visible.LastIndexOf(part);
            Charge(found < 0 ? count : count - found, part.Length);
            if (found >= 0)
                return places - count + found;
            places -= count;
        }

        return -1;
    }

    /// <summary>The number of occurrences that do not overlap; <paramref name="part"/> is not empty.</summary>
    public int Count<T>(ReadOnlySpan<T> text, ReadOnlySpan<T> part)
        where T : unmanaged, IEquatable<T>
    {
        int count = 0;
        if (part.Length == 1)
        {
            for (; text.Length > Window; text = text[Window..])
            {
                count += text[..Window].Count(part[0]);
                Charge(Window, 1);
            }

            Charge(text.Length, 1);
            return count + text.Count(part[0]);
        }

        for (int found = IndexOf(text, part); found >= 0; count++)
        {
            text = text[(found + part.Length)..];
            found = IndexOf(text, part);
        }

        return count;
    }

    /// <summary>Looks for a long part, from the left or from the right.</summary>
    private int Scan<T>(ReadOnlySpan<T> text, ReadOnlySpan<T> part, bool isBackward)
        where T : unmanaged, IEquatable<T>
    {
        meter.ChargeBytes(part.Length * 4L);
        var borders = new int[part.Length];
        int lastOfPart = part.Length - 1;
        for (int i = 1, matched = 0; i < part.Length; i++)
        {
            ChargeUnit();
            T next = part[isBackward ? lastOfPart - i : i];
            while (matched > 0 && !next.Equals(part[isBackward ? lastOfPart - matched : matched]))
                matched = borders[matched - 1];
            if (next.Equals(part[isBackward ? lastOfPart - matched : matched]))
                matched++;
            borders[i] = matched;
        }

        int lastOfText = text.Length - 1;
        for (int i = 0, matched = 0; i < text.Length; i++)
        {
            ChargeUnit();
            T next = text[isBackward ? lastOfText - i : i];
            while (matched > 0 && !next.Equals(part[isBackward ? lastOfPart - matched : matched]))
                matched = borders[matched - 1];
            if (next.Equals(part[isBackward ? lastOfPart - matched : matched]) && ++matched == part.Length)
                return isBackward ? lastOfText - i : i - lastOfPart;
        }

        return -1;
    }

    /// <summary>A step of a few nanoseconds.</summary>
    private void ChargeUnit()
    {
        if (++_units < Charged)
            return;
        meter.ChargeWork(Charged >> 6);
        _units = 0;
    }

    private void Charge(int places, int length)
    {
        _units += places + Fixed;
        _compared += (long)places * length;
        if (_units >= Charged)
        {
            meter.ChargeWork(_units >> 6);
            _units = 0;
        }

        if (_compared >= Window * 4L)
        {
            meter.LookAtClock();
            _compared = 0;
        }
    }
}
