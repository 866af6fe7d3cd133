using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Modules.Math;

/// <summary><c>math.prod(iterable)</c>.</summary>
[HeapKind(250)]
internal sealed class ProductFrame : IterationFrame
{
    private PyValue _result;

    internal ProductFrame()
    {
    }

    public ProductFrame(PyValue start)
    {
        _result = start;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
        => Accepted(context, FastArithmetic.Multiply(context, _result, item));

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        _result = value;
        return Continue;
    }

    protected override PyValue Finish(PyContext context) => _result;

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.OptionalValue(ref _result);
    }
}
