using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The methods of futures and tasks.</summary>
internal static partial class FutureMethods
{
    [PyMethod("done()")]
    private static bool IsDone(PyFuture self) => self.IsDone;

    [PyMethod("result()")]
    private static PyValue Result(PyContext context, PyFuture self)
        => self.IsDone ? self.Result(context) : context.Raise(Errors.Make(ExceptionTypes.RuntimeError, "Result is not set."));

    [PyMethod("exception()")]
    private static PyValue Exception(PyContext context, PyFuture self)
    {
        if (!self.IsDone)
            return context.Raise(Errors.Make(ExceptionTypes.RuntimeError, "Exception is not set."));
        return self.Exception is { } exception ? exception : PyValue.None;
    }
}
