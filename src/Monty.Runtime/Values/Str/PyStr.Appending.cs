using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>
/// <c>s += x</c> in a loop is linear: the result of appending to a longer concatenation writes behind the text of its left
/// operand, where a shared buffer has room, and makes a .NET string only when it is read.
/// </remarks>
internal sealed partial class PyStr
{
    /// <summary>Shorter results are cheaper to copy.</summary>
    private const int ShortestTail = 256;

    /// <summary>The most units a .NET string can have.</summary>
    public const int LongestText = 0x3FFFFFDF;

    private PyStr(StrTail tail, int units, StrKind kind)
    {
        _extra = tail;
        _units = units;
        _kind = kind;
        _isConcatenation = true;
    }

    /// <summary><c>a + b</c>.</summary>
    public static PyValue Concatenate(PyContext context, PyStr a, PyStr b)
    {
        if (b._units == 0)
            return a;
        if (a._units == 0)
            return b;
        long units = (long)a._units + b._units;
        if (units >= ShortestTail && a._isConcatenation && a._units >= b._units && units <= LongestText)
            return a.Append(context, b, (int)units);
        context.Meter.ChargeText(units);
        return units > LongestText
            ? context.Raise(Errors.MemoryError())
            : new PyStr(string.Concat(a.Text, b.Text), KindOfBoth(a, b)) { _isConcatenation = true };
    }

    /// <summary>What is known of two texts together; two lone surrogates may make a pair.</summary>
    public static StrKind KindOfBoth(PyStr a, PyStr b)
        => a._kind == StrKind.Unknown || b._kind == StrKind.Unknown ? StrKind.Unknown : a._kind > b._kind ? a._kind : b._kind;

    private PyStr Append(PyContext context, PyStr other, int units)
    {
        StrTail? tail = _extra as StrTail;
        if (tail is null || tail.Used != _units)
            tail = MakeTail(context, units);
        else if (!tail.HasRoom(other._units))
            GrowTail(context, tail, units);
        tail.Append(other.Text);
        return new PyStr(tail, units, KindOfBoth(this, other));
    }

    private StrTail MakeTail(PyContext context, int units)
    {
        int capacity = CapacityFor(units);
        context.Meter.ChargeText(capacity);
        var buffer = new char[capacity];
        Text.CopyTo(buffer);
        return new StrTail(buffer, _units);
    }

    private static void GrowTail(PyContext context, StrTail tail, int units)
    {
        int capacity = CapacityFor(units);
        context.Meter.ChargeText(capacity);
        tail.Grow(capacity);
    }

    private static int CapacityFor(int units) => (int)Math.Min(units + (units / 2L), LongestText);

    private string Flatten()
    {
        var tail = (StrTail)_extra!;
        _text = new string(tail.Buffer, 0, _units);
        return _text;
    }

    /// <summary>Gives back the buffer; the text must have been made.</summary>
    private void DropTail()
    {
        if (_extra is StrTail)
            _extra = null;
    }
}
