using System.Globalization;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Parses floats as <c>float(text)</c> does, without exceptions.</summary>
internal ref struct FloatParser
{
    /// <summary>NaN without a sign; that of .NET has one.</summary>
    public static readonly double NotANumber = BitConverter.UInt64BitsToDouble(0x7FF8_0000_0000_0000);

    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private bool _hasUnderscores;
    private ClockedLoop _loop;

    private FloatParser(Meter meter, ReadOnlySpan<char> text)
    {
        _text = text;
        _loop = new ClockedLoop(meter);
    }

    /// <summary>Parses ASCII text, or text that <see cref="NumericText.ToAscii"/> made; the result is correctly rounded.</summary>
    public static bool TryParse(Meter meter, ReadOnlySpan<char> text, out double value)
    {
        text = NumericText.Trim(text);
        var parser = new FloatParser(meter, text);
        if (!parser.ReadNumber() || parser._position != text.Length)
            return TryParseSpecial(text, out value);
        if (text.Length > LongFloatText.Long)
            text = LongFloatText.Shorten(meter, text);
        else if (parser._hasUnderscores)
            text = text.ToString().Replace("_", "", StringComparison.Ordinal);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    private bool ReadNumber()
    {
        if (Peek() is '+' or '-')
            _position++;
        bool whole = ReadDigits(out bool valid);
        if (!valid)
            return false;
        bool fraction = false;
        if (Peek() == '.')
        {
            _position++;
            fraction = ReadDigits(out valid);
        }

        return valid && (whole || fraction) && ReadExponent();
    }

    private bool ReadExponent()
    {
        if (Peek() is not ('e' or 'E'))
            return true;
        _position++;
        if (Peek() is '+' or '-')
            _position++;
        return ReadDigits(out bool valid) && valid;
    }

    /// <summary>Reads digits with single underscores between them; false where there is none.</summary>
    private bool ReadDigits(out bool valid)
    {
        int start = _position;
        while (char.IsAsciiDigit(Peek()) || (Peek() == '_' && _position > start))
        {
            _loop.At(_position);
            _hasUnderscores |= Peek() == '_';
            _position++;
        }

        ReadOnlySpan<char> digits = _text[start.._position];
        valid = !_hasUnderscores || (!digits.EndsWith("_") && !digits.Contains("__", StringComparison.Ordinal));
        return digits.Length > 0;
    }

    private readonly char Peek() => _position < _text.Length ? _text[_position] : '\0';

    private static bool TryParseSpecial(ReadOnlySpan<char> text, out double value)
    {
        bool negative = text.Length > 0 && text[0] == '-';
        if (negative || (text.Length > 0 && text[0] == '+'))
            text = text[1..];
        bool infinite = text.Equals("inf", StringComparison.OrdinalIgnoreCase)
            || text.Equals("infinity", StringComparison.OrdinalIgnoreCase);
        value = infinite ? double.PositiveInfinity : NotANumber;
        if (negative)
            value = -value;
        return infinite || text.Equals("nan", StringComparison.OrdinalIgnoreCase);
    }
}
