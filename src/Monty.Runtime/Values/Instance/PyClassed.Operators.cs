using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal abstract partial class PyClassed
{
    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        PyValue method = Class.Special(context, SpecialMethodNames.Of(op));
        if (!method.IsUnbound)
            return SpecialCalls.Call1(context, method, self, other);
        PyValue native = NativeCompare(context, op, self, other);
        if (op != CompareOperator.NotEqual || !native.IsNotImplemented || Class.IsNamespace)
            return native;
        method = Class.Special(context, SpecialMethod.Equal);
        if (method.IsUnbound)
            return PyValue.NotImplemented;
        return SpecialResults.Apply(context, ResultRule.Opposite, self, SpecialCalls.Call1(context, method, self, other));
    }

    public override bool ComparesBefore(PyValue left)
        => !ReferenceEquals(left.Type, Class) && Class.IsSubtypeOf(left.Type);

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => Operate(context, SpecialMethodNames.Forward(op), self, other);

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => ReferenceEquals(other.Type, Class)
            ? PyValue.NotImplemented
            : Operate(context, SpecialMethodNames.Reflected(op), self, other);

    public override bool ReflectsBefore(PyValue left, BinaryOperator op)
    {
        PyType leftType = left.Type;
        if (ReferenceEquals(leftType, Class) || !Class.IsSubtypeOf(leftType))
            return false;
        string name = OperatorNames.ReflectedMethod(op);
        return Class.TryLookup(name, out PyValue mine) && !(leftType.TryLookup(name, out PyValue theirs) && theirs.Is(mine));
    }

    public override PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => Operate(context, SpecialMethodNames.InPlace(op), self, other);

    public override PyValue Unary(PyContext context, UnaryOperator op, PyValue self)
    {
        PyValue method = Class.Special(context, SpecialMethodNames.Of(op));
        return method.IsUnbound ? base.Unary(context, op, self) : SpecialCalls.Call0(context, method, self);
    }

    private PyValue Operate(PyContext context, SpecialMethod special, PyValue self, PyValue other)
    {
        PyValue method = Class.Special(context, special);
        return method.IsUnbound ? PyValue.NotImplemented : SpecialCalls.Call1(context, method, self, other);
    }
}
