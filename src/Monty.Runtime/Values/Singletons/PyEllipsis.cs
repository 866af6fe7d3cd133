using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The value <c>...</c>.</summary>
internal sealed class PyEllipsis : ImmediateTag
{
    public static readonly PyEllipsis Instance = new();

    internal static readonly PyType EllipsisType = PyType.Builtin("ellipsis", ObjectType.Type);

    public override PyType Type => EllipsisType;

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str("Ellipsis");
}
