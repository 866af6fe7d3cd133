using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal static partial class IntMethods
{
    [PyMethod("__format__(format_spec, /)")]
    private static PyValue Format(PyContext context, PyValue self, PyStr spec) => self.Ref.Format(context, self, spec);
}
