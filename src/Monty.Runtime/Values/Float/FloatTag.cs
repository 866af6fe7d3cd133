using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The tag of floats.</summary>
internal sealed partial class FloatTag : ImmediateTag
{
    public static readonly FloatTag Instance = new();

    public override PyType Type => FloatType.Type;

    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(self.AsFloat != 0);

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str(FloatText.Repr(self.AsFloat));

    public override PyValue Format(PyContext context, PyValue self, PyStr spec) => FloatFormat.Format(context, self, spec);

    public override PyValue Hash(PyContext context, PyValue self) => PyValue.Int(NumericHash.Of(self.AsFloat));

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        // An int knows no floats, so one of a derived class would decline too.
        other = PyDerived.Unwrap(other);
        if (other.IsFloat)
            return PyValue.Bool(FloatOperations.Compare(op, self.AsFloat, other.AsFloat));
        if (PyInts.TryGetWord(other, out long word))
            return PyValue.Bool(FloatComparison.Compare(op, self.AsFloat, word));
        return other.Ref is PyBigInt big
            ? PyValue.Bool(FloatComparison.Compare(op, self.AsFloat, big.Value))
            : PyValue.NotImplemented;
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (!HasOperator(op) || !IsNumber(other))
            return PyValue.NotImplemented;
        return TryDouble(other, out double value)
            ? FloatOperations.Binary(context, op, self.AsFloat, value)
            : context.Raise(Errors.IntTooLargeForFloat());
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (!HasOperator(op) || !IsNumber(other))
            return PyValue.NotImplemented;
        return TryDouble(other, out double value)
            ? FloatOperations.Binary(context, op, value, self.AsFloat)
            : context.Raise(Errors.IntTooLargeForFloat());
    }

    public override PyValue Unary(PyContext context, UnaryOperator op, PyValue self) => op switch
    {
        UnaryOperator.Negative => PyValue.Float(-self.AsFloat),
        UnaryOperator.Positive => self,
        _ => base.Unary(context, op, self),
    };

    private static bool IsNumber(PyValue value) => value.IsFloat || PyInts.Is(value);

    private static bool HasOperator(BinaryOperator op)
        => op is not BinaryOperator.MatrixMultiply and < BinaryOperator.LeftShift;

    /// <summary>The nearest double of a number; false for an int that is too large.</summary>
    internal static bool TryDouble(PyValue number, out double value)
    {
        if (number.IsFloat)
            value = number.AsFloat;
        else if (number.Ref is PyBigInt big)
            value = IntDivision.ToDouble(big.Value);
        else
            value = number.Bits;
        return number.IsFloat || double.IsFinite(value);
    }
}
