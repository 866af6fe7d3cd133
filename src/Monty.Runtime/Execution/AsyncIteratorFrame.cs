using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Calls <c>__aiter__</c> and looks at what it returns.</summary>
[HeapKind(380)]
internal sealed class AsyncIteratorFrame : NativeFrame
{
    private bool _isLoop;

    internal AsyncIteratorFrame()
    {
    }

    private AsyncIteratorFrame(bool isLoop)
    {
        _isLoop = isLoop;
    }

    /// <summary>The iterator of <c>async for</c>, or of the function <c>aiter</c>, which words errors otherwise.</summary>
    public static PyValue Get(PyContext context, PyValue source, bool isLoop)
    {
        if (source.Ref is PyAsyncGenerator)
            return source;
        if (!SpecialMethods.TryLookup(context, source, "__aiter__", out PyValue method))
        {
            return context.Raise(Errors.TypeError(isLoop
                ? $"'async for' requires an object with __aiter__ method, got {source.Type.Name}"
                : $"'{source.Type.Name}' object is not an async iterable"));
        }

        if (method.IsSignal)
            return method;
        PyValue iterator = method.Ref.Call0(context, method);
        if (iterator.IsSignal)
            return context.State == RunState.Suspending ? new AsyncIteratorFrame(isLoop).Leave(context) : iterator;
        return Check(context, iterator, isLoop);
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? value : Check(context, value, _isLoop);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the call is made before the frame");

    internal override void Transfer(StateTransfer transfer) => transfer.Boolean(ref _isLoop);

    private static PyValue Check(PyContext context, PyValue iterator, bool isLoop)
    {
        if (iterator.Ref is PyAsyncGenerator || iterator.Type.Find(context, "__anext__") is not null)
            return iterator;
        return context.Raise(Errors.TypeError(isLoop
            ? $"'async for' received an object from __aiter__ that does not implement __anext__: {iterator.Type.Name}"
            : $"aiter() returned not an async iterator of type '{iterator.Type.Name}'"));
    }
}
