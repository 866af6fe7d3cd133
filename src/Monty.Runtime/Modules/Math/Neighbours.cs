namespace Monty.Runtime.Modules.Math;

/// <summary>The floats next to a float, as the order of their bits gives them.</summary>
internal static class Neighbours
{
    private const ulong SignBit = 1UL << 63;

    /// <summary>The float so many steps from <paramref name="x"/>, but not beyond <paramref name="y"/>.</summary>
    public static double Towards(double x, double y, ulong steps)
    {
        if (double.IsNaN(x) || double.IsNaN(y))
            return double.NaN;
        if (steps == 0)
            return x;
        if (x == y)
            return y;
        ulong from = BitConverter.DoubleToUInt64Bits(x);
        ulong to = BitConverter.DoubleToUInt64Bits(y);
        ulong fromMagnitude = from & ~SignBit;
        ulong toMagnitude = to & ~SignBit;
        return ((from ^ to) & SignBit) != 0
            ? AcrossZero(from, fromMagnitude, to, toMagnitude, steps)
            : SameSign(from & SignBit, fromMagnitude, to, toMagnitude, steps);
    }

    private static double AcrossZero(ulong from, ulong fromMagnitude, ulong to, ulong toMagnitude, ulong steps)
    {
        if (fromMagnitude + toMagnitude <= steps)
            return BitConverter.UInt64BitsToDouble(to);
        return BitConverter.UInt64BitsToDouble(steps <= fromMagnitude
            ? from - steps
            : (steps - fromMagnitude) | (to & SignBit));
    }

    private static double SameSign(ulong sign, ulong from, ulong to, ulong target, ulong steps)
    {
        ulong distance = from > target ? from - target : target - from;
        if (distance <= steps)
            return BitConverter.UInt64BitsToDouble(to);
        return BitConverter.UInt64BitsToDouble((from > target ? from - steps : from + steps) | sign);
    }
}
