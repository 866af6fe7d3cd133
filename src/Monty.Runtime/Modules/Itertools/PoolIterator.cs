using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>What the combinatoric iterators share: selections of items, given by their positions, in lexicographic order.</summary>
internal abstract class PoolIterator : SteppingIterator
{
    private PyValue[] _pool = [];
    private int[] _indices = [];
    private bool _hasBegun;
    private bool _isDone;

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
        if (_isDone)
            return PyValue.Exhausted;
        if (_hasBegun && !Advance())
        {
            _isDone = true;
            return PyValue.Exhausted;
        }

        _hasBegun = true;
        int[] indices = _indices;
        var items = new PyValue[SelectionLength];
        for (int i = 0; i < items.Length; i++)
            items[i] = ItemAt(i, indices[i]);
        return PyTuple.From(items);
    }

    /// <summary>How many items a selection has.</summary>
    private protected virtual int SelectionLength => _indices.Length;

    /// <summary>There is nothing to select.</summary>
    private protected void MakeEmpty() => _isDone = true;

    private protected virtual PyValue ItemAt(int place, int index) => _pool[index];

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
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(_isDone || IsSound(), "a selection of items that are not there"));
    }
}
