using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Execution;

/// <summary>The length of a sequence, less what an item is from its end.</summary>
[HeapKind(642)]
internal sealed class IndexFromEndFrame : NativeFrame
{
    private PyValue _sequence;
    private PyValue _fromEnd;

    internal IndexFromEndFrame()
    {
    }

    public IndexFromEndFrame(PyValue sequence, PyValue fromEnd)
    {
        _sequence = sequence;
        _fromEnd = fromEnd;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : Arithmetic.Binary(context, BinaryOperator.Subtract, value, _fromEnd);

    protected override PyValue Run(PyContext context)
    {
        PyValue length = _sequence.Ref.Length(context, _sequence);
        return length.IsSignal ? Leave(context) : Resume(context, length);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _sequence);
        transfer.Value(ref _fromEnd);
    }
}
