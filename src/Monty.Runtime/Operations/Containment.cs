using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Python's <c>in</c>.</summary>
internal static class Containment
{
    /// <summary><c>item in container</c>: True, False or a signal.</summary>
    public static PyValue Contains(PyContext context, PyValue container, PyValue item)
        => container.Ref.Contains(context, container, item);

    /// <summary><c>(first, second) in container</c>: True, False or a signal.</summary>
    public static PyValue ContainsPair(PyContext context, PyValue container, PyValue first, PyValue second)
    {
        int row = -1;
        bool isKnown = container.Ref switch
        {
            PySetBase set => set.TryFindPair(context, first, second, out row),
            PyDict dict => dict.TryFindPair(context, first, second, out row),
            _ => false,
        };
        return isKnown ? PyValue.Bool(row >= 0) : Contains(context, container, new PyTuple([first, second]));
    }

    /// <summary><c>item in {constants}</c>, which are in a tuple: True, False or a signal.</summary>
    public static PyValue IsMember(PyContext context, PyValue members, PyValue item)
    {
        // Equal values of these types have equal hashes, so that looking through the tuple finds what the set would.
        if (item.IsInt || item.IsFloat || item.IsBool || item.IsNone || item.Ref is PyStr)
            return members.Ref.Contains(context, members, item);
        PyValue set = DisplayBuilding.Set(context, ((PyTuple)members.Ref).Storage);
        return set.IsSignal ? set : set.Ref.Contains(context, set, item);
    }

    /// <summary>For types without <c>__contains__</c>.</summary>
    public static PyValue ByIteration(PyContext context, PyValue container, PyValue item)
    {
        PyValue iterator = container.Ref.Iterate(context, container);
        if (iterator.IsSignal)
        {
            return context.State == RunState.Suspending
                ? ContainsFrame.Awaiting(container, item).Leave(context)
                : NoIterator(context, container);
        }

        return new ContainsFrame(iterator, item).Start(context);
    }

    /// <summary>The iterator was refused: whatever TypeError that was, another one says what is wrong.</summary>
    public static PyValue NoIterator(PyContext context, PyValue container)
    {
        if (!context.IsRaising(ExceptionTypes.TypeError))
            return PyValue.Signal;
        context.TakeRaised();
        return context.Raise(Errors.TypeError($"argument of type '{container.Type.Name}' is not a container or iterable"));
    }
}
