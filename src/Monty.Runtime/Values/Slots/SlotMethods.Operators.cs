using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal static partial class SlotMethods
{
    [PyMethod("__add__(value, /)", TakesDerived = true)]
    private static PyValue Add(PyContext context, PyValue self, PyValue value)
    {
        PyValue plain = PyDerived.Unwrap(self);
        // Bytes name the class of an operand that nothing can be joined to; the sum of a derived deque is one.
        PyValue named = plain.Ref is PyBytes or PyByteArray || plain.Ref.IsToldClass(BinaryOperator.Add) ? self : plain;
        return SequenceOperators.IsSequence(plain)
            ? plain.Ref.SequenceBinary(context, BinaryOperator.Add, named, value)
            : plain.Ref.Binary(context, BinaryOperator.Add, named, Operand(plain, value));
    }

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

    [PyMethod("__or__(value, /)", TakesDerived = true)]
    private static PyValue Or(PyContext context, PyValue self, PyValue value)
    {
        PyValue plain = PyDerived.Unwrap(self);
        if (plain.Ref.IsToldClass(BinaryOperator.Or))
            return plain.Ref.Binary(context, BinaryOperator.Or, self, value);
        return plain.Ref is PyDict && (self.Ref is PyDerived || value.Ref is PyDerived)
            ? PyDerived.Join(context, self, value)
            : plain.Ref.Binary(context, BinaryOperator.Or, plain, Operand(plain, value));
    }

    [PyMethod("__ror__(value, /)", TakesDerived = true)]
    private static PyValue ReflectedOr(PyContext context, PyValue self, PyValue value)
    {
        PyValue plain = PyDerived.Unwrap(self);
        PyValue left = PyDerived.Unwrap(value);
        if (plain.Ref.IsToldClass(BinaryOperator.Or))
        {
            return ReferenceEquals(left.Type, plain.Type)
                ? left.Ref.Binary(context, BinaryOperator.Or, value, self)
                : plain.Ref.ReflectedBinary(context, BinaryOperator.Or, self, value);
        }

        return plain.Ref is PyDict && (self.Ref is PyDerived || value.Ref is PyDerived)
            ? PyDerived.Join(context, value, self)
            : Reflected(context, BinaryOperator.Or, plain, value);
    }

    [PyMethod("__xor__(value, /)")]
    private static PyValue Xor(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.Xor, self, Operand(self, value));

    [PyMethod("__rxor__(value, /)")]
    private static PyValue ReflectedXor(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Xor, self, value);

    [PyMethod("__iadd__(value, /)", TakesDerived = true)]
    private static PyValue AddInPlace(PyContext context, PyValue self, PyValue value)
    {
        PyValue plain = PyDerived.Unwrap(self);
        return Changed(context, self, SequenceOperators.IsSequence(plain)
            ? plain.Ref.SequenceInPlace(context, BinaryOperator.Add, plain.Ref is PyByteArray ? self : plain, value)
            : plain.Ref.InPlace(context, BinaryOperator.Add, plain, value));
    }

    [PyMethod("__imul__(value, /)", TakesDerived = true)]
    private static PyValue MultiplyInPlace(PyContext context, PyValue self, PyValue value)
    {
        PyValue plain = PyDerived.Unwrap(self);
        if (!SequenceOperators.IsSequence(plain))
            return Changed(context, self, plain.Ref.InPlace(context, BinaryOperator.Multiply, plain, value));
        return Indices.IsIndex(value)
            ? Changed(context, self, plain.Ref.SequenceInPlace(context, BinaryOperator.Multiply, plain, value))
            : NoCount(context, value);
    }

    [PyMethod("__isub__(value, /)", TakesDerived = true)]
    private static PyValue SubtractInPlace(PyContext context, PyValue self, PyValue value) => InPlace(context, BinaryOperator.Subtract, self, value);

    [PyMethod("__iand__(value, /)", TakesDerived = true)]
    private static PyValue AndInPlace(PyContext context, PyValue self, PyValue value) => InPlace(context, BinaryOperator.And, self, value);

    [PyMethod("__ior__(value, /)", TakesDerived = true)]
    private static PyValue OrInPlace(PyContext context, PyValue self, PyValue value) => InPlace(context, BinaryOperator.Or, self, value);

    [PyMethod("__ixor__(value, /)", TakesDerived = true)]
    private static PyValue XorInPlace(PyContext context, PyValue self, PyValue value) => InPlace(context, BinaryOperator.Xor, self, value);

    private static PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue value)
    {
        PyValue plain = PyDerived.Unwrap(self);
        return Changed(context, self, plain.Ref.InPlace(context, op, Told(self, plain, op), value));
    }

    /// <summary>Containers whose class makes or stores the result get the object itself, others its plain value.</summary>
    private static PyValue Told(PyValue self, PyValue plain, BinaryOperator op) => plain.Ref.IsToldClass(op) ? self : plain;

    /// <summary>What gives the object itself gives, of a derived class, its object and not the plain value.</summary>
    private static PyValue Changed(PyContext context, PyValue self, PyValue result)
    {
        if (self.Ref is not PyDerived derived)
            return result;
        if (result.IsSignal && context.State == RunState.Suspending)
            context.Capture(new DerivedResultFrame(derived));
        return result.Is(derived.Native) ? self : result;
    }

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

    /// <summary>What <c>__mul__</c> and <c>__rmul__</c> of a sequence do, which refuse in other words than the operator.</summary>
    private static PyValue Repeat(PyContext context, PyValue self, PyValue value)
        => Indices.IsIndex(value)
            ? self.Ref.SequenceBinary(context, BinaryOperator.Multiply, self, value)
            : NoCount(context, value);

    private static PyValue NoCount(PyContext context, PyValue value)
        => context.Raise(Errors.TypeError($"'{value.Type.Name}' object cannot be interpreted as an integer"));
}
