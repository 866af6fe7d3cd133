using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Comparisons of floats with ints, by exact value: converting the int to a double would lose bits.</summary>
internal static class FloatComparison
{
    private const double WordLimit = 9223372036854775808.0;

    public static bool Compare(CompareOperator op, double a, long b)
    {
        if (double.IsNaN(a))
            return op == CompareOperator.NotEqual;
        return IntOperations.Compare(op, Order(a, b), 0);
    }

    public static bool Compare(CompareOperator op, double a, BigInteger b)
    {
        if (double.IsNaN(a))
            return op == CompareOperator.NotEqual;
        return IntOperations.Compare(op, Order(a, b), 0);
    }

    /// <summary>Which is greater; <paramref name="a"/> is no NaN.</summary>
    public static int Order(double a, BigInteger b)
    {
        if (double.IsInfinity(a))
            return a > 0 ? 1 : -1;
        int order = new BigInteger(Math.Floor(a)).CompareTo(b);
        return order == 0 && a != Math.Floor(a) ? 1 : order;
    }

    /// <inheritdoc cref="Order(double, BigInteger)"/>
    public static int Order(double a, long b)
    {
        if (a >= WordLimit)
            return 1;
        if (a < -WordLimit)
            return -1;
        double floor = Math.Floor(a);
        int order = ((long)floor).CompareTo(b);
        return order == 0 && a != floor ? 1 : order;
    }
}
