using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Holds a variable that closures share.</summary>
[HeapKind(120)]
internal sealed class PyCell : PyObject
{
    internal static readonly PyType CellType = PyType.Builtin("cell", ObjectType.Type, CellMethods.Members, CellMethods.Constructor);

    /// <summary>The content; unbound where the variable has no value.</summary>
    public PyValue Content;

    internal PyCell()
    {
    }

    public PyCell(PyValue content)
    {
        Content = content;
    }

    public override PyType Type => CellType;

    internal override void Transfer(StateTransfer transfer) => transfer.OptionalValue(ref Content);
}
