using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The methods of the iterator that <c>future.__await__()</c> returns.</summary>
internal static partial class FutureIteratorMethods
{
    [PyMethod("__iter__()")]
    private static PyValue Iter(PyFutureIterator self) => self;

    [PyMethod("__next__()")]
    private static PyValue Next(PyContext context, PyFutureIterator self)
        => GeneratorStepFrame.Finish(context, self, self.Next(context, self));

    [PyMethod("send(value, /)")]
    private static PyValue Send(PyContext context, PyFutureIterator self, PyValue value)
        => GeneratorStepFrame.Finish(context, self, self.Next(context, self));

    [PyMethod("throw(typ, val=<unset>, tb=<unset>, /)")]
    private static PyValue Throw(PyContext context, PyFutureIterator self, PyValue typ, PyValue val, PyValue tb)
    {
        if (ThrowFrame.IsNeededFor(self, typ, val, tb))
            return new ThrowFrame(self, typ, val, tb).Start(context);
        PyException exception = ThrownException.From(context, typ, val, tb);
        self.Close();
        context.Raised = exception;
        context.State = RunState.Raising;
        return PyValue.Signal;
    }

    [PyMethod("close()")]
    private static void Close(PyFutureIterator self) => self.Close();
}
