using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Modules.Functools;

/// <summary><c>functools.reduce</c>.</summary>
[HeapKind(447)]
internal sealed class ReduceFrame : IterationFrame
{
    private PyValue _function;

    /// <summary>Unbound before the first item, where no initial value was given.</summary>
    private PyValue _total;

    internal ReduceFrame()
    {
    }

    public ReduceFrame(PyValue function, PyValue initial)
    {
        _function = function;
        _total = initial;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
        => Accepted(context, _total.IsUnbound ? item : _function.Ref.Call2(context, _function, _total, item));

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        _total = value;
        return Continue;
    }

    protected override PyValue Finish(PyContext context)
        => _total.IsUnbound
            ? context.Raise(Errors.TypeError("reduce() of empty iterable with no initial value"))
            : _total;

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Value(ref _function);
        transfer.OptionalValue(ref _total);
        transfer.Require(!_function.IsUnbound, "a reduction without a function");
    }
}
