using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A set.</summary>
[HeapKind(53)]
internal partial class PySet : PySetBase
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
}
