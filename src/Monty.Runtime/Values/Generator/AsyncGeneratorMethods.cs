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
        => new PyAsyncGeneratorStep(self, AsyncStepKind.Send, PyValue.None, null);

    [PyMethod("asend(value, /)")]
    private static PyValue AsyncSend(PyAsyncGenerator self, PyValue value)
        => new PyAsyncGeneratorStep(self, AsyncStepKind.Send, value, null);

    [PyMethod("athrow(typ, val=<unset>, tb=<unset>, /)")]
    private static PyValue AsyncThrow(PyContext context, PyAsyncGenerator self, PyValue typ, PyValue val, PyValue tb)
        => ThrowFrame.IsNeededFor(typ, val, tb) ? new ThrowFrame(self, typ, val, tb, isAsync: true).Start(context) : new PyAsyncGeneratorStep(self, AsyncStepKind.Throw, PyValue.None, ThrownException.From(context, typ, val, tb));

    [PyMethod("aclose()")]
    private static PyValue AsyncClose(PyAsyncGenerator self)
        => new PyAsyncGeneratorStep(self, AsyncStepKind.Close, PyValue.None, null);

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
