using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Operations;

/// <summary><c>sequence[key] = value</c> where the key defines <c>__index__</c>: that is called first.</summary>
[HeapKind(462)]
internal sealed class ItemAssignmentFrame : NativeFrame
{
    private PyValue _sequence;
    private PyValue _key;
    private PyValue _value;

    internal ItemAssignmentFrame()
    {
    }

    public ItemAssignmentFrame(PyValue sequence, PyValue key, PyValue value)
    {
        _sequence = sequence;
        _key = key;
        _value = value;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (!Indices.CallsBack(value))
            return _sequence.Ref.SetItem(context, _sequence, value, _value);
        // What has no __index__ is left as it was: pinned, the sequence refuses it instead of asking again.
        context.Pinned++;
        PyValue refused = _sequence.Ref.SetItem(context, _sequence, value, _value);
        context.Pinned--;
        return refused;
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue key = SlotReplay.Run(context, SlotOperation.ResolveKey, _key);
        return key.IsSignal ? Leave(context) : Resume(context, key);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _sequence);
        transfer.Value(ref _key);
        transfer.OptionalValue(ref _value);
        transfer.Require(_sequence.Ref is not null && _key.Ref is not null, "an assignment without its parts");
    }
}
