using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary><c>close()</c>: raises GeneratorExit inside, and wants the activation to end.</summary>
[HeapKind(129)]
internal sealed class GeneratorCloseFrame : NativeFrame
{
    private GeneratorFrame? _frame;
    private string? _kind;

    internal GeneratorCloseFrame()
    {
    }

    private GeneratorCloseFrame(GeneratorFrame frame, string kind)
    {
        _frame = frame;
        _kind = kind;
    }

    public static PyValue Close(PyContext context, GeneratorFrame frame, string kind)
    {
        if (frame.Status is GeneratorStatus.Finished)
            return PyValue.None;
        if (frame.Status == GeneratorStatus.Created)
        {
            frame.Close();
            return PyValue.None;
        }

        return Throw(context, frame, kind, new PyException(ExceptionTypes.GeneratorExit, PyTuple.Empty));
    }

    /// <summary>Closes with an exception, GeneratorExit or what is thrown in its place.</summary>
    public static PyValue Throw(PyContext context, GeneratorFrame frame, string kind, PyException exit)
    {
        var closing = new GeneratorCloseFrame(frame, kind);
        PyValue result = GeneratorThrowing.Throw(context, frame, exit, kind);
        return result.IsSignal && context.State == RunState.Suspending ? closing.Leave(context) : closing.Resume(context, result);
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (!value.IsSignal)
        {
            if (_frame!.Status == GeneratorStatus.Finished)
                return _frame.Result;
            return context.Raise(Errors.RuntimeError($"{_kind} ignored GeneratorExit"));
        }

        if (!context.IsRaising(ExceptionTypes.GeneratorExit) && !context.IsRaising(ExceptionTypes.StopIteration))
            return value;
        context.TakeRaised();
        return PyValue.None;
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the exception is thrown before the frame");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _frame);
        transfer.Text(ref _kind);
        transfer.Require(_frame is not null, "a close without a generator");
    }
}
