using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What emitted code calls for <c>yield from</c>.</summary>
internal static class Delegation
{
    /// <summary>What the generator that runs in <paramref name="frame"/> delegates to.</summary>
    public static PyValue GetIterator(PyContext context, PythonFrame frame, PyValue source)
    {
        if (source.Ref is not Coroutine coroutine)
            return Iteration.GetIterator(context, source);
        return frame.Function.MakesAwaitables
            ? new PyDriveIterator(coroutine)
            : context.Raise(Errors.TypeError("cannot 'yield from' a coroutine object in a non-coroutine generator"));
    }

    /// <summary>What the iterator yields for a value sent in, Exhausted, or a signal.</summary>
    public static PyValue Send(PyContext context, PyValue iterator, PyValue value)
    {
        if (iterator.Ref is PyGenerator generator)
            return generator.Send(context, value);
        if (value.IsNone)
            return iterator.Ref.Next(context, iterator);
        return DelegationFrame.CallMethod(context, iterator, "send", value);
    }

    /// <summary>Passes an exception into the iterator: as <see cref="Send"/>.</summary>
    public static PyValue Throw(PyContext context, PyValue iterator, PyValue exception)
    {
        var raised = (PyException)exception.Ref;
        bool closes = raised.Type.IsSubtypeOf(ExceptionTypes.GeneratorExit);
        if (iterator.Ref is PyGenerator generator)
            return closes ? DelegationFrame.Close(context, generator, raised) : generator.Throw(context, raised);
        return DelegationFrame.ThrowInto(context, iterator, raised, closes);
    }

    /// <summary>What an iterator has ended with that is exhausted: the value of a <c>yield from</c>, and of StopIteration.</summary>
    public static PyValue Result(PyContext context, PyValue iterator)
    {
        if (!context.ThrownStopValue.IsUnbound)
        {
            PyValue thrown = context.ThrownStopValue;
            context.ThrownStopValue = default;
            return thrown;
        }

        if (iterator.Ref is not PyClassed)
            return iterator.Ref.IterationResult;
        PyValue result = context.StopValue;
        context.StopValue = default;
        return result.IsUnbound ? PyValue.None : result;
    }
}
