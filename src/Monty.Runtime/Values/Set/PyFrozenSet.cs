using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A frozenset.</summary>
[HeapKind(54)]
internal partial class PyFrozenSet : PySetBase
{
    public static readonly PyFrozenSet Empty = new();

    public override PyType Type => SetTypes.FrozenSet;
}
