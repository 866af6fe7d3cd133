using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The iterator that <c>future.__await__()</c> returns: yields the future until that is done.</summary>
[HeapKind(376)]
internal sealed class PyFutureIterator : PyObject
{
    private PyFuture? _future;
    private bool _hasYielded;
    private PyValue _result;

    internal PyFutureIterator()
    {
    }

    public PyFutureIterator(PyFuture future)
    {
        _future = future;
    }

    public override PyType Type => FutureTypes.FutureIterator;

    public override bool IsIterator => true;

    public override PyValue IterationResult => _result.IsUnbound ? PyValue.None : _result;

    public override PyValue Iterate(PyContext context, PyValue self) => self;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_future is null)
            return PyValue.Exhausted;
        if (!_future.IsDone)
        {
            if (_hasYielded)
                return context.Raise(Errors.RuntimeError("await wasn't used with future"));
            _hasYielded = true;
            _future.IsYieldedByAwait = true;
            return _future;
        }

        PyFuture future = _future;
        _future = null;
        PyValue result = future.Result(context);
        if (result.IsSignal)
            return result;
        _result = result;
        return PyValue.Exhausted;
    }

    /// <summary>Ends the wait.</summary>
    public void Close() => _future = null;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _future);
        transfer.Boolean(ref _hasYielded);
        transfer.OptionalValue(ref _result);
    }
}
