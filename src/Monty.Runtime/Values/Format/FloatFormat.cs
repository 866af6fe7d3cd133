using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>float.__format__</c>.</summary>
internal static class FloatFormat
{
    /// <summary>A str or a signal.</summary>
    public static PyValue Format(PyContext context, PyValue self, PyStr spec)
    {
        if (spec.Text.Length == 0)
            return self.Ref.Str(context, self);
        return FormatSpecParser.TryParse(context, spec.Text, self.Type.Name, '\0', '>', out FormatSpec parsed)
            ? Format(context, self.AsFloat, parsed, self.Type.Name)
            : PyValue.Signal;
    }

    /// <summary>By a parsed specification: a str or a signal.</summary>
    public static PyValue Format(PyContext context, double value, in FormatSpec spec, string typeName)
    {
        if (spec.Type is not ('\0' or 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or 'n' or '%'))
            return context.Raise(FormatSpecParser.UnknownCode(spec.Type, typeName));
        if (spec.Precision > int.MaxValue)
            return context.Raise(Errors.ValueError("precision too big"));
        string text = Plain(context, value, spec);
        if (spec.Width < 0 && spec.Sign is not ('+' or ' ') && spec.Grouping == '\0' && spec.FractionGrouping == '\0')
            return PyValue.Str(text);
        return PyValue.Str(NumberLayout.Write(context, spec, NumberText.Split(text)));
    }

    /// <summary>The text before sign choice, grouping and padding.</summary>
    private static string Plain(PyContext context, double value, in FormatSpec spec)
    {
        FloatStyle style = spec.Type switch
        {
            '\0' => spec.Precision < 0 ? FloatStyle.Shortest : FloatStyle.General,
            'e' or 'E' => FloatStyle.Exponent,
            'g' or 'G' or 'n' => FloatStyle.General,
            _ => FloatStyle.Fixed,
        };
        var layout = new FloatLayout
        {
            Style = style,
            Precision = spec.Precision >= 0 ? (int)spec.Precision : spec.Type == '\0' ? 0 : 6,
            Alternate = spec.Alternate,
            AddPointZero = spec.Type == '\0',
            CoerceNegativeZero = spec.CoerceNegativeZero,
            UpperCase = spec.Type is 'E' or 'F' or 'G',
            Suffix = spec.Type == '%' ? "%" : "",
        };
        return layout.Write(context, spec.Type == '%' ? value * 100 : value);
    }
}
