using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>What the combinatoric iterators share: selections of items, given by their positions, in lexicographic order.</summary>
internal abstract class PoolIterator : SteppingIterator
{
    /// <summary>The memory of longer ones is charged; that of others shows in what was allocated.</summary>
    private const int LongSelection = 1024;

    private PyValue[] _pool = [];
    private int[] _indices = [];
    private bool _hasBegun;
    private bool _isDone;
    private SharedTuple _shared;

    internal sealed override bool TakesPools => true;

    private protected PyValue[] Pool
    {
        get => _pool;
        set => _pool = value;
    }

    private protected int[] Indices
    {
        get => _indices;
        set => _indices = value;
    }

    public sealed override PyValue Next(PyContext context, PyValue self)
    {
        if (!TryAdvance())
            return PyValue.Exhausted;
        Charge(context.Meter);
        var items = new PyValue[SelectionLength];
        Fill(items);
        return PyTuple.From(items);
    }

    public sealed override PyValue NextToUnpack(PyContext context, PyValue self)
    {
        if (!TryAdvance())
            return PyValue.Exhausted;
        Charge(context.Meter);
        PyTuple items = _shared.Take(SelectionLength);
        Fill(items.Storage);
        return _shared.GiveBack(items);
    }

    private bool TryAdvance()
    {
        if (_isDone)
            return false;
        if (_hasBegun && !Advance())
        {
            _isDone = true;
            return false;
        }

        _hasBegun = true;
        return true;
    }

    /// <summary>Charging the memory foresees the time that it takes to fill it.</summary>
    private void Charge(Meter meter)
    {
        if (SelectionLength <= LongSelection)
            return;
        meter.ChargeWork(SelectionLength / 16);
        meter.ChargeValues(SelectionLength);
    }

    /// <summary>Numbers that go up or down by one.</summary>
    private protected static int[] Sequence(Meter meter, long count, int first, int step)
    {
        meter.ChargeBytes(count * sizeof(int));
        int[] numbers = GC.AllocateUninitializedArray<int>((int)count);
        var loop = new ClockedLoop(meter);
        for (int i = 0; i < numbers.Length; i++, first += step)
        {
            loop.At(i);
            numbers[i] = first;
        }

        return numbers;
    }

    /// <summary>How many items a selection has.</summary>
    private protected virtual int SelectionLength => _indices.Length;

    /// <summary>There is nothing to select.</summary>
    private protected void MakeEmpty() => _isDone = true;

    /// <summary>Puts the items of the selection into <paramref name="items"/>, which is as long as the selection.</summary>
    private protected virtual void Fill(PyValue[] items)
    {
        int[] indices = _indices;
        PyValue[] pool = _pool;
        for (int i = 0; i < items.Length; i++)
            items[i] = pool[indices[i]];
    }

    /// <summary>Moves to the next selection; false where there is none.</summary>
    private protected abstract bool Advance();

    /// <summary>Whether the state is one that the iterator can be in; asked after reading a snapshot.</summary>
    private protected virtual bool IsSound() => AreWithin(_indices, _pool.Length);

    private protected static bool AreWithin(int[] indices, int limit)
    {
        foreach (int index in indices)
        {
            if ((uint)index >= (uint)limit)
                return false;
        }

        return true;
    }

    private protected static void Numbers(StateTransfer transfer, ref int[] numbers)
    {
        int count = numbers.Length;
        transfer.Count(ref count);
        if (transfer.IsReading)
            numbers = new int[count];
        for (int i = 0; i < count; i++)
            transfer.Int32(ref numbers[i]);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Values(ref _pool);
        Numbers(transfer, ref _indices);
        transfer.Boolean(ref _hasBegun);
        transfer.Boolean(ref _isDone);
        _shared.Measure(transfer);
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_isDone || IsSound(), "a selection of items that are not there"));
    }
}
