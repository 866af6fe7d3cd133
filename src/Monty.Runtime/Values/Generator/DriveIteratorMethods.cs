using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The methods of the iterator that <c>coroutine.__await__()</c> returns.</summary>
internal static partial class DriveIteratorMethods
{
    [PyMethod("__iter__()")]
    private static PyValue Iter(PyDriveIterator self) => self;

    [PyMethod("__next__()")]
    private static PyValue Next(PyContext context, PyDriveIterator self)
        => GeneratorStepFrame.Finish(context, self, self.Next(context, self));

    [PyMethod("send(value, /)")]
    private static PyValue Send(PyContext context, PyDriveIterator self, PyValue value)
        => GeneratorStepFrame.Finish(context, self, self.Target.Step(context, value, null));

    [PyMethod("throw(typ, val=<unset>, tb=<unset>, /)")]
    private static PyValue Throw(PyContext context, PyDriveIterator self, PyValue typ, PyValue val, PyValue tb)
        => ThrowFrame.IsNeededFor(self, typ, val, tb)
            ? new ThrowFrame(self, typ, val, tb).Start(context)
            : GeneratorStepFrame.Finish(
                context, self, self.Target.Step(context, PyValue.None, ThrownException.From(context, typ, val, tb)));

    [PyMethod("close()")]
    private static PyValue Close(PyContext context, PyDriveIterator self) => DriveCloseFrame.Close(context, self.Target);
}
