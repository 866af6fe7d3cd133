using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An instance of a class that derives from no built-in type but <c>object</c>, or of <c>object</c> itself.</summary>
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

    internal override void Transfer(StateTransfer transfer) => TransferHolder(transfer);
}
