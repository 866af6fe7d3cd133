using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The methods of generators.</summary>
internal static partial class GeneratorMethods
{
    [PyMethod("__iter__()")]
    private static PyValue Iter(PyGenerator self) => self;

    [PyMethod("__next__()")]
    private static PyValue Next(PyContext context, PyGenerator self)
        => GeneratorStepFrame.Finish(context, self, self.Next(context, self));

    [PyMethod("send(value, /)")]
    private static PyValue Send(PyContext context, PyGenerator self, PyValue value)
        => GeneratorStepFrame.Finish(context, self, self.Send(context, value));

    [PyMethod("throw(typ, val=<unset>, tb=<unset>, /)")]
    private static PyValue Throw(PyContext context, PyGenerator self, PyValue typ, PyValue val, PyValue tb)
    {
        if (ThrowFrame.IsNeededFor(self, typ, val, tb))
            return new ThrowFrame(self, typ, val, tb).Start(context);
        PyException exception = ThrownException.From(context, typ, val, tb);
        return GeneratorStepFrame.Finish(context, self, self.Throw(context, exception));
    }

    [PyMethod("close()")]
    private static PyValue Close(PyContext context, PyGenerator self) => GeneratorCloseFrame.Close(context, self.Frame, "generator");

    [PyGetter("gi_running")]
    private static bool IsRunning(PyGenerator self) => self.Frame.Status == GeneratorStatus.Running;

    [PyGetter("gi_suspended")]
    private static bool IsSuspended(PyGenerator self) => self.Frame.Status == GeneratorStatus.Suspended;

    [PyGetter("__name__")]
    private static string Name(PyGenerator self) => self.Frame.Name;

    [PySetter("__name__", CanDelete = true)]
    private static PyValue SetName(PyContext context, PyGenerator self, PyValue value) => self.Frame.SetName(context, value);

    [PyGetter("__qualname__")]
    private static string QualifiedName(PyGenerator self) => self.Frame.QualifiedName;

    [PySetter("__qualname__", CanDelete = true)]
    private static PyValue SetQualifiedName(PyContext context, PyGenerator self, PyValue value)
        => self.Frame.SetQualifiedName(context, value);
}
