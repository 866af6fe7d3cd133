using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal static partial class SlotMethods
{
    [PyMethod("__neg__()")]
    private static PyValue Negative(PyContext context, PyValue self) => self.Ref.Unary(context, UnaryOperator.Negative, self);

    [PyMethod("__pos__()")]
    private static PyValue Positive(PyContext context, PyValue self) => self.Ref.Unary(context, UnaryOperator.Positive, self);

    [PyMethod("__invert__()")]
    private static PyValue Invert(PyContext context, PyValue self) => self.Ref.Unary(context, UnaryOperator.Invert, self);

    [PyMethod("__abs__()")]
    private static PyValue Absolute(PyContext context, PyValue self)
    {
        if (self.Ref is PyComplex complex)
            return ComplexOperations.Absolute(complex);
        if (self.IsFloat)
            return PyValue.Float(Math.Abs(self.AsFloat));
        return PyInts.Get(self).Sign < 0 ? Negative(context, self) : Positive(context, self);
    }

    [PyMethod("__trunc__()", Style = ArgumentStyle.Fixed)]
    private static PyValue Truncate(PyContext context, PyValue self) => IntConversion.From(context, self);

    [PyMethod("__ceil__()", Style = ArgumentStyle.Fixed)]
    private static PyValue Ceiling(PyContext context, PyValue self)
        => self.IsFloat ? IntConversion.Truncate(context, Math.Ceiling(self.AsFloat)) : IntConversion.From(context, self);

    [PyMethod("__floor__()", Style = ArgumentStyle.Fixed)]
    private static PyValue Floor(PyContext context, PyValue self)
        => self.IsFloat ? IntConversion.Truncate(context, Math.Floor(self.AsFloat)) : IntConversion.From(context, self);

    [PyMethod("__round__(ndigits=None, /)", Style = ArgumentStyle.Unpack, Replays = Replaying.OnInstances)]
    private static PyValue Round(PyContext context, PyValue self, PyValue ndigits)
    {
        if (!self.IsFloat)
            return Rounding.Int(context, self, ndigits);
        return ndigits.IsNone ? Rounding.ToInt(context, self.AsFloat) : Rounding.ToPlaces(context, self.AsFloat, ndigits);
    }

    [PyMethod("__getnewargs__()", Style = ArgumentStyle.Fixed)]
    private static PyTuple NewArguments(PyValue self)
        => new(self.Ref is PyComplex complex ? [PyValue.Float(complex.Real), PyValue.Float(complex.Imaginary)] : [self.IsBool ? PyValue.Int(self.Bits) : self]);

    [PyMethod("__complex__()", Style = ArgumentStyle.Fixed)]
    private static PyValue Complex(PyValue self) => self;

    [PyMethod("__int__()")]
    private static PyValue Int(PyContext context, PyValue self) => IntConversion.From(context, self);

    [PyMethod("__float__()")]
    private static PyValue Float(PyContext context, PyValue self) => FloatConversion.From(context, self);

    [PyMethod("__index__()")]
    private static PyValue Index(PyContext context, PyValue self) => self.Ref.Index(context, self);

    [PyMethod("__divmod__(value, /)")]
    private static PyValue DivMod(PyContext context, PyValue self, PyValue value)
    {
        value = Operand(self, value);
        PyValue quotient = self.Ref.Binary(context, BinaryOperator.FloorDivide, self, value);
        if (quotient.IsSignal || quotient.IsNotImplemented)
            return quotient;
        PyValue remainder = self.Ref.Binary(context, BinaryOperator.Modulo, self, value);
        return remainder.IsSignal ? remainder : new PyTuple([quotient, remainder]);
    }

    [PyMethod("__rdivmod__(value, /)")]
    private static PyValue ReflectedDivMod(PyContext context, PyValue self, PyValue value)
    {
        PyValue quotient = Reflected(context, BinaryOperator.FloorDivide, self, value);
        if (quotient.IsSignal || quotient.IsNotImplemented)
            return quotient;
        PyValue remainder = Reflected(context, BinaryOperator.Modulo, self, value);
        return remainder.IsSignal ? remainder : new PyTuple([quotient, remainder]);
    }

    [PyMethod("__pow__(value, mod=None, /)")]
    private static PyValue Power(PyContext context, PyValue self, PyValue value, PyValue modulus)
    {
        value = Operand(self, value);
        modulus = Operand(self, modulus);
        if (modulus.IsNone)
            return self.Ref.Binary(context, BinaryOperator.Power, self, value);
        if (self.Ref is PyComplex && (value.Ref is PyComplex || value.IsFloat || PyInts.Is(value)))
            return context.Raise(Errors.ValueError("complex modulo"));
        bool areInts = PyInts.TryGet(self, out BigInteger number);
        areInts &= PyInts.TryGet(value, out BigInteger exponent);
        areInts &= PyInts.TryGet(modulus, out BigInteger divisor);
        if (areInts)
            return ModularPower.Of(context, number, exponent, divisor);
        return self.IsFloat
            ? context.Raise(Errors.TypeError("pow() 3rd argument not allowed unless all arguments are integers"))
            : PyValue.NotImplemented;
    }

    [PyMethod("__rpow__(value, mod=None, /)")]
    private static PyValue ReflectedPower(PyContext context, PyValue self, PyValue value, PyValue modulus)
        => modulus.IsNone
            ? Reflected(context, BinaryOperator.Power, self, value)
            : self.IsFloat ? context.Raise(Errors.TypeError("pow() 3rd argument not allowed unless all arguments are integers"))
            : self.Ref is PyComplex ? Power(context, self, value, modulus)
            : PyInts.Is(self) && !PyInts.Is(PyDerived.Unwrap(value)) ? PyValue.NotImplemented
            : Power(context, value, self, modulus);

    /// <summary><c>value op self</c>: as this side knows it, else as a value of the same type does.</summary>
    private static PyValue Reflected(PyContext context, BinaryOperator op, PyValue self, PyValue value)
    {
        if (op != BinaryOperator.Modulo || !IsTemplate(self))
            value = Operand(self, value);
        PyValue result = self.Ref.ReflectedBinary(context, op, self, value);
        return result.IsNotImplemented && value.Type.IsSubtypeOf(self.Type)
            ? value.Ref.Binary(context, op, value, self)
            : result;
    }
}
