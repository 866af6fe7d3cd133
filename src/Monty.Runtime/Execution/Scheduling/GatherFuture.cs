using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The result of <c>asyncio.gather</c>: a list of results, or the first exception.</summary>
[HeapKind(139)]
internal sealed class GatherFuture : PyFuture
{
    private PyFuture[] _children;
    private bool _returnsExceptions;
    private int _pending;

    internal GatherFuture()
    {
        _children = [];
    }

    private GatherFuture(PyFuture[] children, bool returnsExceptions)
    {
        _children = children;
        _returnsExceptions = returnsExceptions;
    }

    public static GatherFuture Of(PyContext context, PyFuture[] children, bool returnsExceptions)
    {
        var gathered = new GatherFuture(children, returnsExceptions);
        foreach (PyFuture child in children)
        {
            if (child.IsDone)
                continue;
            gathered._pending++;
            child.AddObserver(gathered);
        }

        foreach (PyFuture child in children)
        {
            if (child.IsDone)
                gathered.Note(context, child);
        }

        gathered.FinishIfComplete(context);
        return gathered;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Objects(ref _children);
        transfer.Boolean(ref _returnsExceptions);
        transfer.Int32(ref _pending);
    }

    protected override void OnDone(PyContext context, PyFuture observed)
    {
        _pending--;
        Note(context, observed);
        FinishIfComplete(context);
    }

    private void Note(PyContext context, PyFuture child)
    {
        if (child.Exception is { } exception && !_returnsExceptions)
            SetException(context, exception);
    }

    private void FinishIfComplete(PyContext context)
    {
        if (_pending > 0 || IsDone)
            return;
        PyValue[] results = Array.ConvertAll(
            _children, child => child.Exception is { } exception ? exception : child.Result(context));
        SetResult(context, new PyList(results));
    }
}
