using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal sealed partial class PyType
{
    public override bool IsIterator => !Class.IsBuiltin && base.IsIterator;

    /// <summary><c>C[item]</c>: the metaclass's <c>__getitem__</c>, else <c>__class_getitem__</c>.</summary>
    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (!Class.Special(context, SpecialMethod.GetItem).IsUnbound)
            return base.GetItem(context, self, key);
        if (ReferenceEquals(this, TypeType.Type))
            return new PyGenericAlias(self, PyGenericAlias.ToTuple(key));
        ClassAttribute? attribute = Find(context, "__class_getitem__");
        if (attribute is null || attribute.Value.IsNone)
            return context.Raise(Errors.TypeError($"type '{Name}' is not subscriptable"));
        PyValue method = attribute.Value.Ref.BindTo(context, attribute.Value, default, this);
        return method.IsSignal
            ? CallLaterFrame.Leave(context, new ReadOnlySpan<PyValue>(in key), null)
            : method.Ref.Call1(context, method, key);
    }

    /// <summary><c>int | str</c>, where the metaclass does not say otherwise.</summary>
    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        PyValue result = base.Binary(context, op, self, other);
        bool isUnion = op == BinaryOperator.Or && Class.Special(context, SpecialMethodNames.Forward(op)).IsUnbound;
        return isUnion ? UnionMaking.Join(context, self, other) : result;
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        PyValue result = base.ReflectedBinary(context, op, self, other);
        bool isUnion = op == BinaryOperator.Or && Class.Special(context, SpecialMethodNames.Reflected(op)).IsUnbound;
        return isUnion ? UnionMaking.Join(context, other, self) : result;
    }

    internal override PyValue NativeRepr(PyContext context, PyValue self) => PyValue.Str($"<class '{QualifiedTypeName}'>");
}
