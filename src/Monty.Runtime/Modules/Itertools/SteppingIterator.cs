using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>An iterator of <c>itertools</c>: one step may call Python several times, and each of these calls may suspend.</summary>
/// <remarks>
/// The pattern. A step calls Python; where that gives a signal it returns <see cref="Leave"/> with the number of the stage it is at
/// and what it holds. <see cref="Continue"/> goes on with the result of that very call.
/// </remarks>
internal abstract class SteppingIterator : PyIterator
{
    /// <summary>Whether the constructor takes the iterables as tuples, all at once.</summary>
    internal virtual bool TakesPools => false;

    /// <summary>Receives the iterator, or the tuple, of iterable number <paramref name="index"/>.</summary>
    internal abstract void Attach(int index, PyValue source);

    /// <summary>Whether this is a new iterator of so many iterables, those below <paramref name="index"/> attached; asked after reading a snapshot.</summary>
    internal virtual bool CanOpen(int index, int count) => true;

    /// <summary>All iterables are attached: the new object, or a signal.</summary>
    internal virtual PyValue Opened(PyContext context) => this;

    /// <summary>Goes on with the step that left at <paramref name="stage"/>: an item, the end, or a signal.</summary>
    internal virtual PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
        => throw new System.Diagnostics.UnreachableException("the steps of this iterator call nothing");

    /// <summary>The call of a step at <paramref name="stage"/> raised: some iterators of CPython are at their end then, others go on.</summary>
    internal virtual void Failed(int stage)
    {
    }

    /// <summary>Whether a step can have left with this; asked after reading a snapshot.</summary>
    internal virtual bool CanContinue(int stage, PyValue held) => true;

    /// <summary>To be returned when a call gave a signal: StopIteration ends the iteration, as it does in CPython.</summary>
    protected PyValue Leave(PyContext context, int stage, PyValue held = default)
    {
        if (context.State != RunState.Suspending)
        {
            Failed(stage);
            return EndOrRaise(context);
        }

        context.Capture(new StepFrame(this, stage, held));
        return PyValue.Signal;
    }

    /// <summary>The call raised.</summary>
    internal static PyValue EndOrRaise(PyContext context)
    {
        if (!context.IsRaising(ExceptionTypes.StopIteration))
            return PyValue.Signal;
        context.StopValue = context.TakeRaised().StopValue;
        return PyValue.Exhausted;
    }
}
