using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The value <c>NotImplemented</c>.</summary>
internal sealed class PyNotImplemented : ImmediateTag
{
    public static readonly PyNotImplemented Instance = new();

    internal static readonly PyType NotImplementedType = PyType.Builtin("NotImplementedType", ObjectType.Type, NotImplementedConstructor.Members, NotImplementedConstructor.Constructor).Final();

    public override PyType Type => NotImplementedType;

    public override PyValue Truth(PyContext context, PyValue self)
        => context.Raise(Errors.TypeError("NotImplemented should not be used in a boolean context"));

    /// <remarks>The same in every process, because a dict in a snapshot may have it as a key.</remarks>
    public override PyValue Hash(PyContext context, PyValue self) => PyValue.Int(0x7e0f0020);

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str("NotImplemented");
}
