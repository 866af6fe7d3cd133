using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>An <c>accumulate</c> object.</summary>
[HeapKind(405)]
internal sealed class PyAccumulate : SteppingIterator
{
    private const int ForItem = 0;
    private const int ForTotal = 1;

    private PyValue _source;
    private PyValue _function;

    /// <summary>Unbound before the first item.</summary>
    private PyValue _total;

    /// <summary>Given by the caller as the first total, and not yet handed out.</summary>
    private PyValue _initial;

    internal PyAccumulate()
    {
    }

    public PyAccumulate(PyValue function, PyValue initial)
    {
        _function = function;
        _initial = initial.IsNone ? default : initial;
    }

    public override PyType Type => ItertoolsTypes.Accumulate;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (!_initial.IsUnbound)
        {
            _total = _initial;
            _initial = default;
            return _total;
        }

        if (!context.HasStack())
            return PyValue.Signal;
        PyValue item = _source.Ref.Next(context, _source);
        return item.IsSignal ? Leave(context, ForItem) : Continue(context, ForItem, default, item);
    }

    internal override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        if (stage == ForTotal || _total.IsUnbound)
            return value.IsExhausted ? value : _total = value;
        if (value.IsExhausted)
            return value;
        PyValue total = _function.IsNone
            ? FastArithmetic.Add(context, _total, value)
            : _function.Ref.Call2(context, _function, _total, value);
        return total.IsSignal ? Leave(context, ForTotal) : _total = total;
    }

    internal override void Attach(int index, PyValue source) => _source = source;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _source);
        transfer.Value(ref _function);
        transfer.Require(!_function.IsUnbound, "an accumulation without a function");
        transfer.OptionalValue(ref _total);
        transfer.OptionalValue(ref _initial);
    }
}

/// <summary>The constructor of accumulate.</summary>
internal static partial class AccumulateMethods
{
    [Calls.PyConstructor("accumulate(iterable, func=None, *, initial=None)")]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable, PyValue func, PyValue initial)
        => OpeningFrame.Open(context, new PyAccumulate(func, initial), iterable);
}
