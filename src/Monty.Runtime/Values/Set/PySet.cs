using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A set.</summary>
[HeapKind(53)]
internal sealed partial class PySet : PySetBase
{
    public PySet()
    {
    }

    /// <summary>A set with room for <paramref name="capacity"/> items.</summary>
    public PySet(PyContext context, int capacity)
    {
        EnsureCapacity(context, capacity);
    }

    public override PyType Type => SetTypes.Set;

    public override PyValue Hash(PyContext context, PyValue self) => context.Raise(Errors.UnhashableType(Type));

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "{", "}", "set(...)", Count == 0 ? "set()" : null, WriteItems);

    public override PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => PyDerived.Unwrap(other).Ref is PySetBase set && TryOperation(op, out SetOperation operation)
            ? SetAlgebra.Apply(context, operation, this, set, self)
            : PyValue.NotImplemented;
}
