using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>What a step of an async generator does.</summary>
internal enum AsyncStepKind
{
    Send,
    Throw,
    Close,
}

/// <summary>The awaitable that <c>__anext__</c>, <c>asend</c>, <c>athrow</c> and <c>aclose</c> of an async generator return.</summary>
[HeapKind(133)]
internal sealed class PyAsyncGeneratorStep : Drivable
{
    private PyAsyncGenerator? _generator;
    private PyValue _sent;
    private PyException? _thrown;
    private int _kind;
    private bool _isUsed;

    internal PyAsyncGeneratorStep()
    {
    }

    public PyAsyncGeneratorStep(PyAsyncGenerator generator, AsyncStepKind kind, PyValue sent, PyException? thrown)
    {
        _generator = generator;
        _kind = (int)kind;
        _sent = sent;
        _thrown = thrown;
    }

    public override PyType Type
        => _kind == (int)AsyncStepKind.Send ? GeneratorTypes.AsyncGeneratorStep : GeneratorTypes.AsyncGeneratorThrow;

    public override bool IsIterator => true;

    public override PyValue Iterate(PyContext context, PyValue self) => self;

    public override PyValue Next(PyContext context, PyValue self) => Step(context, PyValue.None, null);

    /// <summary>Runs the step; at the end of the generator StopAsyncIteration is raised.</summary>
    public PyValue Await(PyContext context)
        => IsSaved ? GoOn(context, PyValue.None, null) : Begin(context, PyValue.None, null);

    /// <summary><c>close()</c>: it can be awaited no more.</summary>
    public void Abandon() => _isUsed = true;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _generator);
        transfer.Value(ref _sent);
        transfer.Object(ref _thrown);
        transfer.Int32(ref _kind);
        transfer.Require(_kind is >= 0 and <= (int)AsyncStepKind.Close, "a step that does nothing known");
        transfer.Boolean(ref _isUsed);
        transfer.Require(_generator is not null, "a step of no async generator");
        TransferSaved(transfer);
    }

    protected override PyValue Begin(PyContext context, PyValue sent, PyException? thrown)
    {
        if (_isUsed)
        {
            return context.Raise(Errors.RuntimeError(_kind == (int)AsyncStepKind.Send
                ? "cannot reuse already awaited __anext__()/asend()"
                : "cannot reuse already awaited aclose()/athrow()"));
        }

        _isUsed = true;
        if (thrown is not null)
            return Throw(context, thrown);
        return (AsyncStepKind)_kind switch
        {
            AsyncStepKind.Close => Close(context),
            AsyncStepKind.Throw when _generator!.Frame.Status == GeneratorStatus.Finished => PyValue.None,
            AsyncStepKind.Throw => AsyncStepFrame.Finish(context, _generator.Throw(context, _thrown!)),
            _ => AsyncStepFrame.Finish(context, _generator!.Step(context, sent.IsNone ? _sent : sent)),
        };
    }

    private PyValue Close(PyContext context)
        => _generator!.Frame.Status == GeneratorStatus.Running
            ? context.Raise(Errors.RuntimeError("aclose(): asynchronous generator is already running"))
            : GeneratorCloseFrame.Close(context, _generator.Frame, "async generator");
}
