using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The value <c>...</c>.</summary>
internal sealed class PyEllipsis : ImmediateTag
{
    public static readonly PyEllipsis Instance = new();

    internal static readonly PyType EllipsisType = PyType.Builtin("ellipsis", ObjectType.Type, EllipsisConstructor.Members, EllipsisConstructor.Constructor).Final();

    public override PyType Type => EllipsisType;

    /// <remarks>The same in every process, because a dict in a snapshot may have it as a key.</remarks>
    public override PyValue Hash(PyContext context, PyValue self) => PyValue.Int(0x7e0f0010);

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str("Ellipsis");
}
