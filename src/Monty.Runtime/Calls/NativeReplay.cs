using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Calls;

/// <summary>The call of a native function that calls back in the middle of its work: it is run again from its start.</summary>
[HeapKind(467)]
internal sealed class NativeReplay : ReplayedFrame
{
    private NativeCall _call;

    internal NativeReplay()
    {
    }

    private NativeReplay(NativeCall call)
    {
        _call = call;
    }

    public static PyValue Run(
        PyContext context, NativeMember member, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        context.BeginOperation(null);
        PyValue result = member.Code!(context, self, arguments, keywords);
        if (context.IsAbandoning)
            return new NativeReplay(new NativeCall(member, self, arguments, keywords)).Abandon(context);
        context.EndOperation();
        return result;
    }

    protected override PyValue Perform(PyContext context) => _call.Run(context);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        _call.Transfer(transfer);
    }
}
