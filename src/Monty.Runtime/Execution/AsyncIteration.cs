using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>What emitted code calls for <c>async for</c>.</summary>
internal static class AsyncIteration
{
    public static PyValue GetIterator(PyContext context, PyValue source) => AsyncIteratorFrame.Get(context, source, isLoop: true);

    /// <summary><c>await anext(iterator)</c>: an item, Exhausted, or a signal.</summary>
    public static PyValue Next(PyContext context, PyValue iterator)
        => iterator.Ref is PyAsyncGenerator generator
            ? generator.Step(context, PyValue.None)
            : new AsyncNextFrame(iterator).Start(context);
}
