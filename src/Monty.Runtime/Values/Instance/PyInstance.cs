using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An instance of a class that derives from no built-in type but <c>object</c> and <c>types.SimpleNamespace</c>, or of <c>object</c> itself.</summary>
[HeapKind(103)]
internal sealed class PyInstance : PyAttributeHolder
{
    internal PyInstance()
        : base(ObjectType.Type)
    {
        Shape = Shape.OfObject;
    }

    public PyInstance(PyType type)
        : base(type)
    {
        Shape ??= Shape.OfObject;
    }

    internal override PyValue NativeRepr(PyContext context, PyValue self)
        => Class.IsNamespace ? NamespaceOperations.Repr(context, this) : base.NativeRepr(context, self);

    internal override PyValue NativeCompare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => Class.IsNamespace ? NamespaceOperations.Compare(context, op, self, other) : PyValue.NotImplemented;

    internal override PyValue NativeHash(PyContext context, PyValue self)
        => Class.IsNamespace ? context.Raise(Errors.TypeError($"unhashable type: '{Class.Name}'")) : base.NativeHash(context, self);

    internal override void Transfer(StateTransfer transfer) => TransferHolder(transfer);
}
