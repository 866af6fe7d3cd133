using System.Diagnostics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The slow paths of entering, leaving and suspending activations of Python code.</summary>
internal static class Activation
{
    /// <summary>How much native stack a run takes at a time before it asks whether more is left.</summary>
    public const nuint StackStep = 32 * 1024;

    private const int SpareStack = 64 * 1024;

    /// <summary>That many rounds of an interpreted loop take about as long as an interpreted call.</summary>
    private const long RoundsLikeACall = 16;

    /// <summary>A call would pass the depth limit.</summary>
    public static PyValue TooDeep(PyContext context, PyFunction function)
        => context.Raise(Errors.RecursionError("maximum recursion depth exceeded"));

    /// <summary>A generator would be resumed past the depth limit.</summary>
    public static PyValue ResumeTooDeep(PyContext context, PyFunction function)
    {
        if (context.State == RunState.Raising)
            context.TakeRaised();
        return TooDeep(context, function);
    }

    public static PyValue ResumeAtNoState(PyContext context)
        => throw new UnreachableException("a frame names a state that its code does not have");

    /// <summary>
    /// The native stack has passed <see cref="PyContext.StackLimit"/>: takes more if there is more, else suspends so that all
    /// frames move to the heap and the run goes on with an empty stack.
    /// </summary>
    /// <returns>None to go on; a signal when suspending, or when something that cannot be captured forces RecursionError.</returns>
    public static PyValue StackIsLow(PyContext context)
    {
        if (HasStackToSpare())
        {
            context.StackLimit -= StackStep;
            return PyValue.None;
        }

        if (context.Pinned > 0)
            return context.Raise(Errors.RecursionError("maximum recursion depth exceeded"));
        return context.Suspend(SuspensionKind.StackExhausted);
    }

    /// <summary>
    /// Whether there is more than what the runtime holds to be sufficient: native code between two activations, which cannot be
    /// captured, must not be the first to run out, and the next activation's own frame is there before it asks.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe bool HasStackToSpare()
    {
        byte* spare = stackalloc byte[SpareStack];
        *spare = 0;
        return RuntimeHelpers.TryEnsureSufficientExecutionStack();
    }

    /// <summary>Whether <see cref="StackIsLow"/> has to be asked: what emitted straight bodies test when they are entered.</summary>
    public static unsafe bool IsStackLow(PyContext context)
    {
        byte probe;
        return (nuint)(&probe) < context.StackLimit;
    }

    /// <summary>Sets the stack limit for a run that begins or goes on at this depth of the native stack.</summary>
    public static unsafe void MeasureStack(PyContext context)
    {
        byte probe;
        context.StackLimit = (nuint)(&probe) - StackStep;
    }

    /// <summary>Captures a straight body; the caller fills the slots.</summary>
    public static PyValue[] Capture(PyContext context, PyFunction function, int state)
    {
        var slots = new PyValue[function.Code.SlotCount];
        context.Capture(new PythonFrame(function, state, slots));
        return slots;
    }

    /// <summary>Captures a resumable body into the frame it came from.</summary>
    public static PyValue[] CaptureAgain(PyContext context, PythonFrame frame, int state)
    {
        frame.State = state;
        context.Capture(frame);
        return frame.Slots;
    }

    /// <summary>A function is entered by interpretation; many such calls make it worth emitting.</summary>
    public static void CountCall(PyContext context, PyFunction function)
    {
        if (++function.Code.InterpretedCalls > context.CallsBeforeEmission && function.Code.CanEmit(context.Meter))
            context.Meter.Uncounted(function.Code.EmitForCalls);
    }

    /// <summary>
    /// Counts one more round of an interpreted loop; true where the function has gone round so often that it is worth emitting, there is
    /// time for that, and the run can suspend for it.
    /// </summary>
    public static bool IsLoopHot(PyContext context, PyFunction function)
        => ++function.Code.InterpretedRounds > context.CallsBeforeEmission * RoundsLikeACall
            && context.Pinned == 0
            && function.Code.CanEmitLoop(context.Meter);

    /// <summary>The run suspends in an interpreted loop, and at once goes on in the emitted body.</summary>
    public static PyValue GoOnEmitted(PyContext context, PyFunction function)
    {
        context.Meter.Uncounted(function.Code.EmitLoop);
        return context.Suspend(SuspensionKind.Emitted);
    }

    /// <summary>The budget granted is used up: settles with the meter.</summary>
    /// <returns>None to go on, or the signal of a run that is being preempted.</returns>
    public static PyValue Checkpoint(PyContext context)
        => context.Meter.Checkpoint() switch
        {
            CheckpointResult.Preempt => context.Suspend(SuspensionKind.Preempted),
            CheckpointResult.Measure => context.Suspend(SuspensionKind.MemoryUnmeasured),
            _ => PyValue.None,
        };
}
