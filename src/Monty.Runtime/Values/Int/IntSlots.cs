using System.Numerics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What the tags of int and bool answer alike: both are an int in the bits.</summary>
internal static class IntSlots
{
    /// <summary><c>self op other</c>; floats answer for themselves, as the reflected side.</summary>
    public static PyValue Binary(PyContext context, BinaryOperator op, long self, PyValue other)
    {
        if (other.IsInt || other.IsBool)
            return IntOperations.Binary(context, op, self, other.Bits);
        return other.Ref is PyBigInt big ? BigIntOperations.Binary(context, op, self, big.Value) : PyValue.NotImplemented;
    }

    /// <summary><c>other op self</c>.</summary>
    public static PyValue ReflectedBinary(PyContext context, BinaryOperator op, long self, PyValue other)
    {
        if (other.IsInt || other.IsBool)
            return IntOperations.Binary(context, op, other.Bits, self);
        return other.Ref is PyBigInt big ? BigIntOperations.Binary(context, op, big.Value, self) : PyValue.NotImplemented;
    }

    public static PyValue Compare(CompareOperator op, long self, PyValue other)
    {
        if (other.IsInt || other.IsBool)
            return PyValue.Bool(IntOperations.Compare(op, self, other.Bits));
        return other.Ref is PyBigInt big ? PyValue.Bool(BigIntOperations.Compare(op, self, big.Value)) : PyValue.NotImplemented;
    }

    public static PyValue Unary(UnaryOperator op, long self) => op switch
    {
        UnaryOperator.Negative => IntOperations.Negate(self),
        UnaryOperator.Invert => PyValue.Int(~self),
        _ => PyValue.Int(self),
    };
}
