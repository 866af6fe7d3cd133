using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The <c>repr</c> of complex numbers, and their magnitude.</summary>
internal static class ComplexText
{
    public static string Repr(PyComplex value)
    {
        string imaginary = Part(value.Imaginary);
        if (value.Real == 0 && !double.IsNegative(value.Real))
            return imaginary + "j";
        string sign = imaginary[0] == '-' ? "" : "+";
        return $"({Part(value.Real)}{sign}{imaginary}j)";
    }

    /// <summary>Infinite where it is too large.</summary>
    public static double Magnitude(double real, double imaginary) => VectorNorm.Of([Math.Abs(real), Math.Abs(imaginary)]);

    /// <summary>As the <c>repr</c> of a float, but a whole one has no <c>.0</c>.</summary>
    private static string Part(double value)
    {
        string text = FloatText.Repr(value);
        return text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
    }
}
