using System.Globalization;
using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The numeric conversions of <c>%</c>-formatting.</summary>
internal static class PercentNumbers
{
    /// <summary><c>%d %i %u %o %x %X</c>.</summary>
    public static string Integer(PyContext context, PercentSpec spec, PyValue value)
    {
        value = spec.Type is 'o' or 'x' or 'X' ? ToIndex(context, spec, value) : ToInteger(context, spec, value);
        if (spec is { Width: < 0, Precision: < 0, ShowsPlus: false, ShowsSpace: false } && value.IsInt && spec.Type is 'd' or 'i' or 'u')
            return value.Bits.ToString(CultureInfo.InvariantCulture);
        BigInteger number = PyInts.Get(value);
        string digits = Digits(context, spec, number);
        if (spec.Precision > digits.Length)
        {
            context.Meter.ChargeText(spec.Precision);
            digits = digits.PadLeft(spec.Precision, '0');
        }

        string prefix = spec.Alternate ? spec.Type switch { 'o' => "0o", 'x' => "0x", 'X' => "0X", _ => "" } : "";
        var text = new NumberText { Negative = number.Sign < 0, Prefix = prefix, Digits = digits };
        return NumberLayout.Write(context, spec.ToNumberSpec(), text);
    }

    /// <summary><c>%e %f %g</c> and their upper-case forms.</summary>
    public static string Real(PyContext context, PercentSpec spec, PyValue value, bool isBytes)
    {
        value = OwnNumber(value);
        double number = isBytes ? NumberForBytes(context, value) : NativeBinder.Double(context, value);
        FormatSpec layout = spec.ToNumberSpec();
        PyValue result = FloatFormat.Format(context, number, layout, "float");
        return result.IsSignal ? throw context.SignalException() : ((PyStr)result.Ref).Text;
    }

    /// <summary>A float of a derived class is taken as it is, whatever its <c>__float__</c> says.</summary>
    private static PyValue OwnNumber(PyValue value) => PyDerived.Unwrap(value) is { IsFloat: true } plain ? plain : value;

    /// <summary>In bytes, CPython has one error for whatever goes wrong.</summary>
    private static double NumberForBytes(PyContext context, PyValue value)
    {
        try
        {
            return NativeBinder.Double(context, value);
        }
        catch (RaisedException)
        {
            throw Errors.TypeError($"float argument required, not {value.Type.Name}").ToException();
        }
    }

    private static string Digits(PyContext context, PercentSpec spec, BigInteger number)
    {
        if (spec.Type is 'o' or 'x' or 'X')
        {
            string digits = IntText.Digits(context, number, spec.Type == 'o' ? 3 : 4);
            return spec.Type == 'X' ? digits.ToUpperInvariant() : digits;
        }

        if (!IntText.TryDecimal(context, number, out string text))
            throw context.SignalException();
        return number.Sign < 0 ? text[1..] : text;
    }

    private static PyValue ToIndex(PyContext context, PercentSpec spec, PyValue value)
    {
        if (!Indices.IsIndex(value))
            throw WrongType(spec, "an integer", value).ToException();
        PyValue index = Indices.ToInt(context, value);
        if (!IsWrongType(context, index))
            return OrThrow(context, index);
        throw WrongType(spec, "an integer", value).ToException();
    }

    /// <summary>The value as <c>int()</c> makes it of numbers; CPython has one TypeError for whatever goes wrong.</summary>
    private static PyValue ToInteger(PyContext context, PercentSpec spec, PyValue value)
    {
        PyValue plain = PyDerived.Unwrap(value);
        if (PyInts.Is(plain))
            return plain;
        if (!plain.IsFloat && !IsReal(context, value.Type))
            throw WrongType(spec, "a real number", value).ToException();
        context.Pinned++;
        PyValue result = IntConversion.From(context, value);
        context.Pinned--;
        if (!IsWrongType(context, result))
            return OrThrow(context, result);
        throw WrongType(spec, "a real number", value).ToException();
    }

    /// <summary>Takes a TypeError that a conversion has raised, in whose place another is raised.</summary>
    public static bool IsWrongType(PyContext context, PyValue result)
    {
        if (!result.IsSignal || !context.IsRaising(ExceptionTypes.TypeError))
            return false;
        context.TakeRaised();
        return true;
    }

    private static bool IsReal(PyContext context, PyType type)
        => !type.Special(context, SpecialMethod.Int).IsUnbound || !type.Special(context, SpecialMethod.Index).IsUnbound;

    private static PyValue OrThrow(PyContext context, PyValue value)
        => value.IsSignal ? throw context.SignalException() : value;

    private static PyException WrongType(PercentSpec spec, string expected, PyValue value)
        => Errors.TypeError($"%{(char)spec.Type} format: {expected} is required, not {value.Type.Name}");
}
