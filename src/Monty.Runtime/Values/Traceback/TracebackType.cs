using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The type object of tracebacks.</summary>
internal static class TracebackType
{
    public static readonly PyType Type = PyType.Builtin("traceback", ObjectType.Type, TracebackMethods.Members).Final();
}

/// <summary>The attributes of tracebacks. There are no frame objects: a script cannot reach the variables of other functions.</summary>
internal static partial class TracebackMethods
{
    [PyGetter("tb_lineno")]
    private static int Line(PyContext context, PyTraceback self) => self.Position.Line;

    [PyGetter("tb_next")]
    private static PyTraceback? Next(PyContext context, PyTraceback self) => self.Inner;
}
