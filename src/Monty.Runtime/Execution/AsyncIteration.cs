using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What emitted code calls for <c>async for</c>.</summary>
internal static class AsyncIteration
{
    public static PyValue GetIterator(PyContext context, PyValue source)
    {
        if (source.Ref is PyAsyncGenerator)
            return source;
        if (!SpecialMethods.TryLookup(context, source, "__aiter__", out PyValue method))
        {
            return context.Raise(Errors.TypeError(
                $"'async for' requires an object with __aiter__ method, got {source.Type.Name}"));
        }

        return method.Ref.Call0(context, method);
    }

    /// <summary><c>await anext(iterator)</c>: an item, Exhausted, or a signal.</summary>
    public static PyValue Next(PyContext context, PyValue iterator)
        => iterator.Ref is PyAsyncGenerator generator
            ? generator.Step(context, PyValue.None)
            : new AsyncNextFrame(iterator).Start(context);
}
