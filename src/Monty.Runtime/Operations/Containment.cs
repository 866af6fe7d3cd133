using Monty.Runtime.Core;

namespace Monty.Runtime.Operations;

/// <summary>Python's <c>in</c>.</summary>
internal static class Containment
{
    /// <summary><c>item in container</c>: True, False or a signal.</summary>
    public static PyValue Contains(PyContext context, PyValue container, PyValue item)
        => container.Ref.Contains(context, container, item);

    /// <summary>For types without <c>__contains__</c>.</summary>
    public static PyValue ByIteration(PyContext context, PyValue container, PyValue item)
    {
        PyValue iterator = container.Ref.Iterate(context, container);
        if (iterator.IsSignal)
        {
            if (context.State == RunState.Suspending)
                return new ContainsFrame(default, item).Leave(context);
            return context.IsRaising(Values.ExceptionTypes.TypeError) && !container.Ref.IsIterator
                ? NotContainer(context, container)
                : iterator;
        }

        return new ContainsFrame(iterator, item).Start(context);
    }

    private static PyValue NotContainer(PyContext context, PyValue container)
    {
        context.TakeRaised();
        return context.Raise(Errors.TypeError($"argument of type '{container.Type.Name}' is not a container or iterable"));
    }
}
