using System.Globalization;
using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>int.__format__</c>.</summary>
internal static class IntFormat
{
    /// <summary>A str or a signal; <paramref name="self"/> is an int of any form or a bool.</summary>
    public static PyValue Format(PyContext context, PyValue self, PyStr spec)
    {
        if (spec.Text.Length == 0)
            return self.Ref.Str(context, self);
        return FormatSpecParser.TryParse(context, spec.Text, self.Type.Name, 'd', '>', out FormatSpec parsed)
            ? Format(context, self, parsed)
            : PyValue.Signal;
    }

    /// <summary>Of an instance of a derived class: what is laid out as a float is what its class says in <c>__float__</c>.</summary>
    public static PyValue FormatDerived(PyContext context, PyDerived self, PyStr spec)
    {
        string name = self.Type.Name;
        if (!FormatSpecParser.TryParse(context, spec.Text, name, 'd', '>', out FormatSpec parsed))
            return PyValue.Signal;
        if (!IsReal(parsed.Type))
            return Format(context, self.Native, parsed);
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.OwnStep, self, spec);
        PyValue number = FloatConversion.FromNumber(context, self);
        return number.IsSignal ? number : FloatFormat.Format(context, number.AsFloat, parsed, name);
    }

    /// <summary>By a parsed specification, whose type is set: a str or a signal.</summary>
    public static PyValue Format(PyContext context, PyValue self, in FormatSpec spec) => spec.Type switch
    {
        'd' or 'n' => Decimal(context, self, spec),
        'b' => Binary(context, self, spec, 1, spec.Alternate ? "0b" : ""),
        'o' => Binary(context, self, spec, 3, spec.Alternate ? "0o" : ""),
        'x' => Binary(context, self, spec, 4, spec.Alternate ? "0x" : ""),
        'X' => Binary(context, self, spec, 4, spec.Alternate ? "0X" : ""),
        'c' => Character(context, self, spec),
        _ when IsReal(spec.Type) => AsFloat(context, self, spec),
        _ => context.Raise(FormatSpecParser.UnknownCode(spec.Type, self.Type.Name)),
    };

    private static PyValue Decimal(PyContext context, PyValue self, in FormatSpec spec)
    {
        if (!Check(context, spec))
            return PyValue.Signal;
        if (self.Ref is PyBigInt big)
        {
            return IntText.TryDecimal(context, big.Value, out string text)
                ? Write(context, spec, text, "")
                : PyValue.Signal;
        }

        Span<char> buffer = stackalloc char[20];
        self.Bits.TryFormat(buffer, out int length, default, CultureInfo.InvariantCulture);
        return Write(context, spec, buffer[..length], "");
    }

    private static PyValue Binary(PyContext context, PyValue self, in FormatSpec spec, int bitsPerDigit, string prefix)
    {
        if (!Check(context, spec))
            return PyValue.Signal;
        BigInteger value = PyInts.Get(self);
        string digits = IntText.Digits(context, value, bitsPerDigit);
        if (spec.Type == 'X')
            digits = digits.ToUpperInvariant();
        var number = new NumberText { Negative = value.Sign < 0, Prefix = prefix, Digits = digits };
        return PyValue.Str(NumberLayout.Write(context, spec, number));
    }

    private static PyValue Write(PyContext context, in FormatSpec spec, ReadOnlySpan<char> decimalText, string prefix)
    {
        bool negative = decimalText[0] == '-';
        var number = new NumberText { Negative = negative, Prefix = prefix, Digits = negative ? decimalText[1..] : decimalText };
        return PyValue.Str(NumberLayout.Write(context, spec, number));
    }

    private static PyValue Character(PyContext context, PyValue self, in FormatSpec spec)
    {
        if (!Check(context, spec))
            return PyValue.Signal;
        if (spec.Sign != '\0')
            return context.Raise(Errors.ValueError("Sign not allowed with integer format specifier 'c'"));
        if (spec.Alternate)
            return context.Raise(Errors.ValueError("Alternate form (#) not allowed with integer format specifier 'c'"));
        if (self.Ref is PyBigInt)
            return context.Raise(Errors.OverflowError("Python int too large to convert to C long"));
        if (self.Bits is < 0 or > 0x10FFFF)
            return context.Raise(Errors.OverflowError("%c arg not in range(0x110000)"));
        Span<char> buffer = stackalloc char[2];
        int length = Encode((int)self.Bits, buffer);
        var number = new NumberText { Remainder = buffer[..length], RemainderPairs = length - 1 };
        return PyValue.Str(NumberLayout.Write(context, spec, number));
    }

    /// <summary>The code point in UTF-16; surrogates stand for themselves.</summary>
    private static int Encode(int code, Span<char> buffer)
    {
        if (code < 0x10000)
        {
            buffer[0] = (char)code;
            return 1;
        }

        buffer[0] = (char)(0xD800 + ((code - 0x10000) >> 10));
        buffer[1] = (char)(0xDC00 + ((code - 0x10000) & 0x3FF));
        return 2;
    }

    private static bool IsReal(int type) => type is 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or '%';

    private static PyValue AsFloat(PyContext context, PyValue self, in FormatSpec spec)
    {
        double value = self.Ref is PyBigInt big ? IntDivision.ToDouble(big.Value) : self.Bits;
        return double.IsInfinity(value)
            ? context.Raise(Errors.IntTooLargeForFloat())
            : FloatFormat.Format(context, value, spec, self.Type.Name);
    }

    private static bool Check(PyContext context, in FormatSpec spec)
    {
        if (spec.Precision >= 0)
        {
            context.Raise(Errors.ValueError("Precision not allowed in integer format specifier"));
            return false;
        }

        if (!spec.CoerceNegativeZero)
            return true;
        context.Raise(Errors.ValueError("Negative zero coercion (z) not allowed in integer format specifier"));
        return false;
    }
}
