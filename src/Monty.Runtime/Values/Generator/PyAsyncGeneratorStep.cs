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
    private int _kind;
    private bool _isUsed;

    // What athrow() was given; it is looked at when the step is taken.
    private PyValue _type;
    private PyValue _value;
    private PyValue _traceback;

    internal PyAsyncGeneratorStep()
    {
    }

    /// <summary>A step of <c>__anext__</c> or <c>asend</c>.</summary>
    public PyAsyncGeneratorStep(PyAsyncGenerator generator, PyValue sent)
    {
        _generator = generator;
        _kind = (int)AsyncStepKind.Send;
        _sent = sent;
    }

    /// <summary>The step of <c>aclose</c>.</summary>
    public PyAsyncGeneratorStep(PyAsyncGenerator generator)
    {
        _generator = generator;
        _kind = (int)AsyncStepKind.Close;
    }

    /// <summary>The step of <c>athrow</c>; the last two may be unbound.</summary>
    public PyAsyncGeneratorStep(PyAsyncGenerator generator, PyValue type, PyValue value, PyValue traceback)
    {
        _generator = generator;
        _kind = (int)AsyncStepKind.Throw;
        _type = type;
        _value = value;
        _traceback = traceback;
    }

    public override PyType Type
        => _kind == (int)AsyncStepKind.Send ? GeneratorTypes.AsyncGeneratorStep : GeneratorTypes.AsyncGeneratorThrow;

    public override bool IsIterator => true;

    public override PyValue Iterate(PyContext context, PyValue self) => self;

    public override PyValue Next(PyContext context, PyValue self) => Step(context, PyValue.None, null);

    /// <summary>Runs the step; at the end of the generator StopAsyncIteration is raised.</summary>
    public PyValue Await(PyContext context)
        => IsSaved ? GoOn(context, PyValue.None, null) : Begin(context, PyValue.None, null);

    /// <summary>Runs a step that has not begun with an exception in its place.</summary>
    public PyValue Await(PyContext context, PyException thrown) => Begin(context, PyValue.None, thrown);

    /// <summary>Whether it was awaited to its end, so that closing it does nothing.</summary>
    public bool IsOver => _isUsed && !IsSaved;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _generator);
        transfer.OptionalValue(ref _sent);
        transfer.OptionalValue(ref _type);
        transfer.OptionalValue(ref _value);
        transfer.OptionalValue(ref _traceback);
        transfer.Int32(ref _kind);
        transfer.Require(_kind is >= 0 and <= (int)AsyncStepKind.Close, "a step that does nothing known");
        transfer.Boolean(ref _isUsed);
        transfer.Require(_generator is not null, "a step of no async generator");
        transfer.Require(_kind == (int)AsyncStepKind.Send != _sent.IsUnbound, "a step that sends nothing");
        transfer.Require(_kind == (int)AsyncStepKind.Throw != _type.IsUnbound, "a step that throws nothing");
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
        if (_generator!.Frame.Status == GeneratorStatus.Running)
            return context.Raise(Errors.RuntimeError($"{Method}(): asynchronous generator is already running"));
        if (thrown is not null)
            return ThrowInstead(context, thrown);
        return (AsyncStepKind)_kind == AsyncStepKind.Send
            ? AsyncStepFrame.Finish(context, _generator.Step(context, sent.IsNone ? _sent : sent))
            : BeginEnd(context, sent);
    }

    /// <summary>How errors call what made the step.</summary>
    private string Method => (AsyncStepKind)_kind switch
    {
        AsyncStepKind.Throw => "athrow",
        AsyncStepKind.Close => "aclose",
        _ => "anext",
    };

    /// <summary>The first step of <c>athrow()</c> or <c>aclose()</c>.</summary>
    private PyValue BeginEnd(PyContext context, PyValue sent)
    {
        if (_generator!.Frame.Status == GeneratorStatus.Finished)
            return PyValue.None;
        if (_generator.IsClosed)
            return context.Raise(new PyException(ExceptionTypes.StopAsyncIteration, PyTuple.Empty));
        if (!sent.IsNone)
        {
            _isUsed = false;
            return context.Raise(Errors.RuntimeError("can't send non-None value to a just-started coroutine"));
        }

        return (AsyncStepKind)_kind == AsyncStepKind.Close
            ? Close(context, new PyException(ExceptionTypes.GeneratorExit, PyTuple.Empty))
            : ThrowGiven(context);
    }

    private PyValue ThrowGiven(PyContext context)
    {
        if (ThrownException.RunsCode(_type, _value, _traceback))
            return new AsyncThrowFrame(_generator!, _type, _value).Start(context);
        PyException thrown;
        try
        {
            thrown = ThrownException.From(context, _type, _value, _traceback);
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }

        return AsyncStepFrame.Finish(context, _generator!.Throw(context, thrown));
    }

    /// <summary>Who drives the step by hand raises this in the generator before anything else.</summary>
    private PyValue ThrowInstead(PyContext context, PyException thrown)
        => (AsyncStepKind)_kind == AsyncStepKind.Close
            ? Close(context, thrown)
            : AsyncStepFrame.Finish(context, _generator!.Throw(context, thrown));

    private PyValue Close(PyContext context, PyException exit)
    {
        _generator!.IsClosed = true;
        return GeneratorCloseFrame.Throw(context, _generator.Frame, "async generator", exit);
    }
}
