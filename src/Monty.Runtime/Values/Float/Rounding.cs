using System.Globalization;
using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>round()</c> of floats and ints: ties to even, of the exact value.</summary>
internal static class Rounding
{
    /// <summary>More places than any double has before its digits end at 17 significant ones.</summary>
    private const int MostPlaces = 323;

    /// <summary>Rounding to this power of ten gives zero whatever the value.</summary>
    private const int FewestPlaces = -308;

    private const double ExactWhole = 9007199254740992.0;

    /// <summary>So far powers of ten are doubles exactly.</summary>
    private const int ExactPlaces = 22;

    /// <summary><c>round(x)</c>: an int or a signal.</summary>
    public static PyValue ToInt(PyContext context, double value)
        => IntConversion.Truncate(context, Math.Round(value, MidpointRounding.ToEven));

    /// <summary><c>round(x, ndigits)</c>: a float or a signal.</summary>
    public static PyValue ToPlaces(PyContext context, double value, PyValue ndigits)
    {
        PyValue index = Indices.ToInt(context, ndigits);
        if (index.IsSignal)
            return index;
        long places = index.Ref is PyBigInt big ? big.Value.Sign * 10_000L : index.Bits;
        if (!double.IsFinite(value) || places > MostPlaces || value == 0)
            return PyValue.Float(value);
        if (places < FewestPlaces)
            return PyValue.Float(0.0 * value);
        double rounded = ToPlaces(Math.Abs(value), (int)places);
        return double.IsInfinity(rounded)
            ? context.Raise(Errors.OverflowError("rounded value too large to represent"))
            : PyValue.Float(Math.CopySign(rounded, value));
    }

    /// <summary><c>round(n, ndigits)</c> of an int: an int or a signal.</summary>
    public static PyValue Int(PyContext context, PyValue number, PyValue ndigits)
    {
        PyValue plain = number.IsBool ? PyValue.Int(number.Bits) : number;
        if (ndigits.IsNone)
            return plain;
        PyValue index = Indices.ToInt(context, ndigits);
        if (index.IsSignal || (index.IsInt && index.Bits >= 0) || index.Ref is PyBigInt { Value.Sign: > 0 })
            return index.IsSignal ? index : plain;
        BigInteger value = PyInts.Get(plain);
        BigInteger magnitude = BigInteger.Abs(value);
        // Ten has more than three bits: beyond this, the unit is more than twice the value.
        long limit = (long)(magnitude.GetBitLength() / 3) + 2;
        if (index.Ref is PyBigInt || index.Bits < -limit)
            return PyValue.Int(0);
        BigIntOperations.ChargeQuotient(context, magnitude, magnitude);
        BigInteger unit = LongProduct.Power(context.Meter, 10, (int)-index.Bits);
        BigInteger units = DecimalScaling.RoundedQuotient(context.Meter, magnitude, unit);
        BigInteger product = LongProduct.Of(context.Meter, units, unit);
        return PyBigInt.From(value.Sign < 0 ? -product : product);
    }

    private static double ToPlaces(double magnitude, int places)
    {
        if (places is >= 0 and <= ExactPlaces
            && DecimalScaling.TryRoundSmall(magnitude, places, out ulong scaled)
            && scaled <= ExactWhole)
        {
            // Both are exact, so the quotient is the double nearest to the decimal.
            return scaled / PowerOfTen(places);
        }

        BigInteger whole = DecimalScaling.Round(magnitude, places);
        string text = string.Create(CultureInfo.InvariantCulture, $"{whole}e{-places}");
        return double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static double PowerOfTen(int places)
    {
        double power = 1;
        for (int i = 0; i < places; i++)
            power *= 10;
        return power;
    }
}
