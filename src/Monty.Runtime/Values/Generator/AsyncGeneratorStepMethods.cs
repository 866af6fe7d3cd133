using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The methods of steps of async generators, for who drives them by hand.</summary>
internal static partial class AsyncGeneratorStepMethods
{
    [PyMethod("__await__()")]
    private static PyValue Await(PyAsyncGeneratorStep self) => self;

    [PyMethod("__iter__()")]
    private static PyValue Iter(PyAsyncGeneratorStep self) => self;

    [PyMethod("__next__()")]
    private static PyValue Next(PyContext context, PyAsyncGeneratorStep self)
        => GeneratorStepFrame.Finish(context, self, self.Next(context, self));

    [PyMethod("send(value, /)")]
    private static PyValue Send(PyContext context, PyAsyncGeneratorStep self, PyValue value)
        => GeneratorStepFrame.Finish(context, self, self.Step(context, value, null));

    [PyMethod("throw(typ, val=<unset>, tb=<unset>, /)")]
    private static PyValue Throw(PyContext context, PyAsyncGeneratorStep self, PyValue typ, PyValue val, PyValue tb)
        => ThrowFrame.IsNeededFor(self, typ, val, tb)
            ? new ThrowFrame(self, typ, val, tb).Start(context)
            : GeneratorStepFrame.Finish(context, self, self.Step(context, PyValue.None, ThrownException.From(context, typ, val, tb)));

    [PyMethod("close()")]
    private static PyValue Close(PyContext context, PyAsyncGeneratorStep self)
        => self.IsOver ? PyValue.None : DriveCloseFrame.Close(context, self, "coroutine");
}
