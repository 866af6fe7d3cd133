using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The answer to a host call that the host has put off.</summary>
[HeapKind(138)]
internal sealed class HostFuture : PyFuture
{
    private long _callId;

    internal HostFuture()
    {
    }

    public HostFuture(long callId)
    {
        _callId = callId;
    }

    /// <summary>The <see cref="HostCall.Id"/> of the call.</summary>
    public long CallId => _callId;

    /// <summary>A script that cancels a call wants no answer any more.</summary>
    public override bool Cancel(PyContext context, PyValue message)
    {
        if (!base.Cancel(context, message))
            return false;
        context.Scheduler.TryTakePending(_callId, out _);
        context.Host.Abandon(_callId);
        return true;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Int64(ref _callId);
    }
}
