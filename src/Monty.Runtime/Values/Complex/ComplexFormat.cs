using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>complex.__format__</c>.</summary>
internal static class ComplexFormat
{
    /// <summary>A str or a signal.</summary>
    public static PyValue Format(PyContext context, PyComplex value, PyStr text)
    {
        if (text.Text.Length == 0)
            return PyValue.Str(ComplexText.Repr(value));
        if (!FormatSpecParser.TryParse(context, text.Text, value.Type.Name, '\0', '>', out FormatSpec spec))
            return PyValue.Signal;
        PyException? error = Check(spec, value);
        return error is null ? PyValue.Str(Write(context, value, spec)) : context.Raise(error);
    }

    private static PyException? Check(in FormatSpec spec, PyComplex value)
    {
        if (spec.Type is not ('\0' or 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or 'n'))
            return FormatSpecParser.UnknownCode(spec.Type, value.Type.Name);
        if (spec.Precision > int.MaxValue)
            return Errors.ValueError("precision too big");
        if (spec.Fill == "0")
            return Errors.ValueError("Zero padding is not allowed in complex format specifier");
        return spec.Align == '='
            ? Errors.ValueError("'=' alignment flag is not allowed in complex format specifier")
            : null;
    }

    private static string Write(PyContext context, PyComplex value, in FormatSpec spec)
    {
        bool plain = spec.Type == '\0';
        // Without a type, a positive zero as the real part is left out, and the rest is put in parentheses.
        bool onlyImaginary = plain && value.Real == 0 && !double.IsNegative(value.Real);
        string real = onlyImaginary ? "" : Part(context, value.Real, spec, spec.Sign);
        string imaginary = Part(context, value.Imaginary, spec, onlyImaginary ? spec.Sign : '+') + "j";
        string text = plain && !onlyImaginary ? $"({real}{imaginary})" : real + imaginary;
        return NumberLayout.Write(context, new FormatSpec { Fill = spec.Fill, Align = spec.Align, Width = spec.Width }, new NumberText { Remainder = text });
    }

    private static string Part(PyContext context, double value, in FormatSpec spec, char sign)
    {
        var layout = new FloatLayout
        {
            Style = spec.Type switch
            {
                '\0' => spec.Precision < 0 ? FloatStyle.Shortest : FloatStyle.General,
                'e' or 'E' => FloatStyle.Exponent,
                'f' or 'F' => FloatStyle.Fixed,
                _ => FloatStyle.General,
            },
            Precision = spec.Precision >= 0 ? (int)spec.Precision : spec.Type == '\0' ? 0 : 6,
            Alternate = spec.Alternate,
            CoerceNegativeZero = spec.CoerceNegativeZero,
            UpperCase = spec.Type is 'E' or 'F' or 'G',
        };
        var part = new FormatSpec
        {
            Fill = " ",
            Align = '>',
            Width = -1,
            Sign = sign,
            Grouping = spec.Grouping,
            FractionGrouping = spec.FractionGrouping,
        };
        return NumberLayout.Write(context, part, NumberText.Split(layout.Write(context, value)));
    }
}
