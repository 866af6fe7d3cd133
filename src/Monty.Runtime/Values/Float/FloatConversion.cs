using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>What <c>float(x)</c> makes of a value.</summary>
internal static class FloatConversion
{
    /// <summary><c>float(x)</c>: a float or a signal.</summary>
    public static PyValue From(PyContext context, PyValue value)
    {
        if (value.IsFloat)
            return value;
        if (PyInts.Is(value))
            return FromInt(context, value);
        return value.Ref is PyStr text
            ? Parse(context, value, text.Text)
            : FromOther(context, value);
    }

    /// <summary>What takes a real number makes of one, as <c>float.from_number(x)</c>: no text, and of a derived float what it holds.</summary>
    public static PyValue FromNumber(PyContext context, PyValue value)
    {
        if (PyDerived.Unwrap(value) is { IsFloat: true } held)
            return held;
        return PyInts.Is(value)
            ? FromInt(context, value)
            : FromSpecial(context, value, out PyValue result) ? result
            : value.Ref is PyDerived { Native: var native } && PyInts.Is(native) ? FromInt(context, native)
            : context.Raise(NotReal(value));
    }

    /// <summary>An int of any form as a float, or a signal.</summary>
    public static PyValue FromInt(PyContext context, PyValue value)
    {
        if (value.Ref is not PyBigInt big)
            return value.IsSignal ? value : PyValue.Float(value.Bits);
        double result = IntDivision.ToDouble(big.Value);
        return double.IsInfinity(result) ? context.Raise(Errors.IntTooLargeForFloat()) : PyValue.Float(result);
    }

    private static PyException NotReal(PyValue value) => Errors.TypeError($"must be real number, not {value.Type.Name}");

    private static PyValue Parse(PyContext context, PyValue shown, string text)
    {
        context.Meter.ChargeWork(text.Length / 16);
        if (FloatParser.TryParse(context.Meter, NumericText.ToAscii(context.Meter, text), out double value))
            return PyValue.Float(double.IsNaN(value) ? context.AsNewNaN(value) : value);
        return context.Raise(NumericText.NoNumber(context, "float", shown));
    }

    private static PyValue FromOther(PyContext context, PyValue value)
    {
        if (FromSpecial(context, value, out PyValue result))
            return result;
        if (value.Ref is PyDerived { Native: var native } && (PyInts.Is(native) || native.IsFloat || native.Ref is PyStr))
            return native.Ref is PyStr text ? Parse(context, value, text.Text) : From(context, native);
        if (PyBytes.Of(context, value) is { } bytes)
            return Parse(context, value, NumericText.OfBytes(context, bytes));
        return context.Raise(Errors.TypeError($"float() argument must be a string or a real number, not '{value.Type.Name}'"));
    }

    /// <summary>By <c>__float__</c> or <c>__index__</c>; false where the type has neither.</summary>
    private static bool FromSpecial(PyContext context, PyValue value, out PyValue result)
    {
        PyType type = value.Type;
        PyValue method = type.Special(context, SpecialMethod.Float);
        if (!method.IsUnbound)
        {
            result = NumberResults.Apply(context, NumberRule.Float, value, SpecialCalls.Call0(context, method, value));
            return true;
        }

        method = type.Special(context, SpecialMethod.Index);
        bool found = !method.IsUnbound;
        result = found
            ? NumberResults.Apply(context, NumberRule.FloatOfIndex, value, value.Ref.Index(context, value))
            : default;
        return found;
    }
}
