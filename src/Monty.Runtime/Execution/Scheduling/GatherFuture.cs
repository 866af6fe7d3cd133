using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The result of <c>asyncio.gather</c>: a list of results, or the first exception.</summary>
[HeapKind(139)]
internal sealed class GatherFuture : PyFuture
{
    private PyFuture[] _children;
    private bool _returnsExceptions;
    private bool _isCancelRequested;
    private int _pending;

    internal GatherFuture()
        : base(FutureTypes.Gathering)
    {
        _children = [];
    }

    private GatherFuture(PyFuture[] children, bool returnsExceptions)
        : base(FutureTypes.Gathering)
    {
        _children = children;
        _returnsExceptions = returnsExceptions;
    }

    /// <summary>Gathers futures, each of which counts once however often it is given.</summary>
    public static PyFuture Of(PyContext context, PyFuture[] children, bool returnsExceptions)
    {
        if (children.Length == 0)
        {
            var empty = new PyFuture();
            empty.SetResult(context, new PyList([]));
            return empty;
        }

        var gathered = new GatherFuture(children, returnsExceptions);
        var done = new List<PyFuture>();
        var seen = new HashSet<PyFuture>(ReferenceEqualityComparer.Instance);
        foreach (PyFuture child in children)
        {
            if (!seen.Add(child))
                continue;
            gathered._pending++;
            if (child.IsDone)
                done.Add(child);
            else
                child.AddCallback(context, gathered);
        }

        foreach (PyFuture child in done)
            gathered.Note(context, child);
        return gathered;
    }

    public override bool TakeTurn(PyContext context, PyFuture? cause, out PyValue value)
    {
        value = default;
        Note(context, cause!);
        return false;
    }

    /// <summary>Cancels the children; this one is done when they are.</summary>
    public override bool Cancel(PyContext context, PyValue message)
    {
        if (IsDone)
            return false;
        if (!context.EnterNative())
            throw context.SignalException();
        bool any = false;
        foreach (PyFuture child in _children)
            any |= child.Cancel(context, message);
        context.LeaveNative();
        _isCancelRequested |= any;
        return any;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Objects(ref _children);
        transfer.Boolean(ref _returnsExceptions);
        transfer.Boolean(ref _isCancelRequested);
        transfer.Int32(ref _pending);
    }

    private void Note(PyContext context, PyFuture child)
    {
        _pending--;
        if (IsDone)
            return;
        if (!_returnsExceptions && child.IsCancelled)
            SetException(context, child.TakeCancelledError());
        else if (!_returnsExceptions && child.Exception is { } exception)
            SetException(context, exception);
        else if (_pending == 0 && _isCancelRequested)
            SetException(context, child.TakeCancelledError());
        else if (_pending == 0)
            SetResult(context, new PyList(Array.ConvertAll(_children, one => ResultOf(context, one))));
    }

    private static PyValue ResultOf(PyContext context, PyFuture child)
    {
        if (!child.IsCancelled)
            return child.Exception is { } exception ? exception : child.Result(context);
        PyValue message = child.CancelMessage.IsNone ? PyValue.Str("") : child.CancelMessage;
        return new PyException(AsyncErrors.CancelledError, new PyTuple([message]));
    }
}
