using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The constructor, methods and attributes of <c>float</c>.</summary>
internal static partial class FloatMethods
{
    [PyMethod("__format__(format_spec, /)", TakesDerived = true)]
    private static PyValue Format(PyContext context, PyValue self, PyStr spec) => PyDerived.FormatPlain(context, self, spec);

    [PyConstructor("float(x=0, /)", Replays = Replaying.OnInstances)]
    private static PyValue New(PyContext context, PyType type, PyValue x)
        => x.IsInt ? PyValue.Float(x.Bits) : FloatConversion.From(context, x);

    [PyClassMethod("from_number(number, /)", Replays = Replaying.OnInstances)]
    private static PyValue FromNumber(PyContext context, PyType type, PyValue number)
    {
        PyValue converted = FloatConversion.FromNumber(context, number);
        return converted.IsSignal ? converted : type.Made(context, FloatType.Type, converted);
    }

    [PyMethod("is_integer()")]
    private static bool IsInteger(PyValue self) => double.IsFinite(self.AsFloat) && Math.Floor(self.AsFloat) == self.AsFloat;

    [PyMethod("as_integer_ratio()")]
    private static PyTuple AsIntegerRatio(PyValue self)
    {
        double value = self.AsFloat;
        if (double.IsNaN(value))
            throw Errors.ValueError("cannot convert NaN to integer ratio").ToException();
        if (double.IsInfinity(value))
            throw Errors.OverflowError("cannot convert Infinity to integer ratio").ToException();
        DecimalScaling.Split(value, out ulong mantissa, out int exponent);
        int zeros = mantissa == 0 ? 0 : BitOperations.TrailingZeroCount(mantissa);
        BigInteger numerator = mantissa >> zeros;
        exponent = mantissa == 0 ? 0 : exponent + zeros;
        if (value < 0)
            numerator = -numerator;
        return exponent >= 0
            ? new PyTuple([PyBigInt.From(numerator << exponent), PyValue.Int(1)])
            : new PyTuple([PyBigInt.From(numerator), PyBigInt.From(BigInteger.One << -exponent)]);
    }

    [PyMethod("hex()")]
    private static string Hex(PyValue self) => FloatHex.Write(self.AsFloat);

    [PyClassMethod("fromhex(string, /)")]
    private static PyValue FromHex(PyContext context, PyType type, PyValue text)
    {
        if (PyStr.Of(text) is not { } source)
            throw Errors.TypeError("bad argument type for built-in operation").ToException();
        CodecErrors.RequireUtf8(source);
        double value = FloatHex.Parse(context.Meter, source.Text);
        return type.Made(context, FloatType.Type, PyValue.Float(double.IsNaN(value) ? context.AsNewNaN(value) : value));
    }

    [PyMethod("conjugate()")]
    private static PyValue Conjugate(PyValue self) => self;

    [PyGetter("real")]
    private static PyValue Real(PyValue self) => self;

    [PyGetter("imag")]
    private static double Imaginary(PyValue self) => 0.0;
}
