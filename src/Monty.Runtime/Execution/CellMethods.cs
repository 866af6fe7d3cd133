using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The members of <c>cell</c>.</summary>
internal static partial class CellMethods
{
    [PyConstructor("cell(contents=<unset>, /)")]
    private static PyCell Make(PyContext context, PyType type, PyValue contents) => new(contents);

    [PyGetter("cell_contents")]
    private static PyValue Contents(PyContext context, PyCell self)
        => self.Content.IsUnbound ? context.Raise(Errors.ValueError("Cell is empty")) : self.Content;

    [PySetter("cell_contents", CanDelete = true)]
    private static void SetContents(PyContext context, PyCell self, PyValue value) => self.Content = value;
}
