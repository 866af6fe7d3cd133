using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The methods of async generators.</summary>
internal static partial class AsyncGeneratorMethods
{
    [PyMethod("__aiter__()")]
    private static PyValue AsyncIter(PyAsyncGenerator self) => self;

    [PyMethod("__anext__()")]
    private static PyValue AsyncNext(PyAsyncGenerator self)
        => new PyAsyncGeneratorStep(self, PyValue.None);

    [PyMethod("asend(value, /)")]
    private static PyValue AsyncSend(PyAsyncGenerator self, PyValue value)
        => new PyAsyncGeneratorStep(self, value);

    [PyMethod("athrow(typ, val=<unset>, tb=<unset>, /)")]
    private static PyValue AsyncThrow(PyContext context, PyAsyncGenerator self, PyValue typ, PyValue val, PyValue tb)
    {
        var step = new PyAsyncGeneratorStep(self, typ, val, tb);
        return val.IsUnbound ? step : WarnedFrame.Give(
            context, ExceptionTypes.DeprecationWarning, ThrowFrame.Deprecation("athrow()"), step);
    }

    [PyMethod("aclose()")]
    private static PyValue AsyncClose(PyAsyncGenerator self)
        => new PyAsyncGeneratorStep(self);

    [PyGetter("ag_running")]
    private static bool IsRunning(PyAsyncGenerator self) => self.Frame.Status == GeneratorStatus.Running;

    [PyGetter("__name__")]
    private static string Name(PyAsyncGenerator self) => self.Frame.Name;

    [PySetter("__name__", CanDelete = true)]
    private static PyValue SetName(PyContext context, PyAsyncGenerator self, PyValue value) => self.Frame.SetName(context, value);

    [PyGetter("__qualname__")]
    private static string QualifiedName(PyAsyncGenerator self) => self.Frame.QualifiedName;

    [PySetter("__qualname__", CanDelete = true)]
    private static PyValue SetQualifiedName(PyContext context, PyAsyncGenerator self, PyValue value)
        => self.Frame.SetQualifiedName(context, value);
}
