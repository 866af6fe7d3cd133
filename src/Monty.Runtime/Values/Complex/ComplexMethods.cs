using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The constructor, methods and attributes of <c>complex</c>.</summary>
internal static partial class ComplexMethods
{
    [PyMethod("__format__(format_spec, /)", TakesDerived = true)]
    private static PyValue Format(PyContext context, PyValue self, PyStr spec) => PyDerived.FormatPlain(context, self, spec);

    [PyConstructor("complex(real=<unset>, imag=<unset>)", Replays = Replaying.OnInstances)]
    private static PyValue New(PyContext context, PyType type, PyValue real, PyValue imag)
    {
        if (imag.IsUnbound)
            return real.IsUnbound ? new PyComplex(0.0, 0.0) : ComplexConversion.From(context, real);
        PyComplex first = real.IsUnbound ? new PyComplex(0.0, 0.0) : ComplexConversion.Part(context, real, "real");
        PyComplex second = ComplexConversion.Part(context, imag, "imag");
        bool plainReal = real.IsUnbound || PyDerived.Unwrap(real).Ref is not PyComplex;
        bool plainImaginary = PyDerived.Unwrap(imag).Ref is not PyComplex;
        // A complex argument turns: its imaginary part is added to the other axis.
        return new PyComplex(
            plainImaginary ? first.Real : first.Real - second.Imaginary,
            plainReal ? second.Real : second.Real + first.Imaginary);
    }

    [PyClassMethod("from_number(number, /)", Replays = Replaying.OnInstances)]
    private static PyValue FromNumber(PyContext context, PyType type, PyValue number)
    {
        if (!ComplexConversion.IsNumber(context, number))
            throw Errors.TypeError($"must be real number, not {number.Type.Name}").ToException();
        PyValue converted = PyDerived.Unwrap(number).Ref is PyComplex held ? held : ComplexConversion.From(context, number);
        return converted.IsSignal ? converted : type.Made(context, ComplexType.Type, converted);
    }

    [PyMethod("conjugate()")]
    private static PyComplex Conjugate(PyComplex self) => new(self.Real, -self.Imaginary);

    [PyGetter("real", IsField = true)]
    private static double Real(PyComplex self) => self.Real;

    [PyGetter("imag", IsField = true)]
    private static double Imaginary(PyComplex self) => self.Imaginary;
}
