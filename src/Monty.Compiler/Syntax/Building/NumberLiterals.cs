using System.Globalization;
using System.Numerics;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Lexing;

namespace Monty.Compiler.Syntax.Building;

/// <summary>The values of number literals, whose form the lexer has checked.</summary>
internal static class NumberLiterals
{
    /// <summary>As CPython's <c>sys.int_info.default_max_str_digits</c>: converting more is quadratic.</summary>
    private const int MaxDecimalDigits = 4300;

    public static Expression Parse(SourceToken token)
    {
        ReadOnlySpan<char> text = token.Source.Span(token.Start, token.End);
        if (text.Contains('_'))
            text = text.ToString().Replace("_", "", StringComparison.Ordinal);

        if (text.Length > 2 && text[0] == '0' && BitsPerDigit(text[1]) is > 0 and int bits)
            return new IntegerConstant(PowerOfTwoBase(text[2..], bits), token.Span);
        if (text[^1] is 'j' or 'J')
            return new ImaginaryConstant(Float(text[..^1]), token.Span);
        if (text.IndexOfAny('.', 'e', 'E') >= 0)
            return new FloatConstant(Float(text), token.Span);
        return new IntegerConstant(Decimal(text, token), token.Span);
    }

    private static double Float(ReadOnlySpan<char> text) =>
        double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static BigInteger Decimal(ReadOnlySpan<char> text, SourceToken token)
    {
        if (text.Length <= 18)
            return long.Parse(text, CultureInfo.InvariantCulture);
        if (text.Length <= MaxDecimalDigits)
            return BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

        string message =
            $"Exceeds the limit ({MaxDecimalDigits} digits) for integer string conversion: value has {text.Length} digits; "
            + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to "
            + "avoid decimal conversion limits.";
        SourceSpan start = new(token.Span.StartLine, token.Span.StartColumn, token.Span.StartLine, token.Span.StartColumn);
        throw token.Source.SyntaxError(message, start);
    }

    private static int BitsPerDigit(char prefix) => prefix switch
    {
        'x' or 'X' => 4,
        'o' or 'O' => 3,
        'b' or 'B' => 1,
        _ => 0,
    };

    private static BigInteger PowerOfTwoBase(ReadOnlySpan<char> digits, int bitsPerDigit)
    {
        if (digits.Length * bitsPerDigit <= 63)
        {
            long small = 0;
            foreach (char digit in digits)
                small = (small << bitsPerDigit) | (long)HexValue(digit);
            return small;
        }

        byte[] bytes = new byte[digits.Length * bitsPerDigit / 8 + 1];
        for (int i = 0; i < digits.Length; i++)
        {
            int value = HexValue(digits[^(i + 1)]);
            for (int bit = 0; bit < bitsPerDigit; bit++)
            {
                int position = i * bitsPerDigit + bit;
                bytes[position / 8] |= (byte)(((value >> bit) & 1) << (position % 8));
            }
        }

        return new BigInteger(bytes, isUnsigned: true);
    }

    private static int HexValue(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
