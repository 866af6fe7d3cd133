using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Operations;

/// <summary>A comparison whose special method is suspended: what it declines, the other side is asked.</summary>
[HeapKind(146)]
internal sealed class CompareFrame : NativeFrame
{
    private int _operator;
    private PyValue _left;
    private PyValue _right;
    private int _stage;

    internal CompareFrame()
    {
    }

    public CompareFrame(CompareOperator op, PyValue left, PyValue right, int stage)
    {
        _operator = (int)op;
        _left = left;
        _right = right;
        _stage = stage;
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.IsNotImplemented ? Run(context) : value;

    protected override PyValue Run(PyContext context)
        => Comparison.Ask(context, (CompareOperator)_operator, _left, _right, _stage);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _operator);
        transfer.Value(ref _left);
        transfer.Value(ref _right);
        transfer.Int32(ref _stage);
        transfer.Require(Enum.IsDefined((CompareOperator)_operator), "a comparison that does not exist");
        transfer.Require(_left.Ref is not null && _right.Ref is not null, "a comparison without operands");
    }
}
