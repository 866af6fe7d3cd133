using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Math;

/// <summary><c>math.fsum(iterable)</c>. A <c>__float__</c> of an item runs through <see cref="FloatConversion"/> and may suspend.</summary>
[HeapKind(251)]
internal sealed class FloatSumFrame : IterationFrame
{
    private readonly FloatSum _sum = new();

    internal FloatSumFrame()
    {
    }

    public static PyValue Of(PyContext context, PyValue iterable) => new FloatSumFrame().StartOver(context, iterable);

    protected override PyValue Accept(PyContext context, PyValue item)
        => Accepted(context, FloatConversion.FromNumber(context, item));

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        return _sum.TryAdd(value.AsFloat)
            ? Continue
            : context.Raise(Errors.OverflowError("intermediate overflow in fsum"));
    }

    protected override PyValue Finish(PyContext context)
    {
        double total = _sum.Total(out bool opposite);
        return opposite ? context.Raise(Errors.ValueError("-inf + inf in fsum")) : PyValue.Float(total);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        _sum.Transfer(transfer);
    }
}
