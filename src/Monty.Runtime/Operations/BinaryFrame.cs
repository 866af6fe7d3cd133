using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Operations;

/// <summary>A binary operator whose special method is suspended: what it declines, the next candidate is asked.</summary>
[HeapKind(145)]
internal sealed class BinaryFrame : NativeFrame
{
    private int _operator;
    private PyValue _left;
    private PyValue _right;
    private bool _isInPlace;
    private int _stage;

    internal BinaryFrame()
    {
    }

    public BinaryFrame(BinaryOperator op, PyValue left, PyValue right, bool isInPlace, int stage)
    {
        _operator = (int)op;
        _left = left;
        _right = right;
        _isInPlace = isInPlace;
        _stage = stage;
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.IsNotImplemented ? Run(context) : value;

    protected override PyValue Run(PyContext context)
        => Arithmetic.Ask(context, (BinaryOperator)_operator, _left, _right, _isInPlace, _stage);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _operator);
        transfer.Value(ref _left);
        transfer.Value(ref _right);
        transfer.Boolean(ref _isInPlace);
        transfer.Int32(ref _stage);
        transfer.Require(Enum.IsDefined((BinaryOperator)_operator), "an operator that does not exist");
        transfer.Require(_left.Ref is not null && _right.Ref is not null, "an operator without operands");
    }
}
