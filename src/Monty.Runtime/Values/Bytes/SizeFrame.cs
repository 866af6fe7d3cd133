using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The size of a new bytes object, asked from an <c>__index__</c>.</summary>
[HeapKind(477)]
internal sealed class SizeFrame : NativeFrame
{
    private PyValue _size;

    /// <summary>The name of the type that is made, for errors.</summary>
    private string _type;

    internal SizeFrame()
    {
        _type = "";
    }

    public SizeFrame(string type, PyValue size)
    {
        _type = type;
        _size = size;
    }

    public override PyValue Resume(PyContext context, PyValue value) => BytesMaking.OfSize(context, _type, _size, value);

    protected override PyValue Run(PyContext context)
    {
        PyValue size = _size.Ref.Index(context, _size);
        return size.IsSignal && context.State == RunState.Suspending ? Leave(context) : Resume(context, size);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _size);
        transfer.Require(_size.Ref is not null, "a size of nothing");
        string? type = _type;
        transfer.Text(ref type);
        transfer.Require(type is "bytes" or "bytearray", "the size of something else than bytes");
        _type = type!;
    }
}
