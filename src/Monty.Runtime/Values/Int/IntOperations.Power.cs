using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>Powers.</remarks>
internal static partial class IntOperations
{
    /// <summary><c>a ** exponent</c>: a float where the exponent is negative.</summary>
    public static PyValue Power(PyContext context, long a, long exponent)
    {
        if (exponent < 0)
            return FloatOperations.Power(context, a, exponent);
        return TryPower(a, exponent, out long power) ? PyValue.Int(power) : BigIntOperations.Power(context, a, exponent);
    }

    /// <summary>By squaring, as long as everything fits.</summary>
    private static bool TryPower(long a, long exponent, out long power)
    {
        power = 1;
        if (a is 0 or 1 or -1)
        {
            power = exponent == 0 ? 1 : a == -1 && (exponent & 1) == 0 ? 1 : a;
            return true;
        }

        if (exponent >= 64)
            return false;
        while (true)
        {
            if ((exponent & 1) != 0 && !TryMultiply(power, a, out power))
                return false;
            exponent >>= 1;
            if (exponent == 0)
                return true;
            if (!TryMultiply(a, a, out a))
                return false;
        }
    }

    private static bool TryMultiply(long a, long b, out long product)
    {
        long high = Math.BigMul(a, b, out product);
        return high == product >> 63;
    }
}
