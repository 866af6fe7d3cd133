using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What <c>complex()</c> makes of its arguments. Special methods run pinned.</summary>
internal static class ComplexConversion
{
    /// <summary>The only argument.</summary>
    /// <exception cref="RaisedException">It is no number, and no text of one.</exception>
    public static PyComplex From(PyContext context, PyValue value)
    {
        if (value.Ref is PyComplex complex)
            return complex;
        if (PyStr.Of(value) is { } text)
            return Parse(context, text.Text);
        if (TrySpecial(context, value, out PyComplex? special))
            return special!;
        if (PyDerived.Unwrap(value).Ref is PyComplex plain)
            return plain;
        return IsReal(context, value)
            ? new PyComplex(NativeBinder.Double(context, value), 0.0)
            : throw Errors.TypeError($"complex() argument must be a string or a number, not {value.Type.FullyQualifiedName}").ToException();
    }

    /// <summary>One of two arguments.</summary>
    /// <exception cref="RaisedException">It is no number.</exception>
    public static PyComplex Part(PyContext context, PyValue value, string name)
    {
        if (value.Ref is PyComplex complex)
            return complex;
        if (name == "real" && TrySpecial(context, value, out PyComplex? special))
            return special!;
        if (PyDerived.Unwrap(value).Ref is PyComplex plain)
            return plain;
        return IsReal(context, value)
            ? new PyComplex(Real(context, value), 0.0)
            : throw Errors.TypeError($"complex() argument '{name}' must be a real number, not {value.Type.Name}").ToException();
    }

    /// <summary>Here a derived float is asked for its <c>__float__</c>, unlike where it is the only argument.</summary>
    private static double Real(PyContext context, PyValue value)
    {
        context.Pinned++;
        PyValue number = FloatConversion.From(context, value);
        context.Pinned--;
        return number.IsSignal ? throw context.SignalException() : number.AsFloat;
    }

    private static PyComplex Parse(PyContext context, string text)
    {
        context.Meter.ChargeWork(text.Length / 16);
        ReadOnlySpan<char> ascii = NumericText.ToAscii(context.Meter, text);
        if (ComplexParser.TryParse(context.Meter, ascii, out double real, out double imaginary))
            return new PyComplex(real, imaginary);
        throw (NumericText.HasMisplacedUnderscore(context.Meter, ascii)
            ? NumericText.NoNumber(context, "complex", PyValue.Str(text))
            : Errors.ValueError("complex() arg is a malformed string")).ToException();
    }

    /// <summary>Whether a value has what a complex number can be made of, and is no text.</summary>
    public static bool IsNumber(PyContext context, PyValue value)
        => PyDerived.Unwrap(value).Ref is PyComplex || IsReal(context, value) || !value.Type.Special(context, SpecialMethod.Complex).IsUnbound;

    private static bool IsReal(PyContext context, PyValue value)
        => value.IsFloat || PyInts.Is(value) || (value.Ref is PyDerived { Native: var plain } && (plain.IsFloat || PyInts.Is(plain)))
            || !value.Type.Special(context, SpecialMethod.Float).IsUnbound
            || !value.Type.Special(context, SpecialMethod.Index).IsUnbound;

    private static bool TrySpecial(PyContext context, PyValue value, out PyComplex? result)
    {
        PyValue method = value.Type.Special(context, SpecialMethod.Complex);
        result = null;
        if (method.IsUnbound)
            return false;
        context.Pinned++;
        PyValue made = SpecialCalls.Call0(context, method, value);
        context.Pinned--;
        if (made.IsSignal)
            throw context.SignalException();
        result = made.Ref as PyComplex
            ?? throw Errors.TypeError($"__complex__ returned non-complex (type {made.Type.Name})").ToException();
        return true;
    }
}
