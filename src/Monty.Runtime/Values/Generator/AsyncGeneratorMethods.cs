using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The methods of async generators.</summary>
internal static partial class AsyncGeneratorMethods
{
    [PyMethod("__aiter__()")]
    private static PyValue AsyncIter(PyAsyncGenerator self) => self;

    [PyMethod("__anext__()")]
    private static PyValue AsyncNext(PyAsyncGenerator self) => new PyAsyncGeneratorStep(self, PyValue.None, null, closes: false);

    [PyMethod("asend(value, /)")]
    private static PyValue AsyncSend(PyAsyncGenerator self, PyValue value)
        => new PyAsyncGeneratorStep(self, value, null, closes: false);

    [PyMethod("athrow(typ, val=<unset>, tb=<unset>, /)")]
    private static PyValue AsyncThrow(PyContext context, PyAsyncGenerator self, PyValue typ, PyValue val, PyValue tb)
        => new PyAsyncGeneratorStep(self, PyValue.None, ThrownException.From(context, typ, val), closes: false);

    [PyMethod("aclose()")]
    private static PyValue AsyncClose(PyAsyncGenerator self) => new PyAsyncGeneratorStep(self, PyValue.None, null, closes: true);
}
