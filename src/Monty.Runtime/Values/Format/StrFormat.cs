using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>str.__format__</c>.</summary>
internal static class StrFormat
{
    /// <summary>A str or a signal.</summary>
    public static PyValue Format(PyContext context, PyStr self, PyStr spec)
    {
        if (spec.Units == 0)
            return self;
        if (!FormatSpecParser.TryParse(context, spec.Text, "str", 's', '<', out FormatSpec parsed))
            return PyValue.Signal;
        if (parsed.Type != 's')
            return context.Raise(FormatSpecParser.UnknownCode(parsed.Type, "str"));
        PyException? error = Check(parsed);
        return error is null ? Layout(context, self, parsed) : context.Raise(error);
    }

    /// <summary>Cuts to the precision and pads to the width.</summary>
    public static PyStr Layout(PyContext context, PyStr text, in FormatSpec spec)
    {
        text.Locate(context.Meter);
        int count = text.CodePointCount;
        if (spec.Precision >= 0 && spec.Precision < count)
        {
            count = (int)spec.Precision;
            text = text.Substring(context.Meter, 0, count);
        }

        long padding = spec.Width - count;
        if (padding <= 0)
            return text;
        long left = spec.Align switch { '>' => padding, '^' => padding / 2, _ => 0 };
        return StrPadding.Pad(context, text, left, padding - left, spec.Fill);
    }

    private static PyException? Check(in FormatSpec spec)
    {
        if (spec.Sign != '\0')
            return Errors.ValueError((spec.Sign == ' ' ? "Space" : "Sign") + " not allowed in string format specifier");
        if (spec.CoerceNegativeZero)
            return Errors.ValueError("Negative zero coercion (z) not allowed in string format specifier");
        if (spec.Alternate)
            return Errors.ValueError("Alternate form (#) not allowed in string format specifier");
        return spec.Align == '='
            ? Errors.ValueError("'=' alignment not allowed in string format specifier")
            : null;
    }
}
