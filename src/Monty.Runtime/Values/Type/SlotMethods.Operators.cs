using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>The operators.</remarks>
internal static partial class SlotMethods
{
    [PyMethod("__lt__(value, /)")]
    private static PyValue Less(PyContext context, PyValue self, PyValue value)
        => self.Ref.Compare(context, CompareOperator.Less, self, value);

    [PyMethod("__le__(value, /)")]
    private static PyValue LessEqual(PyContext context, PyValue self, PyValue value)
        => self.Ref.Compare(context, CompareOperator.LessEqual, self, value);

    [PyMethod("__eq__(value, /)")]
    private static PyValue Equal(PyContext context, PyValue self, PyValue value)
        => self.Ref.Compare(context, CompareOperator.Equal, self, value);

    [PyMethod("__ne__(value, /)")]
    private static PyValue NotEqual(PyContext context, PyValue self, PyValue value)
        => self.Ref.Compare(context, CompareOperator.NotEqual, self, value);

    [PyMethod("__gt__(value, /)")]
    private static PyValue Greater(PyContext context, PyValue self, PyValue value)
        => self.Ref.Compare(context, CompareOperator.Greater, self, value);

    [PyMethod("__ge__(value, /)")]
    private static PyValue GreaterEqual(PyContext context, PyValue self, PyValue value)
        => self.Ref.Compare(context, CompareOperator.GreaterEqual, self, value);

    [PyMethod("__add__(value, /)")]
    private static PyValue Add(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.Add, self, value);

    [PyMethod("__radd__(value, /)")]
    private static PyValue ReflectedAdd(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Add, self, value);

    [PyMethod("__sub__(value, /)")]
    private static PyValue Subtract(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.Subtract, self, value);

    [PyMethod("__rsub__(value, /)")]
    private static PyValue ReflectedSubtract(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Subtract, self, value);

    [PyMethod("__mul__(value, /)")]
    private static PyValue Multiply(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.Multiply, self, value);

    [PyMethod("__rmul__(value, /)")]
    private static PyValue ReflectedMultiply(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Multiply, self, value);

    [PyMethod("__truediv__(value, /)")]
    private static PyValue TrueDivide(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.TrueDivide, self, value);

    [PyMethod("__rtruediv__(value, /)")]
    private static PyValue ReflectedTrueDivide(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.TrueDivide, self, value);

    [PyMethod("__floordiv__(value, /)")]
    private static PyValue FloorDivide(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.FloorDivide, self, value);

    [PyMethod("__rfloordiv__(value, /)")]
    private static PyValue ReflectedFloorDivide(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.FloorDivide, self, value);

    [PyMethod("__mod__(value, /)")]
    private static PyValue Modulo(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.Modulo, self, value);

    [PyMethod("__rmod__(value, /)")]
    private static PyValue ReflectedModulo(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Modulo, self, value);

    [PyMethod("__pow__(value, /)")]
    private static PyValue Power(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.Power, self, value);

    [PyMethod("__rpow__(value, /)")]
    private static PyValue ReflectedPower(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Power, self, value);

    [PyMethod("__lshift__(value, /)")]
    private static PyValue LeftShift(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.LeftShift, self, value);

    [PyMethod("__rlshift__(value, /)")]
    private static PyValue ReflectedLeftShift(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.LeftShift, self, value);

    [PyMethod("__rshift__(value, /)")]
    private static PyValue RightShift(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.RightShift, self, value);

    [PyMethod("__rrshift__(value, /)")]
    private static PyValue ReflectedRightShift(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.RightShift, self, value);

    [PyMethod("__and__(value, /)")]
    private static PyValue And(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.And, self, value);

    [PyMethod("__rand__(value, /)")]
    private static PyValue ReflectedAnd(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.And, self, value);

    [PyMethod("__or__(value, /)")]
    private static PyValue Or(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.Or, self, value);

    [PyMethod("__ror__(value, /)")]
    private static PyValue ReflectedOr(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Or, self, value);

    [PyMethod("__xor__(value, /)")]
    private static PyValue Xor(PyContext context, PyValue self, PyValue value)
        => self.Ref.Binary(context, BinaryOperator.Xor, self, value);

    [PyMethod("__rxor__(value, /)")]
    private static PyValue ReflectedXor(PyContext context, PyValue self, PyValue value)
        => Reflected(context, BinaryOperator.Xor, self, value);

    [PyMethod("__iadd__(value, /)")]
    private static PyValue InPlaceAdd(PyContext context, PyValue self, PyValue value)
        => self.Ref.InPlace(context, BinaryOperator.Add, self, value);

    [PyMethod("__isub__(value, /)")]
    private static PyValue InPlaceSubtract(PyContext context, PyValue self, PyValue value)
        => self.Ref.InPlace(context, BinaryOperator.Subtract, self, value);

    [PyMethod("__imul__(value, /)")]
    private static PyValue InPlaceMultiply(PyContext context, PyValue self, PyValue value)
        => self.Ref.InPlace(context, BinaryOperator.Multiply, self, value);

    [PyMethod("__iand__(value, /)")]
    private static PyValue InPlaceAnd(PyContext context, PyValue self, PyValue value)
        => self.Ref.InPlace(context, BinaryOperator.And, self, value);

    [PyMethod("__ior__(value, /)")]
    private static PyValue InPlaceOr(PyContext context, PyValue self, PyValue value)
        => self.Ref.InPlace(context, BinaryOperator.Or, self, value);

    [PyMethod("__ixor__(value, /)")]
    private static PyValue InPlaceXor(PyContext context, PyValue self, PyValue value)
        => self.Ref.InPlace(context, BinaryOperator.Xor, self, value);

    /// <summary>Built-in types work from either side, so most leave the reflected form to the other operand.</summary>
    private static PyValue Reflected(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        PyValue result = self.Ref.ReflectedBinary(context, op, self, other);
        return result.IsNotImplemented && ReferenceEquals(other.Type, self.Type) ? other.Ref.Binary(context, op, other, self) : result;
    }
}
