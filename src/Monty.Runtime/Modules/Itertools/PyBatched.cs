using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A <c>batched</c> object.</summary>
[HeapKind(406)]
internal sealed class PyBatched : SteppingIterator
{
    private const int RoomAtFirst = 64;

    /// <summary>Unbound after the end.</summary>
    private PyValue _source;
    private long _size;
    private bool _strict;

    internal PyBatched()
    {
        _size = 1;
    }

    public PyBatched(long size, bool strict)
    {
        _size = size;
        _strict = strict;
    }

    public override PyType Type => ItertoolsTypes.Batched;

    public override PyValue Next(PyContext context, PyValue self)
    {
        if (_source.IsUnbound)
            return PyValue.Exhausted;
        var batch = new PyList();
        batch.EnsureCapacity(context, System.Math.Min(_size, RoomAtFirst));
        return Fill(context, batch);
    }

    internal override PyValue Continue(PyContext context, int stage, PyValue held, PyValue value)
    {
        var batch = (PyList)held.Ref;
        if (value.IsExhausted)
            return Finish(context, batch);
        batch.Append(context, value);
        return Fill(context, batch);
    }

    internal override void Failed(int stage) => _source = default;

    internal override void Attach(int index, PyValue source) => _source = source;

    private PyValue Fill(PyContext context, PyList batch)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue source = _source;
        while (batch.Count < _size)
        {
            if (--context.Operations < 0)
                context.Meter.ChargeWork(0);
            PyValue item = source.Ref.Next(context, source);
            if (item.IsSignal)
                return Leave(context, 0, batch);
            if (item.IsExhausted)
                return Finish(context, batch);
            batch.Append(context, item);
        }

        return Displays.ListToTuple(context, batch);
    }

    /// <summary>The source is at its end.</summary>
    private PyValue Finish(PyContext context, PyList batch)
    {
        _source = default;
        if (batch.Count == 0)
            return PyValue.Exhausted;
        return _strict
            ? context.Raise(Errors.ValueError("batched(): incomplete batch"))
            : Displays.ListToTuple(context, batch);
    }

    internal override bool CanContinue(int stage, PyValue held) => held.Ref is PyList;

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _source);
        transfer.Int64(ref _size);
        transfer.Require(_size > 0, "batches of nothing");
        transfer.Boolean(ref _strict);
    }
}

/// <summary>The constructor of batched.</summary>
internal static partial class BatchedMethods
{
    [Calls.PyConstructor("batched(iterable, n, *, strict=False)")]
    private static PyValue Make(PyContext context, PyType type, PyValue iterable, long n, bool strict)
        => n < 1
            ? context.Raise(Errors.ValueError("n must be at least one"))
            : OpeningFrame.Open(context, new PyBatched(n, strict), iterable);
}
