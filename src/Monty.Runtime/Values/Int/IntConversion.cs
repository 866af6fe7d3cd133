using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What <c>int(x)</c> makes of a value.</summary>
internal static class IntConversion
{
    /// <summary><c>int(x)</c>: an int or a signal.</summary>
    public static PyValue From(PyContext context, PyValue value)
    {
        if (value.IsInt || value.Ref is PyBigInt)
            return value;
        if (value.IsBool)
            return PyValue.Int(value.Bits);
        if (value.IsFloat)
            return Truncate(context, value.AsFloat);
        if (value.Ref is PyStr text)
            return Parse(context, value, text.Text, 10);
        return FromOther(context, value);
    }

    /// <summary><c>int(text, base)</c>: an int or a signal.</summary>
    public static PyValue Parse(PyContext context, PyValue shown, string text, int numberBase)
    {
        context.Meter.ChargeWork(text.Length / 16);
        BigIntOperations.ChargeSquare(context, Math.Min(text.Length, IntText.DefaultDigitLimit) * 10L / 3);
        if (IntParser.TryParse(context, NumericText.ToAscii(context.Meter, text), numberBase, out PyValue value, out int digits))
            return value;
        if (digits > 0)
            return context.Raise(Errors.TooManyDigits(context, digits));
        return context.Raise(Errors.ValueError(
            $"invalid literal for int() with base {numberBase}: {NumericText.Shown(context, shown)}"));
    }

    /// <summary>The whole part of a float: an int or a signal.</summary>
    public static PyValue Truncate(PyContext context, double value)
    {
        if (value is > -9.2e18 and < 9.2e18)
            return PyValue.Int((long)value);
        if (double.IsFinite(value))
            return PyBigInt.From(new BigInteger(value));
        return context.Raise(double.IsNaN(value)
            ? Errors.ValueError("cannot convert float NaN to integer")
            : Errors.OverflowError("cannot convert float infinity to integer"));
    }

    private static PyValue FromOther(PyContext context, PyValue value)
    {
        PyType type = value.Type;
        PyValue method = type.Special(context, SpecialMethod.Int);
        if (!method.IsUnbound)
            return NumberResults.Apply(context, NumberRule.Int, value, SpecialCalls.Call0(context, method, value));
        method = type.Special(context, SpecialMethod.Index);
        if (!method.IsUnbound)
            return value.Ref.Index(context, value);
        if (value.Ref is PyDerived { Native: var native } && (PyInts.Is(native) || native.IsFloat || native.Ref is PyStr))
            return native.Ref is PyStr text ? Parse(context, value, text.Text, 10) : From(context, native);
        if (PyBytes.Of(context, value) is { } bytes)
            return Parse(context, bytes, NumericText.OfBytes(context, bytes), 10);
        return context.Raise(Errors.TypeError(
            $"int() argument must be a string, a bytes-like object or a real number, not '{type.Name}'"));
    }
}
