using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>typing.NoDefault</c>: a type parameter has no default.</summary>
internal sealed class PyNoDefault : PyObject
{
    public static readonly PyNoDefault Instance = new();

    internal static readonly PyType NoDefaultType
        = PyType.Builtin("NoDefaultType", ObjectType.Type, NoDefaultConstructor.Members, NoDefaultConstructor.Constructor).Final();

    public override PyType Type => NoDefaultType;

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str("typing.NoDefault");

    /// <summary>A constant of a module: snapshots name it, and it has nothing to be measured.</summary>
    internal override void Transfer(StateTransfer transfer)
    {
    }
}
