using System.Buffers;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Json;

/// <remarks>Strings, and the keys of objects.</remarks>
internal sealed partial class JsonReader
{
    private const int KeyCacheSize = 64;

    /// <summary>What ends a run of plain characters where control characters are not allowed.</summary>
    private static readonly SearchValues<char> SpecialStrictly = SearchValues.Create(
        "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private static readonly SearchValues<char> SpecialLoosely = SearchValues.Create("\"\\");

    /// <summary>Keys met before: equal keys are one object, whose hash is known. Not part of the state.</summary>
    private PyStr?[]? _knownKeys;

    /// <summary>Reads the string whose opening quote is at <paramref name="start"/>; false while raising.</summary>
    private bool ReadString(PyContext context, ReadOnlySpan<char> text, int start, out PyStr? value)
    {
        SearchValues<char> special = _strict ? SpecialStrictly : SpecialLoosely;
        int length = text[(start + 1)..].IndexOfAny(special);
        if (length >= 0 && text[start + 1 + length] == '"')
        {
            _position = start + length + 2;
            ChargeCopy(context, length);
            value = PyStr.From(text.Slice(start + 1, length));
            return true;
        }

        return ReadEscaped(context, text, start, special, out value);
    }

    private bool TryReadKeyText(PyContext context, ReadOnlySpan<char> text, int start, out PyStr? key)
    {
        int length = text[(start + 1)..].IndexOfAny(_strict ? SpecialStrictly : SpecialLoosely);
        if (length is < 2 or > 64 || text[start + 1 + length] != '"')
            return ReadString(context, text, start, out key);
        ReadOnlySpan<char> chars = text.Slice(start + 1, length);
        _knownKeys ??= new PyStr?[KeyCacheSize];
        ref PyStr? known = ref _knownKeys[((chars[0] * 31) + (chars[^1] * 7) + (chars[length / 2] * 3) + length) & (KeyCacheSize - 1)];
        if (known is null || !known.Chars.SequenceEqual(chars))
        {
            ChargeCopy(context, length);
            known = PyStr.From(chars);
        }

        key = known;
        _position = start + length + 2;
        return true;
    }

    private static void ChargeCopy(PyContext context, int length)
    {
        const int Short = 128;
        if (length < Short)
            return;
        context.Meter.ChargeText(length);
        context.Meter.ChargeWork(length / 64);
    }

    private bool ReadEscaped(PyContext context, ReadOnlySpan<char> text, int start, SearchValues<char> special, out PyStr? value)
    {
        var builder = new TextBuilder(context.Meter, default);
        int position = start + 1;
        value = null;
        while (true)
        {
            int length = text[position..].IndexOfAny(special);
            if (length < 0)
                return Reject(context, "Unterminated string starting at", start);
            builder.Append(text.Slice(position, length));
            context.Meter.ChargeWork(1 + (length / 64));
            position += length;
            char met = text[position];
            if (met == '"')
                break;
            if (met != '\\')
                return Reject(context, "Invalid control character at", position);
            if (!TryEscape(context, text, start, ref position, ref builder))
                return false;
        }

        _position = position + 1;
        value = builder.FinishStr();
        return true;
    }

    /// <summary>Reads the escape whose backslash is at the position.</summary>
    private bool TryEscape(PyContext context, ReadOnlySpan<char> text, int start, ref int position, ref TextBuilder builder)
    {
        if (position + 1 >= text.Length)
            return Reject(context, "Unterminated string starting at", start);
        char letter = text[position + 1];
        if (letter == 'u')
            return TryUnicodeEscape(context, text, ref position, ref builder);
        int index = "\"\\/bfnrt".IndexOf(letter, StringComparison.Ordinal);
        if (index < 0)
            return Reject(context, "Invalid \\escape", position);
        builder.Append("\"\\/\b\f\n\r\t"[index]);
        position += 2;
        return true;
    }

    private bool TryUnicodeEscape(PyContext context, ReadOnlySpan<char> text, ref int position, ref TextBuilder builder)
    {
        int unit = 0;
        int end = position + 6;
        // A text that ends here is an unfinished escape, as one with other characters is.
        if (end >= text.Length)
            return Reject(context, "Invalid \\uXXXX escape", position + 1);
        for (int i = position + 2; i < end; i++)
        {
            if (!char.IsAsciiHexDigit(text[i]))
                return Reject(context, "Invalid \\uXXXX escape", position + 1);
            unit = (unit << 4) | Convert.ToInt32(char.IsAsciiDigit(text[i]) ? text[i] - '0' : (text[i] | 0x20) - 'a' + 10);
        }

        builder.Append((char)unit);
        position = end;
        return true;
    }

    private bool Reject(PyContext context, string message, int unit)
    {
        Fail(context, message, unit);
        return false;
    }
}
