using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The awaitable that <c>__anext__</c>, <c>asend</c>, <c>athrow</c> and <c>aclose</c> of an async generator return.</summary>
[HeapKind(133)]
internal sealed class PyAsyncGeneratorStep : PyObject
{
    private PyAsyncGenerator? _generator;
    private PyValue _sent;
    private PyException? _thrown;
    private bool _closes;
    private bool _isUsed;

    internal PyAsyncGeneratorStep()
    {
    }

    public PyAsyncGeneratorStep(PyAsyncGenerator generator, PyValue sent, PyException? thrown, bool closes)
    {
        _generator = generator;
        _sent = sent;
        _thrown = thrown;
        _closes = closes;
    }

    public override PyType Type => GeneratorTypes.AsyncGeneratorStep;

    /// <summary>Runs the step; at the end of the generator StopAsyncIteration is raised.</summary>
    public PyValue Await(PyContext context)
    {
        if (_isUsed)
            return context.Raise(Errors.RuntimeError("cannot reuse already awaited __anext__()/asend()"));
        _isUsed = true;
        if (_closes)
            return GeneratorCloseFrame.Close(context, _generator!.Frame, "async generator");
        PyValue result = _thrown is null
            ? _generator!.Step(context, _sent)
            : GeneratorThrowing.Throw(context, _generator!.Frame, _thrown, "async generator");
        return AsyncStepFrame.Finish(context, result);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _generator);
        transfer.Value(ref _sent);
        transfer.Object(ref _thrown);
        transfer.Boolean(ref _closes);
        transfer.Boolean(ref _isUsed);
        transfer.Require(_generator is not null, "a step of no async generator");
    }
}
