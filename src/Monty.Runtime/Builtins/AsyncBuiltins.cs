using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary><c>aiter</c> and <c>anext</c>.</summary>
internal static partial class AsyncBuiltins
{
    [PyFunction("aiter(async_iterable, /)")]
    private static PyValue AsyncIter(PyContext context, PyValue source) => AsyncIteratorFrame.Get(context, source, isLoop: false);

    [PyFunction("anext(aiterator, default=<unset>, /)", Style = ArgumentStyle.Unpack)]
    private static PyValue AsyncNext(PyContext context, PyValue iterator, PyValue fallback)
    {
        if (!SpecialMethods.TryLookup(context, iterator, "__anext__", out PyValue method))
            return context.Raise(Errors.TypeError($"'{iterator.Type.Name}' object is not an async iterator"));
        if (method.IsSignal)
            return method;
        PyValue awaitable = method.Ref.Call0(context, method);
        return fallback.IsUnbound ? awaitable : NextAwaitableFrame.Finish(context, awaitable, fallback);
    }
}

/// <summary>Calls <c>__anext__</c> and wraps what it returns with the default.</summary>
[HeapKind(383)]
internal sealed class NextAwaitableFrame : NativeFrame
{
    private PyValue _fallback;

    internal NextAwaitableFrame()
    {
    }

    private NextAwaitableFrame(PyValue fallback)
    {
        _fallback = fallback;
    }

    public static PyValue Finish(PyContext context, PyValue awaitable, PyValue fallback)
    {
        if (!awaitable.IsSignal)
            return new PyNextOrDefault(awaitable, fallback);
        return context.State == RunState.Suspending ? new NextAwaitableFrame(fallback).Leave(context) : awaitable;
    }

    public override PyValue Resume(PyContext context, PyValue value) => Finish(context, value, _fallback);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the call is made before the frame");

    internal override void Transfer(StateTransfer transfer) => transfer.Value(ref _fallback);
}
