using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>What calling an <c>async def</c> function that yields makes.</summary>
[HeapKind(132)]
internal sealed class PyAsyncGenerator : PyObject
{
    private GeneratorFrame _frame;
    private bool _isClosed;

    internal PyAsyncGenerator()
    {
        _frame = null!;
    }

    public PyAsyncGenerator(GeneratorFrame frame)
    {
        _frame = frame;
    }

    public GeneratorFrame Frame => _frame;

    public override PyType Type => GeneratorTypes.AsyncGenerator;

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<async_generator object {_frame.QualifiedName} at {context.AddressOf(this)}>");

    /// <summary>Whether <c>aclose()</c> has begun: <c>athrow()</c> and <c>aclose()</c> do nothing any more.</summary>
    public bool IsClosed
    {
        get => _isClosed;
        set => _isClosed = value;
    }

    /// <summary>Runs to the next yield: its value, Exhausted, or a signal.</summary>
    public PyValue Step(PyContext context, PyValue sent) => _frame.Status switch
    {
        GeneratorStatus.Created when !sent.IsNone
            => context.Raise(Errors.TypeError("can't send non-None value to a just-started async generator")),
        GeneratorStatus.Created => Begin(context),
        GeneratorStatus.Suspended => _frame.Resume(context, sent),
        GeneratorStatus.Finished => PyValue.Exhausted,
        _ => context.Raise(Errors.RuntimeError("anext(): asynchronous generator is already running")),
    };

    /// <summary>Goes on with an exception raised by the pending yield: as <see cref="Step"/>.</summary>
    public PyValue Throw(PyContext context, PyException exception)
        => GeneratorThrowing.Throw(context, _frame, exception, "async generator");

    internal override void Transfer(StateTransfer transfer)
    {
        GeneratorThrowing.TransferFrame(transfer, ref _frame);
        transfer.Boolean(ref _isClosed);
    }

    private PyValue Begin(PyContext context)
    {
        context.Scheduler.Watch(this);
        return _frame.Resume(context, PyValue.None);
    }
}
