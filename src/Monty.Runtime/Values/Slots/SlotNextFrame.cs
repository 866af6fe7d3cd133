using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary><c>iterator.__next__()</c>, waiting for the item: the end becomes StopIteration.</summary>
[HeapKind(11)]
internal sealed class SlotNextFrame : Frame
{
    public static PyValue RaiseEnd(PyContext context)
        => context.Raise(new PyException(ExceptionTypes.StopIteration, PyTuple.Empty));

    public override PyValue Resume(PyContext context, PyValue value) => value.IsExhausted ? RaiseEnd(context) : value;

    internal override void Transfer(StateTransfer transfer)
    {
    }
}
