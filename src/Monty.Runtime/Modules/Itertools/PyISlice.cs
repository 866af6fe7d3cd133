using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>An <c>islice</c> object.</summary>
[HeapKind(413)]
internal sealed class PyISlice : SteppingIterator
{
    /// <summary>Unbound after the end.</summary>
    private PyValue _source;

    /// <summary>The number of the next item to hand out.</summary>
    private long _next;

    /// <summary>Where to end; negative for never.</summary>
    private long _stop;
    private long _step;

    /// <summary>Items taken from the source so far.</summary>
    private long _taken;

    internal PyISlice()
    {
        _step = 1;
    }

    public PyISlice(long start, long stop, long step)
    {
        _next = start;
        _stop = stop;
        _step = step;
    }

    public override PyType Type => ItertoolsTypes.ISlice;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_source.IsUnbound)
            return PyValue.Exhausted;
        return context.HasStack() ? Run(context) : PyValue.Signal;
    }

    internal override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        if (value.IsExhausted)
            return End();
        return Take() ? value : Run(context);
    }

    internal override void Failed(int stage) => _source = default;

    internal override void Attach(int index, PyValue source) => _source = source;

    private PyValue Run(PyContext context)
    {
        PyValue source = _source;
        while (true)
        {
            // A start beyond the end is skipped to all the same.
            if (_stop >= 0 && _taken >= _stop && _taken >= _next)
                return End();
            if (--context.Operations < 0)
                context.Meter.ChargeWork(0);
            PyValue item = source.Ref.Next(context, source);
            if (item.IsSignal)
                return Leave(context, 0);
            if (item.IsExhausted)
                return End();
            if (Take())
                return item;
        }
    }

    /// <summary>Counts an item; whether it is one to hand out.</summary>
    private bool Take()
    {
        if (_taken++ < _next)
            return false;
        long next = unchecked(_next + _step);
        _next = next < 0 || (_stop >= 0 && next > _stop) ? (_stop >= 0 ? _stop : long.MaxValue) : next;
        return true;
    }

    private PyValue End()
    {
        _source = default;
        return PyValue.Exhausted;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _source);
        transfer.Int64(ref _next);
        transfer.Int64(ref _stop);
        transfer.Int64(ref _step);
        transfer.Int64(ref _taken);
        transfer.Require(_next >= 0 && _step > 0 && _taken >= 0, "a slice with wrong bounds");
    }
}
