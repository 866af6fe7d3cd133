using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal static partial class SlotMethods
{
    [PyMethod("__add__(value, /)")]
    private static PyValue Add(PyContext context, PyValue self, PyValue value)
        => SequenceOperators.IsSequence(self)
            ? self.Ref.SequenceBinary(context, BinaryOperator.Add, self, value)
            : self.Ref.Binary(context, BinaryOperator.Add, self, Operand(self, value));

    [PyMethod("__radd__(value, /)")]
    private static PyValue ReflectedAdd(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Add, self, value);

    [PyMethod("__sub__(value, /)")]
    private static PyValue Subtract(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.Subtract, self, Operand(self, value));

    [PyMethod("__rsub__(value, /)")]
    private static PyValue ReflectedSubtract(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Subtract, self, value);

    [PyMethod("__mul__(value, /)")]
    private static PyValue Multiply(PyContext context, PyValue self, PyValue value)
        => SequenceOperators.IsSequence(self)
            ? Repeat(context, self, value)
            : self.Ref.Binary(context, BinaryOperator.Multiply, self, Operand(self, value));

    [PyMethod("__rmul__(value, /)")]
    private static PyValue ReflectedMultiply(PyContext context, PyValue self, PyValue value)
        => SequenceOperators.IsSequence(self) ? Repeat(context, self, value) : Reflected(context, BinaryOperator.Multiply, self, value);

    [PyMethod("__truediv__(value, /)")]
    private static PyValue TrueDivide(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.TrueDivide, self, Operand(self, value));

    [PyMethod("__rtruediv__(value, /)")]
    private static PyValue ReflectedTrueDivide(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.TrueDivide, self, value);

    [PyMethod("__floordiv__(value, /)")]
    private static PyValue FloorDivide(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.FloorDivide, self, Operand(self, value));

    [PyMethod("__rfloordiv__(value, /)")]
    private static PyValue ReflectedFloorDivide(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.FloorDivide, self, value);

    [PyMethod("__mod__(value, /)")]
    private static PyValue Modulo(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.Modulo, self, IsTemplate(self) ? value : Operand(self, value));

    [PyMethod("__rmod__(value, /)")]
    private static PyValue ReflectedModulo(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Modulo, self, value);

    [PyMethod("__lshift__(value, /)")]
    private static PyValue LeftShift(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.LeftShift, self, Operand(self, value));

    [PyMethod("__rlshift__(value, /)")]
    private static PyValue ReflectedLeftShift(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.LeftShift, self, value);

    [PyMethod("__rshift__(value, /)")]
    private static PyValue RightShift(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.RightShift, self, Operand(self, value));

    [PyMethod("__rrshift__(value, /)")]
    private static PyValue ReflectedRightShift(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.RightShift, self, value);

    [PyMethod("__and__(value, /)")]
    private static PyValue And(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.And, self, Operand(self, value));

    [PyMethod("__rand__(value, /)")]
    private static PyValue ReflectedAnd(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.And, self, value);

    [PyMethod("__or__(value, /)")]
    private static PyValue Or(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.Or, self, Operand(self, value));

    [PyMethod("__ror__(value, /)")]
    private static PyValue ReflectedOr(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Or, self, value);

    [PyMethod("__xor__(value, /)")]
    private static PyValue Xor(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.Xor, self, Operand(self, value));

    [PyMethod("__rxor__(value, /)")]
    private static PyValue ReflectedXor(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Xor, self, value);

    [PyMethod("__iadd__(value, /)")]
    private static PyValue AddInPlace(PyContext context, PyValue self, PyValue value)
        => SequenceOperators.IsSequence(self)
            ? self.Ref.SequenceInPlace(context, BinaryOperator.Add, self, value)
            : self.Ref.InPlace(context, BinaryOperator.Add, self, value);

    [PyMethod("__isub__(value, /)")]
    private static PyValue SubtractInPlace(PyContext context, PyValue self, PyValue value)
        => self.Ref.InPlace(context, BinaryOperator.Subtract, self, value);

    [PyMethod("__imul__(value, /)")]
    private static PyValue MultiplyInPlace(PyContext context, PyValue self, PyValue value)
    {
        if (!SequenceOperators.IsSequence(self))
            return self.Ref.InPlace(context, BinaryOperator.Multiply, self, value);
        return Indices.IsIndex(value) ? self.Ref.SequenceInPlace(context, BinaryOperator.Multiply, self, value) : NoCount(context, value);
    }

    [PyMethod("__iand__(value, /)")]
    private static PyValue AndInPlace(PyContext context, PyValue self, PyValue value)
        => self.Ref.InPlace(context, BinaryOperator.And, self, value);

    [PyMethod("__ior__(value, /)")]
    private static PyValue OrInPlace(PyContext context, PyValue self, PyValue value)
        => self.Ref.InPlace(context, BinaryOperator.Or, self, value);

    [PyMethod("__ixor__(value, /)")]
    private static PyValue XorInPlace(PyContext context, PyValue self, PyValue value)
        => self.Ref.InPlace(context, BinaryOperator.Xor, self, value);

    /// <summary>An instance of a class derived from the type of this side, or from a related one, counts by its plain value.</summary>
    private static PyValue Operand(PyValue self, PyValue value)
    {
        if (value.Ref is not PyDerived)
            return value;
        PyValue plain = PyDerived.Unwrap(value);
        bool isRelated = ReferenceEquals(plain.Type, self.Type) || (IsNumber(self) && IsNumber(plain))
            || (self.Ref is PySetBase && plain.Ref is PySetBase) || (self.Ref is PyDict && plain.Ref is PyDict)
            || (self.Ref is PyBytes or PyByteArray && plain.Ref is PyBytes or PyByteArray);
        return isRelated ? plain : value;
    }

    private static bool IsNumber(PyValue value) => value.IsFloat || value.Ref is PyComplex || PyInts.Is(value);

    /// <summary>What <c>%</c> formats shows its arguments as their classes say.</summary>
    private static bool IsTemplate(PyValue self) => self.Ref is PyStr or PyBytes or PyByteArray;

    /// <summary>Sequences are repeated by what can be an index.</summary>
    private static PyValue Repeat(PyContext context, PyValue self, PyValue value)
        => Indices.IsIndex(value)
            ? self.Ref.SequenceBinary(context, BinaryOperator.Multiply, self, value)
            : NoCount(context, value);

    private static PyValue NoCount(PyContext context, PyValue value)
        => context.Raise(Errors.TypeError($"'{value.Type.Name}' object cannot be interpreted as an integer"));
}
