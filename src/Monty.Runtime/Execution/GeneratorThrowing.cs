using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What generators, coroutines and async generators share about exceptions from outside.</summary>
internal static class GeneratorThrowing
{
    /// <summary>Raises an exception at the point where the activation waits.</summary>
    public static PyValue Throw(PyContext context, GeneratorFrame frame, PyException exception, string kind)
    {
        if (frame.Status == GeneratorStatus.Running)
            return context.Raise(Errors.ValueError($"{kind} already executing"));
        bool waits = frame.Status == GeneratorStatus.Suspended;
        if (frame.Status == GeneratorStatus.Created)
            frame.Close();
        context.Raised = exception;
        context.State = RunState.Raising;
        return waits ? frame.Resume(context, PyValue.Signal) : PyValue.Signal;
    }

    /// <summary>Transfers the frame of a generator-like object.</summary>
    public static void TransferFrame(StateTransfer transfer, ref GeneratorFrame frame)
    {
        GeneratorFrame? transferred = frame;
        transfer.Object(ref transferred);
        transfer.Require(transferred is not null, "a generator without a frame");
        frame = transferred!;
    }
}
