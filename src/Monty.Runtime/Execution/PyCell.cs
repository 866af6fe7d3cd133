using Monty.Runtime.Core;
using Monty.Runtime.Operations;
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

    /// <summary>As the contents; an empty cell is less than others.</summary>
    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (other.Ref is not PyCell cell)
            return PyValue.NotImplemented;
        if (!context.HasStack())
            return PyValue.Signal;
        return Content.IsUnbound || cell.Content.IsUnbound
            ? Comparison.Compare(context, op, PyValue.Bool(!Content.IsUnbound), PyValue.Bool(!cell.Content.IsUnbound))
            : Comparison.Compare(context, op, Content, cell.Content);
    }

    public override PyValue Hash(PyContext context, PyValue self)
        => context.Raise(Errors.TypeError("unhashable type: 'cell'"));

    public override PyValue Repr(PyContext context, PyValue self)
    {
        string address = context.AddressOf(this);
        string content = Content.IsUnbound ? "empty" : $"{Content.Type.Name} object at {context.AddressOf(Content.Ref)}";
        return PyValue.Str($"<cell at {address}: {content}>");
    }

    internal override void Transfer(StateTransfer transfer) => transfer.OptionalValue(ref Content);
}
