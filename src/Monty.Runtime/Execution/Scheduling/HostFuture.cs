using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>The answer to a host call that the host has put off.</summary>
[HeapKind(138)]
internal sealed class HostFuture : PyFuture
{
    private long _callId;
    private HostCall? _call;

    internal HostFuture()
    {
    }

    public HostFuture(HostCall call)
    {
        _callId = call.Id;
        _call = call;
    }

    /// <summary>The <see cref="HostCall.Id"/> of the call.</summary>
    public long CallId => _callId;

    /// <summary>The call, which can be made again until it is answered; null from then on.</summary>
    public HostCall? Asked => _call;

    /// <summary>The answer has come, so what was asked is kept no longer.</summary>
    public void ForgetCall() => _call = null;

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
        transfer.Object(ref _call);
    }
}
