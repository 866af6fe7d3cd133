using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The methods of coroutines.</summary>
internal static partial class CoroutineMethods
{
    [PyMethod("send(value, /)")]
    private static PyValue Send(PyContext context, PyCoroutine self, PyValue value)
        => GeneratorStepFrame.Finish(context, self, self.Step(context, value, null));

    [PyMethod("throw(typ, val=<unset>, tb=<unset>, /)")]
    private static PyValue Throw(PyContext context, PyCoroutine self, PyValue typ, PyValue val, PyValue tb)
        => GeneratorStepFrame.Finish(context, self, self.Step(context, PyValue.None, ThrownException.From(context, typ, val, tb)));

    [PyMethod("close()")]
    private static PyValue Close(PyContext context, PyCoroutine self) => DriveCloseFrame.Close(context, self);

    [PyMethod("__await__()")]
    private static PyValue Await(PyCoroutine self) => new PyDriveIterator(self);

    [PyGetter("cr_running")]
    private static bool IsRunning(PyCoroutine self) => self.Frame.Status == GeneratorStatus.Running && !self.IsSaved;

    [PyGetter("cr_suspended")]
    private static bool IsSuspended(PyCoroutine self) => self.IsSaved;

    [PyGetter("__name__")]
    private static string Name(PyCoroutine self) => self.Frame.Name;

    [PySetter("__name__", CanDelete = true)]
    private static PyValue SetName(PyContext context, PyCoroutine self, PyValue value) => self.Frame.SetName(context, value);

    [PyGetter("__qualname__")]
    private static string QualifiedName(PyCoroutine self) => self.Frame.QualifiedName;

    [PySetter("__qualname__", CanDelete = true)]
    private static PyValue SetQualifiedName(PyContext context, PyCoroutine self, PyValue value)
        => self.Frame.SetQualifiedName(context, value);
}
