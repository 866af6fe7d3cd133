using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The size of a new bytes object, asked from an <c>__index__</c>.</summary>
[HeapKind(477)]
internal sealed class SizeFrame : NativeFrame
{
    private PyValue _size;

    internal SizeFrame()
    {
    }

    public SizeFrame(PyValue size)
    {
        _size = size;
    }

    public override PyValue Resume(PyContext context, PyValue value) => BytesMaking.Zeros(context, _size, value);

    protected override PyValue Run(PyContext context)
    {
        PyValue size = _size.Ref.Index(context, _size);
        return size.IsSignal ? Leave(context) : Resume(context, size);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _size);
        transfer.Require(_size.Ref is not null, "a size of nothing");
    }
}
