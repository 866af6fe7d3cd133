using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary><c>ascii(v)</c> while <c>repr(v)</c> is suspended.</summary>
[HeapKind(141)]
internal sealed class AsciiFrame : NativeFrame
{
    internal AsciiFrame()
    {
    }

    /// <summary>Turns the result of <c>repr</c>, which may be a signal, into that of <c>ascii</c>.</summary>
    public static PyValue Escape(PyContext context, PyValue repr)
    {
        if (repr.IsSignal)
            return context.State == RunState.Suspending ? new AsciiFrame().Leave(context) : repr;
        return StrRepr.EscapeBeyondAscii(context.Meter, (PyStr)repr.Ref);
    }

    public override PyValue Resume(PyContext context, PyValue value) => Escape(context, value);

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the repr is made before the frame");

    internal override void Transfer(StateTransfer transfer)
    {
    }
}
