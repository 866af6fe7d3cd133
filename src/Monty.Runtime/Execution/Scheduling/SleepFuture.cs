using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Done when its time has come.</summary>
[HeapKind(373)]
internal sealed class SleepFuture : PyFuture, ITimer
{
    private TimerKey _key;

    internal SleepFuture()
    {
    }

    public SleepFuture(TimerKey key)
    {
        _key = key;
    }

    public TimerKey Key => _key;

    public override bool TakeTurn(PyContext context, PyFuture? cause, out PyValue value)
    {
        value = default;
        SetResult(context, PyValue.None);
        return false;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        TimerKey.Transfer(transfer, ref _key);
    }

    protected override void OnDone(PyContext context) => context.Scheduler.RemoveTimer(_key);
}
