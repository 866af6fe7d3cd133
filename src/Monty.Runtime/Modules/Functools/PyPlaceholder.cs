using Monty.Runtime.Calls;
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

/// <summary>The constructor of the type of Placeholder, which gives the only object.</summary>
internal static partial class PlaceholderMethods
{
    [PyConstructor("_PlaceholderType(*args, **kwargs)")]
    private static PyValue Make(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordArguments keywords)
        => arguments.Length > 0 || keywords.Count > 0
            ? context.Raise(Errors.TypeError("PlaceholderType takes no arguments"))
            : PyPlaceholder.Instance;
}
