using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary><c>iter(callable, sentinel)</c>.</summary>
[HeapKind(98)]
internal sealed class CallableIterator : PyIterator
{
    /// <summary>Unbound once the end was met.</summary>
    private PyValue _function;
    private PyValue _sentinel;

    internal CallableIterator()
    {
    }

    public CallableIterator(PyValue function, PyValue sentinel)
    {
        _function = function;
        _sentinel = sentinel;
    }

    public override PyType Type => IteratorTypes.Callable;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_function.IsUnbound)
            return PyValue.Exhausted;
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue value = _function.Ref.Call0(context, _function);
        if (!value.IsSignal)
            return Check(context, value);
        if (context.State != RunState.Suspending)
            return Failed(context);
        context.Capture(new CallableFrame(this));
        return value;
    }

    /// <summary>A value, or the end where it equals the sentinel.</summary>
    internal PyValue Check(PyContext context, PyValue value)
    {
        // The call may have used the iterator up.
        if (_function.IsUnbound)
            return PyValue.Exhausted;
        PyValue same = SlotReplay.Run(context, SlotOperation.IsSame, _sentinel, value);
        if (same.IsSignal && context.State == RunState.Suspending)
            context.Capture(new CallableFrame(this, value));
        return same.IsSignal ? same : Decide(same, value);
    }

    /// <summary>The value, unless it is the sentinel.</summary>
    internal PyValue Decide(PyValue isSentinel, PyValue value) => isSentinel.IsTrue ? End() : value;

    /// <summary>The call raised: StopIteration is the end.</summary>
    internal PyValue Failed(PyContext context)
    {
        if (!context.IsRaising(ExceptionTypes.StopIteration))
            return PyValue.Signal;
        context.TakeRaised();
        return End();
    }

    private PyValue End()
    {
        _function = default;
        _sentinel = default;
        return PyValue.Exhausted;
    }

    public override PyValue[]? Parts => _function.IsUnbound ? [] : [_function, _sentinel];

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _function);
        transfer.OptionalValue(ref _sentinel);
    }
}

/// <summary>A step of <c>iter(callable, sentinel)</c> that waits for the call.</summary>
[HeapKind(99)]
internal sealed class CallableFrame : NativeFrame
{
    private CallableIterator? _owner;

    /// <summary>The value that is being compared with the sentinel; unbound while the call goes on.</summary>
    private PyValue _value;

    internal CallableFrame()
    {
    }

    public CallableFrame(CallableIterator owner, PyValue value = default)
    {
        _owner = owner;
        _value = value;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (!_value.IsUnbound)
            return value.IsSignal ? value : _owner!.Decide(value, _value);
        return value.IsSignal ? _owner!.Failed(context) : _owner!.Check(context, value);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _owner);
        transfer.Require(_owner is not null, "a step of no iterator");
        transfer.OptionalValue(ref _value);
    }
}
