using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Adds the items of an iterable to a set or to a frozenset in the making.</summary>
[HeapKind(74)]
internal sealed class SetFillFrame : IterationFrame
{
    private PySetBase? _target;
    private PyValue _result;

    internal SetFillFrame()
    {
    }

    /// <summary>When all is done, gives <paramref name="result"/>.</summary>
    public SetFillFrame(PySetBase target, PyValue result)
    {
        _target = target;
        _result = result;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
        => _target!.TryAddPlain(context, item)
            ? Continue
            : Accepted(context, SlotReplay.Run(context, SlotOperation.AddItem, _target!, item));

    protected override PyValue Accepted(PyContext context, PyValue value) => value.IsSignal ? value : Continue;

    protected override PyValue Finish(PyContext context) => _result;

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _target);
        transfer.Require(_target is not null, "a frame without its set");
        transfer.Value(ref _result);
    }
}
