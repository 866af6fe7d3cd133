using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary><c>loop.shutdown_asyncgens()</c>: done when the async generators that were left half-way are closed.</summary>
[HeapKind(811)]
internal sealed class GeneratorsClosing : PyFuture
{
    private PyAsyncGenerator[] _generators = [];
    private PyFuture[] _closings = [];
    private int _pending;

    internal GeneratorsClosing()
    {
    }

    /// <summary>Begins to close them, each in a task.</summary>
    public static PyFuture Begin(PyContext context)
    {
        PyAsyncGenerator[] generators = context.Scheduler.TakeGenerators();
        var closing = new GeneratorsClosing
        {
            _generators = generators,
            _closings = new PyFuture[generators.Length],
            _pending = generators.Length,
        };
        for (int i = 0; i < generators.Length; i++)
        {
            PyTask task = context.Scheduler.Spawn(new PyAsyncGeneratorStep(generators[i]));
            task.AddCallback(context, closing);
            closing._closings[i] = task;
        }

        if (generators.Length == 0)
            closing.SetResult(context, PyValue.None);
        return closing;
    }

    public override bool TakeTurn(PyContext context, PyFuture? cause, out PyValue value)
    {
        value = default;
        if (--_pending > 0)
            return false;
        for (int i = 0; i < _generators.Length; i++)
        {
            if (_closings[i].Exception is { } error && error.Type.IsSubtypeOf(ExceptionTypes.Exception))
            {
                string shown = FutureRepr.Text(context, _generators[i]);
                FailureReport.Tell(context, $"an error occurred during closing of asynchronous generator {shown}", error, "asyncgen", _generators[i]);
            }
        }

        SetResult(context, PyValue.None);
        return false;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Objects(ref _generators);
        transfer.Objects(ref _closings);
        transfer.Int32(ref _pending);
        transfer.Require(_closings.Length == _generators.Length, "an async generator that nothing closes");
    }
}
