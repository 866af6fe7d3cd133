using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>How far a generator or coroutine has come.</summary>
internal enum GeneratorStatus
{
    Created,
    Suspended,
    Running,
    Finished,
}

/// <summary>The activation of a generator or coroutine: it outlives its calls.</summary>
[HeapKind(126)]
internal sealed class GeneratorFrame : PythonFrame
{
    private int _status;
    private PyValue _result;
    private bool _isOwned;

    /// <summary>The StopIteration that a lambda has ended with, for who asks for more than its value.</summary>
    private PyException? _stop;

    // Null unless a script has set them.
    private PyStr? _name;
    private PyStr? _qualifiedName;

    internal GeneratorFrame()
    {
    }

    public GeneratorFrame(PyFunction function, PyValue[] slots)
        : base(function, 0, slots)
    {
    }

    public GeneratorStatus Status => (GeneratorStatus)_status;

    /// <summary>Whether only a loop has the generator, which ends with that.</summary>
    public bool IsOwned
    {
        get => _isOwned;
        set => _isOwned = value;
    }

    /// <summary><c>__name__</c> of the generator: its function's, unless it was set.</summary>
    public string Name => _name?.Text ?? Function.Name;

    /// <summary><c>__qualname__</c> of the generator.</summary>
    public string QualifiedName => _qualifiedName?.Text ?? Function.QualifiedName;

    /// <summary>What a finished generator returned; None where it did not.</summary>
    public PyValue Result => _result.IsUnbound ? PyValue.None : _result;

    /// <summary>Called by emitted code at a <c>return</c> of a generator; its activation gives Exhausted.</summary>
    public static PyValue Finish(PythonFrame frame, PyValue result)
    {
        ((GeneratorFrame)frame)._result = result;
        return PyValue.Exhausted;
    }

    /// <summary>Runs to the next yield, the end, or a suspension. Also how the run loop goes on with a captured generator.</summary>
    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (Activation.IsStackLow(context))
        {
            PyValue low = GeneratorEntryFrame.Enter(context, this, value);
            if (low.IsSignal)
                return low;
        }

        _status = (int)GeneratorStatus.Running;
        PyValue result = base.Resume(context, value);
        if (!result.IsSignal)
        {
            if (Code.Kind == CodeKind.Coroutine || result.IsExhausted)
                Close();
            else
                _status = (int)GeneratorStatus.Suspended;
            return result;
        }

        if (context.State == RunState.Raising)
        {
            Close();
            if (IsStoppedLambda(context.Raised!))
            {
                _stop = context.TakeRaised();
                _result = _stop.StopValue;
                return PyValue.Exhausted;
            }

            ReplaceStopIteration(context);
        }

        return result;
    }

    /// <summary>It is about to run, once the native stack has been emptied.</summary>
    public void Reserve() => _status = (int)GeneratorStatus.Running;

    /// <summary>Finishes without running.</summary>
    public void Close()
    {
        _status = (int)GeneratorStatus.Finished;
        Slots = new PyValue[Slots.Length == 0 ? 0 : Code.SlotCount];
    }

    /// <summary>Assigns <c>__name__</c>: None or a signal.</summary>
    public PyValue SetName(PyContext context, PyValue value)
    {
        if (value.Ref is not PyStr name)
            return context.Raise(Errors.TypeError("__name__ must be set to a string object"));
        _name = name;
        return PyValue.None;
    }

    /// <summary>Assigns <c>__qualname__</c>: None or a signal.</summary>
    public PyValue SetQualifiedName(PyContext context, PyValue value)
    {
        if (value.Ref is not PyStr name)
            return context.Raise(Errors.TypeError("__qualname__ must be set to a string object"));
        _qualifiedName = name;
        return PyValue.None;
    }

    /// <summary>The return value has been delivered.</summary>
    public void ForgetResult()
    {
        _result = default;
        _stop = null;
    }

    /// <summary>The StopIteration that tells of the end: the one that was raised in a lambda, else a new one.</summary>
    public PyException Stop() => _stop ?? Errors.StopIteration(Result);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Int32(ref _status);
        transfer.Require(_status is >= 0 and <= (int)GeneratorStatus.Finished, "a generator in no status");
        transfer.OptionalValue(ref _result);
        transfer.Object(ref _name);
        transfer.Object(ref _qualifiedName);
        transfer.Boolean(ref _isOwned);
        transfer.Object(ref _stop);
    }

    protected override bool IsAtRest => Status != GeneratorStatus.Finished;

    protected override bool IsConsistent => Code.IsGeneratorLike && Status switch
    {
        GeneratorStatus.Finished => Slots.Length == 0 || Slots.Length == Code.SlotCount,
        GeneratorStatus.Created => State == 0 && Code.CanResume(State, Slots),
        _ => Code.CanResume(State, Slots),
    };

    /// <summary>A lambda with a <c>yield</c> in it ends with a StopIteration that leaves it, as in CPython, where PEP 479 is not done for lambdas.</summary>
    private bool IsStoppedLambda(PyException raised)
        => Code is { Kind: CodeKind.Generator, Name: "<lambda>" } && raised.Type.IsSubtypeOf(ExceptionTypes.StopIteration);

    /// <summary>PEP 479: a StopIteration that leaves a generator becomes RuntimeError.</summary>
    private void ReplaceStopIteration(PyContext context)
    {
        PyException raised = context.Raised!;
        bool isStop = raised.Type.IsSubtypeOf(ExceptionTypes.StopIteration);
        bool isAsyncStop = Code.Kind == CodeKind.AsyncGenerator && raised.Type.IsSubtypeOf(ExceptionTypes.StopAsyncIteration);
        if (!isStop && !isAsyncStop)
            return;
        string kind = Code.Kind switch
        {
            CodeKind.Generator => "generator",
            CodeKind.Coroutine => "coroutine",
            _ => "async generator",
        };
        context.TakeRaised();
        Raising.RaiseInstead(context, Errors.RuntimeError($"{kind} raised {(isStop ? "StopIteration" : "StopAsyncIteration")}"), raised);
    }
}
