using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary><c>int.from_bytes</c>, waiting for the bytes of what it was given.</summary>
[HeapKind(481)]
internal sealed class BytesToIntFrame : NativeFrame
{
    private PyType? _type;
    private bool _isBigEndian;
    private bool _isSigned;

    internal BytesToIntFrame()
    {
    }

    public BytesToIntFrame(PyType type, bool isBigEndian, bool isSigned)
    {
        _type = type;
        _isBigEndian = isBigEndian;
        _isSigned = isSigned;
    }

    /// <summary>Goes on with the bytes, or with the signal that making them gave.</summary>
    public PyValue Begin(PyContext context, PyValue bytes) => bytes.IsSignal ? Leave(context) : Resume(context, bytes);

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        PyValue number = IntMethods.OfBytes(context, PyBytes.Of(value)!, _isBigEndian, _isSigned);
        return _type!.Made(context, IntType.Type, number);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _type);
        transfer.Require(_type is not null, "an int of no type");
        transfer.Boolean(ref _isBigEndian);
        transfer.Boolean(ref _isSigned);
    }
}
