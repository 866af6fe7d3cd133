using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Traceback;

/// <summary>
/// Describes the frames of the current task. What runs on the native stack does not know where it is, so all of it is captured
/// first, as for any suspension; the run goes on at once.
/// </summary>
[HeapKind(353)]
internal sealed class StackInspectionFrame : NativeFrame
{
    protected override PyValue Run(PyContext context)
    {
        if (context.Pinned > 0)
            return context.Raise(Errors.RuntimeError("the stack cannot be inspected here: this builtin cannot be suspended while it calls back"));
        context.Suspend(SuspensionKind.StackInspected);
        return Leave(context);
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        var list = new PyList();
        foreach (Frame frame in context.Scheduler.Current.Frames)
        {
            if (frame is PythonFrame python)
                list.Append(context, FrameDescription.Of(context, new TracebackEntry(python.Code, python.State, false), withCarets: false));
        }

        return list;
    }

    internal override void Transfer(StateTransfer transfer)
    {
    }
}
