using System.Globalization;
using System.Text;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Parses the format mini-language, with CPython's errors. It is shared by int, float, complex and str.</summary>
internal ref struct FormatSpecParser
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;

    private FormatSpecParser(ReadOnlySpan<char> text)
    {
        _text = text;
    }

    private readonly bool AtEnd => _position >= _text.Length;

    /// <summary>Parses; false when an error is being raised.</summary>
    /// <param name="context">The run.</param>
    /// <param name="text">The specification.</param>
    /// <param name="typeName">The type that is being formatted, for messages.</param>
    /// <param name="defaultType">The presentation type where none is given; NUL for none.</param>
    /// <param name="defaultAlign"><c>&gt;</c> for numbers, <c>&lt;</c> for text.</param>
    /// <param name="spec">The result.</param>
    public static bool TryParse(
        PyContext context, string text, string typeName, char defaultType, char defaultAlign, out FormatSpec spec)
    {
        PyException? error = new FormatSpecParser(text).Parse(typeName, defaultType, defaultAlign, out spec);
        if (error is null)
            return true;
        context.Raise(error);
        return false;
    }

    /// <summary>"Unknown format code" for a type that has no such presentation.</summary>
    public static PyException UnknownCode(int code, string typeName)
        => Errors.ValueError($"Unknown format code '{CodeText(code)}' for object of type '{typeName}'");

    private PyException? Parse(string typeName, char defaultType, char defaultAlign, out FormatSpec spec)
    {
        spec = default;
        bool hasFill = ParseAlignment(out string fill, out char align);
        bool hasAlign = align != '\0';
        if (!hasAlign)
            align = defaultAlign;
        char sign = !AtEnd && _text[_position] is '+' or '-' or ' ' ? _text[_position++] : '\0';
        bool coerce = Accept('z');
        bool alternate = Accept('#');
        if (!hasFill && Accept('0'))
        {
            fill = "0";
            if (!hasAlign && defaultAlign == '>')
                align = '=';
        }

        if (!ParseInteger(out long width, out _))
            return TooManyDigits();
        PyException? error = ParseGrouping(out char grouping);
        if (error is not null)
            return error;
        error = ParsePrecision(out long precision, out char fractionGrouping);
        if (error is not null)
            return error;
        if (!ParseType(defaultType, out int type))
            return Errors.ValueError($"Invalid format specifier '{_text}' for object of type '{typeName}'");
        spec = new FormatSpec
        {
            Fill = fill,
            Align = align,
            Sign = sign,
            CoerceNegativeZero = coerce,
            Alternate = alternate,
            Width = width,
            Grouping = grouping,
            Precision = precision,
            FractionGrouping = fractionGrouping,
            Type = type,
        };
        return CheckGrouping(grouping, fractionGrouping, type);
    }

    /// <summary>Reads <c>[[fill]align]</c>; true when there is a fill character.</summary>
    private bool ParseAlignment(out string fill, out char align)
    {
        fill = " ";
        align = '\0';
        if (AtEnd)
            return false;
        int length = char.IsHighSurrogate(_text[0]) && _text.Length > 1 && char.IsLowSurrogate(_text[1]) ? 2 : 1;
        if (_text.Length > length && IsAlignment(_text[length]))
        {
            fill = _text[..length].ToString();
            align = _text[length];
            _position = length + 1;
            return true;
        }

        if (IsAlignment(_text[0]))
        {
            align = _text[0];
            _position = 1;
        }

        return false;
    }

    /// <summary>Reads a number; -1 where there is none. False when it is too large.</summary>
    private bool ParseInteger(out long value, out bool found)
    {
        value = -1;
        found = false;
        while (!AtEnd)
        {
            int digit = DecimalDigit(out int length);
            if (digit < 0)
                return true;
            long before = found ? value : 0;
            if (before > (long.MaxValue - digit) / 10)
                return false;
            value = (before * 10) + digit;
            found = true;
            _position += length;
        }

        return true;
    }

    /// <summary>The decimal digit of any script at the position, or -1.</summary>
    private readonly int DecimalDigit(out int length)
    {
        char first = _text[_position];
        length = 1;
        if (first < 128)
            return first is >= '0' and <= '9' ? first - '0' : -1;
        if (Rune.DecodeFromUtf16(_text[_position..], out Rune rune, out length) != System.Buffers.OperationStatus.Done)
            return -1;
        return Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? (int)Rune.GetNumericValue(rune) : -1;
    }

    private PyException? ParseGrouping(out char grouping)
    {
        grouping = '\0';
        if (Accept(','))
            grouping = ',';
        if (!AtEnd && _text[_position] == '_')
        {
            if (grouping != '\0')
                return BothSeparators();
            grouping = '_';
            _position++;
        }

        return grouping == '_' && !AtEnd && _text[_position] == ',' ? BothSeparators() : null;
    }

    private PyException? ParsePrecision(out long precision, out char grouping)
    {
        precision = -1;
        grouping = '\0';
        if (!Accept('.'))
            return null;
        if (!ParseInteger(out precision, out bool found))
            return TooManyDigits();
        PyException? error = ParseGrouping(out grouping);
        if (error is not null)
            return error;
        return found || grouping != '\0' ? null : Errors.ValueError("Format specifier missing precision");
    }

    /// <summary>Reads the one code point that may be left; false when there are more.</summary>
    private readonly bool ParseType(char defaultType, out int type)
    {
        type = defaultType;
        ReadOnlySpan<char> rest = _text[_position..];
        if (rest.Length == 0)
            return true;
        if (rest.Length == 1)
        {
            type = rest[0];
            return true;
        }

        bool pair = rest.Length == 2 && char.IsSurrogatePair(rest[0], rest[1]);
        if (pair)
            type = char.ConvertToUtf32(rest[0], rest[1]);
        return pair;
    }

    private bool Accept(char expected)
    {
        if (AtEnd || _text[_position] != expected)
            return false;
        _position++;
        return true;
    }

    private static bool IsAlignment(char c) => c is '<' or '>' or '=' or '^';

    private static PyException? CheckGrouping(char grouping, char fractionGrouping, int type)
    {
        bool real = type is 'e' or 'f' or 'g' or 'E' or 'G' or '%' or 'F' or 'd' or '\0';
        if (grouping != '\0' && !real && !(grouping == '_' && type is 'b' or 'o' or 'x' or 'X'))
            return CannotGroup(grouping, type);
        return fractionGrouping != '\0' && type == 'n' ? CannotGroup(fractionGrouping, type) : null;
    }

    private static PyException CannotGroup(char separator, int type)
        => Errors.ValueError($"Cannot specify '{separator}' with '{CodeText(type)}'.");

    private static PyException BothSeparators() => Errors.ValueError("Cannot specify both ',' and '_'.");

    private static PyException TooManyDigits() => Errors.ValueError("Too many decimal digits in format string");

    private static string CodeText(int code)
        => code is > 32 and < 128 ? ((char)code).ToString() : "\\x" + code.ToString("x", CultureInfo.InvariantCulture);
}
