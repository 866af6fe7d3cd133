using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Waits until the other operand has been collected in a set, then applies the operation.</summary>
[HeapKind(80)]
internal sealed class SetOperationFrame : NativeFrame
{
    private int _operation;
    private PySetBase? _target;
    private PySet? _items;
    private PyValue _result;

    internal SetOperationFrame()
    {
    }

    public SetOperationFrame(SetOperation operation, PySetBase target, PySet items, PyValue result)
    {
        _operation = (int)operation;
        _target = target;
        _items = items;
        _result = result;
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? value : Run(context);

    protected override PyValue Run(PyContext context)
        => SetAlgebra.Apply(context, (SetOperation)_operation, _target!, _items!, _result);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _operation);
        transfer.Require(Enum.IsDefined((SetOperation)_operation), "an unknown set operation");
        transfer.Object(ref _target);
        transfer.Object(ref _items);
        transfer.Require(_target is not null && _items is not null, "a set operation without its operands");
        transfer.Value(ref _result);
    }
}

/// <summary>The rest of a set method with several arguments.</summary>
[HeapKind(81)]
internal sealed class SetArgumentsFrame : NativeFrame
{
    private int _operation;
    private PySetBase? _target;
    private PyValue[] _iterables;
    private PyValue _result;

    internal SetArgumentsFrame()
    {
        _iterables = [];
    }

    public SetArgumentsFrame(SetOperation operation, PySetBase target, PyValue[] iterables, PyValue result)
    {
        _operation = (int)operation;
        _target = target;
        _iterables = iterables;
        _result = result;
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? value : Run(context);

    protected override PyValue Run(PyContext context)
        => SetOperations.ApplyAll(context, (SetOperation)_operation, _target!, _iterables, _result);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _operation);
        transfer.Require(Enum.IsDefined((SetOperation)_operation), "an unknown set operation");
        transfer.Object(ref _target);
        transfer.Require(_target is not null, "a set operation without its operands");
        transfer.Values(ref _iterables);
        transfer.Value(ref _result);
    }
}
