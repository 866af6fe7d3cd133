using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>A result that may come later.</summary>
[HeapKind(137)]
internal class PyFuture : PyObject
{
    private PyValue _value;
    private PyException? _exception;
    private bool _isDone;
    private PyFuture[] _observers = [];

    public bool IsDone => _isDone;

    public override PyType Type => FutureTypes.Future;

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<{Type.Name} {(_isDone ? "finished" : "pending")}>");

    /// <summary>The result of a future that is done; a signal when it failed.</summary>
    public PyValue Result(PyContext context) => _exception is null ? _value : context.Raise(_exception);

    /// <summary>The exception of a future that is done and failed.</summary>
    public PyException? Exception => _exception;

    public void SetResult(PyContext context, PyValue value)
    {
        _value = value;
        Finish(context);
    }

    public void SetException(PyContext context, PyException exception)
    {
        _exception = exception;
        Finish(context);
    }

    /// <summary>Has <paramref name="observer"/> told when this future is done, which it is not yet.</summary>
    public void AddObserver(PyFuture observer) => _observers = [.. _observers, observer];

    /// <summary>Called when a future that this one observes is done.</summary>
    protected virtual void OnDone(PyContext context, PyFuture observed)
    {
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _value);
        transfer.Object(ref _exception);
        transfer.Boolean(ref _isDone);
        transfer.Require(!_isDone || !_value.IsUnbound || _exception is not null, "a future that is done with nothing");
        transfer.Objects(ref _observers);
    }

    private void Finish(PyContext context)
    {
        if (_isDone)
            return;
        _isDone = true;
        PyFuture[] observers = _observers;
        _observers = [];
        foreach (PyFuture observer in observers)
            observer.OnDone(context, this);
    }
}
