using System.Runtime.InteropServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Joins the parts of an f-string, or of anything else whose parts are known to be strs.</summary>
internal static class StrConcatenation
{
    /// <summary>The parts in a row, all of them <see cref="PyStr"/>. One allocation for the text.</summary>
    public static PyStr Join(PyContext context, ReadOnlySpan<PyValue> parts)
    {
        long units = 0;
        var kind = StrKind.Ascii;
        foreach (ref readonly PyValue part in parts)
        {
            var text = (PyStr)part.Ref;
            units += text.Units;
            kind = Join(kind, text.KnownKind);
        }

        if (units == 0)
            return PyStr.Empty;
        context.Meter.ChargeText(units);
        if (units > PyStr.LongestText)
            throw Errors.MemoryError().ToException();
        string result = new('\0', (int)units);
        Span<char> rest = Writable(result);
        foreach (ref readonly PyValue part in parts)
        {
            ReadOnlySpan<char> text = ((PyStr)part.Ref).Chars;
            LongSpans.Copy(context.Meter, text, rest);
            rest = rest[text.Length..];
        }

        return new PyStr(result, kind);
    }

    /// <summary>A text that may be long, such as the repr of a value, between two others.</summary>
    /// <exception cref="ResourceLimitException">Over budget, or out of time.</exception>
    public static PyStr Around(PyContext context, string before, string text, string after)
    {
        if (text.Length < Meter.FreeScan)
            return new PyStr(string.Concat(before, text, after));
        Span<char> target = StrPadding.Allocate(context, (long)before.Length + text.Length + after.Length, out string result);
        before.CopyTo(target);
        LongSpans.Copy(context.Meter, text, target[before.Length..]);
        after.CopyTo(target[^after.Length..]);
        return new PyStr(result);
    }

    /// <summary>What is known of the whole when this is known of two parts.</summary>
    public static StrKind Join(StrKind a, StrKind b)
        => a == StrKind.Unknown || b == StrKind.Unknown ? StrKind.Unknown : a > b ? a : b;

    /// <summary>The characters of a string that nobody else has seen yet.</summary>
    public static Span<char> Writable(string fresh)
        => MemoryMarshal.CreateSpan(
            ref MemoryMarshal.GetReference(fresh.AsSpan()), fresh.Length);
}
