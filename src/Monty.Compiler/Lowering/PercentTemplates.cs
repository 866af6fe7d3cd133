using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary>The <c>'%s: %r' % (a, b)</c> that CPython's compiler takes for f-strings, so that it knows their type.</summary>
internal static class PercentTemplates
{
    private const int MostDigits = 3;

    /// <summary>Whether a format has nothing but text and simple units of <c>s</c>, <c>r</c> and <c>a</c>, one for each value.</summary>
    public static bool IsTemplate(string format, TupleDisplay values)
    {
        if (values.Elements.Any(element => element is Starred))
            return false;
        int units = 0;
        for (int i = format.IndexOf('%', StringComparison.Ordinal); i >= 0; i = i < format.Length ? format.IndexOf('%', i) : -1)
        {
            i++;
            if (i < format.Length && format[i] == '%')
            {
                i++;
                continue;
            }

            units++;
            if (!SkipUnit(format, ref i))
                return false;
        }

        return units == values.Elements.Length;
    }

    private static bool SkipUnit(string format, ref int i)
    {
        while (i < format.Length && format[i] is '-' or '+' or ' ' or '#' or '0')
            i++;
        if (!SkipDigits(format, ref i))
            return false;
        if (i < format.Length && format[i] == '.')
        {
            i++;
            if (!SkipDigits(format, ref i))
                return false;
        }

        return i < format.Length && format[i++] is 's' or 'r' or 'a';
    }

    private static bool SkipDigits(string format, ref int i)
    {
        int start = i;
        while (i < format.Length && char.IsAsciiDigit(format[i]))
            i++;
        return i - start <= MostDigits;
    }
}
