using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Waits for the result of a special method, to check it.</summary>
[HeapKind(111)]
internal sealed class SpecialResultFrame : NativeFrame
{
    private int _rule;
    private PyValue _self;

    internal SpecialResultFrame()
    {
    }

    public SpecialResultFrame(ResultRule rule, PyValue self)
    {
        _rule = (int)rule;
        _self = self;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : SpecialResults.Apply(context, (ResultRule)_rule, _self, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _rule);
        transfer.Require(_rule is >= 0 and <= (int)ResultRule.Bytes, "an unknown rule for a special method");
        transfer.Value(ref _self);
    }
}
