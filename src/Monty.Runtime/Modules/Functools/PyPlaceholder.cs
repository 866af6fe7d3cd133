using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Functools;

/// <summary><c>functools.Placeholder</c>.</summary>
[HeapKind(441)]
internal sealed class PyPlaceholder : PyObject
{
    public static readonly PyPlaceholder Instance = new();

    public override PyType Type => FunctoolsTypes.Placeholder;

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str("Placeholder");

    internal override void Transfer(StateTransfer transfer)
    {
    }
}
