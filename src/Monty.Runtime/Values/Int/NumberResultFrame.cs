using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Waits for the result of a special method that converts to a number.</summary>
[HeapKind(21)]
internal sealed class NumberResultFrame : NativeFrame
{
    private int _rule;
    private PyValue _self;

    internal NumberResultFrame()
    {
    }

    public NumberResultFrame(NumberRule rule, PyValue self)
    {
        _rule = (int)rule;
        _self = self;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : NumberResults.Apply(context, (NumberRule)_rule, _self, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _rule);
        transfer.Require(_rule is >= 0 and <= (int)NumberRule.FloatOfIndex, "an unknown rule for a conversion to a number");
        transfer.Value(ref _self);
    }
}
