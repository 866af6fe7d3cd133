namespace Monty.Runtime.Values;

/// <summary>An exact result as the nearest double and the rounding error.</summary>
internal readonly record struct DoubleLength(double High, double Low)
{
    /// <summary><paramref name="a"/> is not smaller in magnitude than <paramref name="b"/>.</summary>
    public static DoubleLength FastSum(double a, double b)
    {
        double sum = a + b;
        return new DoubleLength(sum, a - sum + b);
    }

    public static DoubleLength Sum(double a, double b)
    {
        double sum = a + b;
        double second = sum - a;
        return new DoubleLength(sum, a - (sum - second) + (b - second));
    }

    public static DoubleLength Product(double a, double b)
    {
        double product = a * b;
        return new DoubleLength(product, Math.FusedMultiplyAdd(a, b, -product));
    }
}
