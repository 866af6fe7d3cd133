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

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Int64(ref _callId);
    }
}
