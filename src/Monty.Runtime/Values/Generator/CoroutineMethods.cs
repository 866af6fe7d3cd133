using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The methods of coroutines. They are driven by <c>await</c> and tasks only, so there is no <c>send</c>.</summary>
internal static partial class CoroutineMethods
{
    [PyMethod("close()")]
    private static PyValue Close(PyContext context, PyCoroutine self) => GeneratorCloseFrame.Close(context, self.Frame, "coroutine");

    [PyGetter("__name__")]
    private static string Name(PyCoroutine self) => self.Frame.Function.Name;

    [PyGetter("__qualname__")]
    private static string QualifiedName(PyCoroutine self) => self.Frame.Function.QualifiedName;
}
