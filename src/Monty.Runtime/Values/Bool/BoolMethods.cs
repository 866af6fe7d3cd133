using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The constructor of <c>bool</c>.</summary>
internal static partial class BoolMethods
{
    [PyConstructor("bool(object=False, /)")]
    private static PyValue New(PyContext context, PyType type, PyValue value) => Truth.Of(context, value);
}
