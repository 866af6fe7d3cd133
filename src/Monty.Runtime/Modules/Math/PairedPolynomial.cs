namespace Monty.Runtime.Modules.Math;

/// <summary>Polynomials summed pair by pair, in the order that glibc's functions have: results agree with them to the last bit.</summary>
internal static class PairedPolynomial
{
    /// <summary>Of at most nine coefficients, the constant term first.</summary>
    public static double Of(double[] coefficients, double x)
    {
        double square = x * x;
        double fourth = square * square;
        double result = Pair(coefficients, 0, x) + (square * Pair(coefficients, 2, x)) + (fourth * Pair(coefficients, 4, x));
        if (coefficients.Length > 6)
            result += fourth * square * Pair(coefficients, 6, x);
        return coefficients.Length > 8 ? result + (fourth * fourth * coefficients[8]) : result;
    }

    private static double Pair(double[] coefficients, int index, double x)
        => index + 1 < coefficients.Length ? coefficients[index] + (x * coefficients[index + 1]) : coefficients[index];
}
