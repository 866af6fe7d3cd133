using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary><c>close()</c> of a coroutine that stands at what it awaits: raises GeneratorExit there, and wants it to end.</summary>
[HeapKind(386)]
internal sealed class DriveCloseFrame : NativeFrame
{
    private Drivable? _target;
    private string? _kind;

    internal DriveCloseFrame()
    {
    }

    private DriveCloseFrame(Drivable target, string kind)
    {
        _target = target;
        _kind = kind;
    }

    public static PyValue Close(PyContext context, Coroutine coroutine)
    {
        if (coroutine.Status == GeneratorStatus.Created)
            coroutine.CloseUnstarted();
        return coroutine.Status == GeneratorStatus.Finished ? PyValue.None : Close(context, coroutine, "coroutine");
    }

    public static PyValue Close(PyContext context, Drivable target, string kind) => new DriveCloseFrame(target, kind).Start(context);

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsExhausted)
            return PyValue.None;
        if (!value.IsSignal)
            return context.Raise(Errors.RuntimeError($"{_kind} ignored GeneratorExit"));
        bool isEnd = context.IsRaising(ExceptionTypes.GeneratorExit) || context.IsRaising(ExceptionTypes.StopIteration)
            || (_target is PyAsyncGeneratorStep && context.IsRaising(ExceptionTypes.StopAsyncIteration));
        if (!isEnd)
            return value;
        context.TakeRaised();
        return PyValue.None;
    }

    protected override PyValue Run(PyContext context)
    {
        var exit = new PyException(ExceptionTypes.GeneratorExit, PyTuple.Empty);
        PyValue result = _target!.Step(context, PyValue.None, exit);
        return result.IsSignal && context.State == RunState.Suspending ? Leave(context) : Resume(context, result);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _target);
        transfer.Text(ref _kind);
        transfer.Require(_target is not null, "a close without a coroutine");
    }
}
