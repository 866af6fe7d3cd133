using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>
/// <c>s += x</c> in a loop is linear: the result of appending to a longer concatenation writes behind the text of its left
/// operand, where a shared buffer has room, and makes a .NET string only when one is asked for.
/// </remarks>
internal sealed partial class PyStr
{
    /// <summary>The most units a str can have: half of what a .NET string can.</summary>
    public const int LongestText = 0x1FFFFFFF;

    /// <summary>Shorter results are cheaper to copy.</summary>
    private const int ShortestTail = 256;

    /// <summary>Copying more takes looks at the clock.</summary>
    public const int LongCopy = 1 << 20;

    private PyStr(StrTail tail, int units, StrKind kind)
    {
        _content = tail;
        _state = ((uint)units << UnitsShift) | ConcatenationBit | (uint)kind;
    }

    /// <summary><c>a + b</c>.</summary>
    public static PyValue Concatenate(PyContext context, PyStr a, PyStr b)
    {
        if (b.Units == 0)
            return a;
        if (a.Units == 0)
            return b;
        long units = (long)a.Units + b.Units;
        if (units >= ShortestTail && (a._state & ConcatenationBit) != 0 && a.Units >= b.Units && units <= LongestText)
            return a.Append(context, b, (int)units);
        context.Meter.ChargeText(units);
        if (units > LongestText)
            return context.Raise(Errors.MemoryError());
        string text;
        if (units > LongCopy)
        {
            text = new string('\0', (int)units);
            Span<char> target = StrConcatenation.Writable(text);
            LongSpans.Copy(context.Meter, a.Chars, target);
            LongSpans.Copy(context.Meter, b.Chars, target[a.Units..]);
        }
        else
        {
            text = string.Concat(a.Chars, b.Chars);
        }

        var result = new PyStr(text, StrConcatenation.Join(a.KnownKind, b.KnownKind));
        result._state |= ConcatenationBit;
        return result;
    }

    private PyStr Append(PyContext context, PyStr other, int units)
    {
        StrTail? tail = _content as StrTail;
        if (tail is null || tail.Used != Units)
            tail = MakeTail(context, units);
        else if (!tail.HasRoom(other.Units))
            GrowTail(context, tail, units);
        tail.Append(context.Meter, other.Chars);
        return new PyStr(tail, units, StrConcatenation.Join(KnownKind, other.KnownKind));
    }

    private StrTail MakeTail(PyContext context, int units)
    {
        int capacity = CapacityFor(units);
        context.Meter.ChargeText(capacity);
        char[] buffer = GC.AllocateUninitializedArray<char>(capacity);
        LongSpans.Copy(context.Meter, Chars, buffer);
        return new StrTail(buffer, Units);
    }

    private static void GrowTail(PyContext context, StrTail tail, int units)
    {
        int capacity = CapacityFor(units);
        context.Meter.ChargeText(capacity);
        tail.Grow(context.Meter, capacity);
    }

    private static int CapacityFor(int units) => (int)Math.Min(units + (units / 2L), LongestText);
}
