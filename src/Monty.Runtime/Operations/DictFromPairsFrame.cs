using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Stores the pairs of an iterable into a dict.</summary>
[HeapKind(77)]
internal sealed class DictFromPairsFrame : IterationFrame
{
    private PyDict? _target;
    private PyValue _result;
    private long _number;

    /// <summary>Whether the pair is at hand and the dict looks its key up.</summary>
    private bool _isStoring;

    internal DictFromPairsFrame()
    {
    }

    /// <summary>When all is done, gives <paramref name="result"/>.</summary>
    public DictFromPairsFrame(PyDict target, PyValue result)
    {
        _target = target;
        _result = result;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        if (ImmediateItems.TrySpan(item, out ReadOnlySpan<PyValue> pair))
            return Store(context, pair);
        PyValue list = Displays.ToList(context, item);
        if (!list.IsSignal)
            return Store(context, ((PyList)list.Ref).Items);
        if (!_target!.UpdatesAsMapping && NotIterable.WasRaised(context, item))
        {
            NotIterable.Replace(context, "object is not iterable");
            context.Raised!.AddNote(context, new PyStr($"Cannot convert dictionary update sequence element #{_number} to a sequence"));
        }

        return PyValue.Signal;
    }

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        return _isStoring ? Stored(value) : Store(context, ((PyList)value.Ref).Items);
    }

    protected override PyValue Finish(PyContext context) => _result;

    private PyValue Store(PyContext context, ReadOnlySpan<PyValue> pair)
    {
        _isStoring = true;
        return Stored(DictUpdating.StorePair(context, _target!, pair, _number++));
    }

    private PyValue Stored(PyValue done)
    {
        if (done.IsSignal)
            return done;
        _isStoring = false;
        return Continue;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _target);
        transfer.Require(_target is not null, "a frame without its dict");
        transfer.Value(ref _result);
        transfer.Int64(ref _number);
        transfer.Boolean(ref _isStoring);
    }
}
