using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Looks up the items of an iterable in a set, only as far as it takes to intersect both or to answer a question about them.</summary>
[HeapKind(610)]
internal sealed class SetSearchFrame : IterationFrame
{
    private int _operation;
    private PySetBase? _target;
    private PyValue _result;

    /// <summary>What was found, as the iterable has it; null where the first item decides.</summary>
    private PySet? _found;

    internal SetSearchFrame()
    {
    }

    /// <summary>An intersection changes <paramref name="target"/> and gives <paramref name="result"/>.</summary>
    public SetSearchFrame(SetOperation operation, PySetBase target, PyValue result)
    {
        _operation = (int)operation;
        _target = target;
        _result = result;
        _found = Collects(operation) ? new PySet() : null;
    }

    /// <summary>Whether the operation may be done before the iterable has ended.</summary>
    public static bool IsSearch(SetOperation operation)
        => Collects(operation) || operation is SetOperation.IsSuperset or SetOperation.IsDisjoint;

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        if (_target!.TryFindPlain(context, item, out int row) && (row < 0 || _found is null || _found.TryAddPlain(context, item)))
            return Judge(context, row >= 0);
        PyValue found = default;
        if (_found is not null)
            found = _found;
        return Accepted(context, SlotReplay.Run(context, SlotOperation.FindItem, _target, item, found));
    }

    protected override PyValue Accepted(PyContext context, PyValue value) => value.IsSignal ? value : Judge(context, value.IsTrue);

    protected override PyValue Finish(PyContext context)
    {
        switch ((SetOperation)_operation)
        {
            case SetOperation.Intersection:
                _target!.TakeFrom(_found!);
                return _result;
            case SetOperation.IsSubset:
                return PyValue.Bool(_found!.Count == _target!.Count);
            default:
                return PyValue.True;
        }
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Int32(ref _operation);
        transfer.Require(IsSearch((SetOperation)_operation), "an unknown set operation");
        transfer.Object(ref _target);
        transfer.Object(ref _found);
        transfer.Require(_target is not null && _found is not null == Collects((SetOperation)_operation), "a set operation without its operands");
        transfer.OptionalValue(ref _result);
    }

    private static bool Collects(SetOperation operation) => operation is SetOperation.Intersection or SetOperation.IsSubset;

    /// <summary>Goes on after an item, where it does not decide.</summary>
    private PyValue Judge(PyContext context, bool isThere) => (SetOperation)_operation switch
    {
        SetOperation.IsDisjoint => isThere ? PyValue.False : Continue,
        SetOperation.IsSuperset => isThere ? Continue : PyValue.False,
        _ => isThere && _found!.Count >= _target!.Count ? Finish(context) : Continue,
    };
}
