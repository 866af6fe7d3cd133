using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary><c>ascii(v)</c>: waits for <c>repr</c>, then escapes.</summary>
[HeapKind(37)]
internal sealed class AsciiFrame : NativeFrame
{
    private PyValue _value;

    internal AsciiFrame()
    {
    }

    public AsciiFrame(PyValue value)
    {
        _value = value;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : StrRepr.EscapeBeyondAscii(context.Meter, (PyStr)value.Ref);

    protected override PyValue Run(PyContext context)
    {
        PyValue shown = Formatting.Repr(context, _value);
        return shown.IsSignal ? Leave(context) : StrRepr.EscapeBeyondAscii(context.Meter, (PyStr)shown.Ref);
    }

    internal override void Transfer(StateTransfer transfer) => transfer.Value(ref _value);
}
