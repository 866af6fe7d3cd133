using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The methods of coroutines.</summary>
internal static partial class CoroutineMethods
{
    [PyMethod("send(value, /)")]
    private static PyValue Send(PyContext context, Coroutine self, PyValue value)
        => GeneratorStepFrame.Finish(context, self, self.Step(context, value, null));

    [PyMethod("throw(typ, val=<unset>, tb=<unset>, /)")]
    private static PyValue Throw(PyContext context, Coroutine self, PyValue typ, PyValue val, PyValue tb)
        => ThrowFrame.IsNeededFor(self, typ, val, tb)
            ? new ThrowFrame(self, typ, val, tb).Start(context)
            : GeneratorStepFrame.Finish(context, self, self.Step(context, PyValue.None, ThrownException.From(context, typ, val, tb)));

    [PyMethod("close()")]
    private static PyValue Close(PyContext context, Coroutine self) => DriveCloseFrame.Close(context, self);

    [PyMethod("__await__()")]
    private static PyValue Await(Coroutine self) => new PyDriveIterator(self);

    [PyGetter("cr_running")]
    private static bool IsRunning(Coroutine self) => self.Status == GeneratorStatus.Running && !self.IsSaved;

    [PyGetter("cr_suspended")]
    private static bool IsSuspended(Coroutine self) => self.IsSaved;

    [PyGetter("__name__")]
    private static string Name(Coroutine self) => self.Name;

    [PySetter("__name__", CanDelete = true)]
    private static PyValue SetName(PyContext context, Coroutine self, PyValue value) => self.SetName(context, value);

    [PyGetter("__qualname__")]
    private static string QualifiedName(Coroutine self) => self.QualifiedName;

    [PySetter("__qualname__", CanDelete = true)]
    private static PyValue SetQualifiedName(PyContext context, Coroutine self, PyValue value)
        => self.SetQualifiedName(context, value);
}
