using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Parses ints as <c>int(text, base)</c> does, without exceptions: failing is an everyday result.</summary>
internal ref struct IntParser
{
    /// <summary>So many decimal digits certainly fit 64 bits.</summary>
    private const int WordDigits = 18;

    private ReadOnlySpan<char> _text;
    private int _base;
    private bool _negative;
    private Meter? _meter;
    private int _digitLimit;

    /// <summary>Parses ASCII text, or text that <see cref="NumericText.ToAscii"/> made.</summary>
    /// <param name="context">The run.</param>
    /// <param name="text">The text, white space around it included.</param>
    /// <param name="numberBase">0, or 2 to 36.</param>
    /// <param name="value">The int.</param>
    /// <param name="digits">The number of digits where it is above Python's limit, else 0.</param>
    /// <returns>False for text that is no int, or one of too many digits.</returns>
    public static bool TryParse(PyContext context, ReadOnlySpan<char> text, int numberBase, out PyValue value, out int digits)
    {
        digits = 0;
        if (numberBase == 10 && TryParseShort(text, out value))
            return true;
        var parser = new IntParser { _text = NumericText.Trim(text), _base = numberBase, _meter = context.Meter, _digitLimit = context.IntDigitLimit };
        parser.ReadSign();
        return parser.ReadPrefix() ? parser.ReadDigits(out value, out digits) : Fail(out value);
    }

    private static bool TryParseShort(ReadOnlySpan<char> text, out PyValue value)
    {
        value = default;
        bool negative = text.Length > 1 && text[0] == '-';
        if (negative)
            text = text[1..];
        if (text.Length is 0 or > WordDigits)
            return false;
        long result = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            result = (result * 10) + (c - '0');
        }

        value = PyValue.Int(negative ? -result : result);
        return true;
    }

    private static bool Fail(out PyValue value)
    {
        value = default;
        return false;
    }

    private void ReadSign()
    {
        if (_text.Length == 0 || _text[0] is not ('+' or '-'))
            return;
        _negative = _text[0] == '-';
        _text = _text[1..];
    }

    /// <summary>Reads <c>0x</c> and the like and settles the base; false for an old octal literal in base 0.</summary>
    private bool ReadPrefix()
    {
        int prefixed = _text.Length >= 2 && _text[0] == '0' ? BaseOf(_text[1]) : 0;
        if (_base == 0)
        {
            _base = prefixed != 0 ? prefixed : 10;
            if (prefixed == 0 && _text.Length > 0 && _text[0] == '0')
                return _text.IndexOfAnyExcept('0', '_') < 0;
        }

        if (prefixed != _base || prefixed == 0)
            return true;
        _text = _text[2..];
        if (_text.Length > 0 && _text[0] == '_')
            _text = _text[1..];
        return true;
    }

    private static int BaseOf(char letter) => letter switch
    {
        'x' or 'X' => 16,
        'o' or 'O' => 8,
        'b' or 'B' => 2,
        _ => 0,
    };

    private readonly bool ReadDigits(out PyValue value, out int digits)
    {
        digits = 0;
        if (!CheckDigits(out int count))
            return Fail(out value);
        if (count > _digitLimit && _digitLimit > 0 && !BitOperations.IsPow2(_base))
        {
            digits = count;
            return Fail(out value);
        }

        BigInteger magnitude = BitOperations.IsPow2(_base) ? FromBits(count) : count > IntText.DefaultDigitLimit ? FromLong(count) : FromChunks();
        value = PyBigInt.From(_negative ? -magnitude : magnitude);
        return true;
    }

    /// <summary>Counts the digits; false where there is none, or one of another base, or an underscore not between digits.</summary>
    private readonly bool CheckDigits(out int count)
    {
        count = 0;
        bool afterDigit = false;
        var loop = new ClockedLoop(_meter!);
        for (int i = 0; i < _text.Length; i++)
        {
            loop.At(i);
            char c = _text[i];
            if (c == '_' && afterDigit)
            {
                afterDigit = false;
                continue;
            }

            if (DigitOf(c) >= _base)
                return false;
            afterDigit = true;
            count++;
        }

        return afterDigit;
    }

    private readonly BigInteger FromChunks()
    {
        BigInteger result = BigInteger.Zero;
        ulong chunk = 0;
        ulong scale = 1;
        ulong limit = ulong.MaxValue / (ulong)_base / (ulong)_base;
        foreach (char c in _text)
        {
            if (c == '_')
                continue;
            chunk = (chunk * (ulong)_base) + (ulong)DigitOf(c);
            scale *= (ulong)_base;
            if (scale <= limit)
                continue;
            result = (result * scale) + chunk;
            chunk = 0;
            scale = 1;
        }

        return (result * scale) + chunk;
    }

    /// <summary>More digits than Python's usual limit.</summary>
    private readonly BigInteger FromLong(int count)
    {
        _meter!.ChargeText(count);
        var digits = new char[count];
        int length = 0;
        foreach (char c in _text)
        {
            if (c != '_')
                digits[length++] = c;
        }

        return LongDecimal.Value(_meter, digits, _base, DigitOf);
    }

    /// <summary>Bases that are powers of two, in linear time.</summary>
    private readonly BigInteger FromBits(int count)
    {
        int width = BitOperations.TrailingZeroCount(_base);
        var bytes = new byte[(((long)count * width) + 7) / 8];
        long bit = 0;
        var loop = new ClockedLoop(_meter!);
        for (int i = _text.Length - 1; i >= 0; i--)
        {
            loop.At(_text.Length - i);
            if (_text[i] == '_')
                continue;
            int digit = DigitOf(_text[i]) << (int)(bit & 7);
            bytes[bit >> 3] |= (byte)digit;
            if (digit > 255)
                bytes[(bit >> 3) + 1] |= (byte)(digit >> 8);
            bit += width;
        }

        LinearWork.Foresee(_meter!, bytes.Length * 8L, 2);
        return new BigInteger(bytes, isUnsigned: true);
    }

    /// <summary>37 for what is no digit in any base.</summary>
    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'z' => c - 'a' + 10,
        >= 'A' and <= 'Z' => c - 'A' + 10,
        _ => 37,
    };
}
