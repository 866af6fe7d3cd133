using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The walk over the rows of a dict or set, which notices when keys come or go meanwhile.</summary>
internal abstract class TableIterator<TTable, TEntry> : PyIterator
    where TTable : KeyTable<TEntry>
    where TEntry : struct, ITableEntry
{
    private TTable? _table;
    private int _position;
    private int _count;
    private int _remaining;

    private protected TableIterator()
    {
    }

    private protected TableIterator(TTable table, bool backwards)
    {
        _table = table;
        _position = backwards ? table.End : 0;
        _count = table.Count;
        _remaining = table.Count;
    }

    public sealed override long LengthHint => _table is null || _table.Count != _count ? 0 : _remaining;

    private protected abstract bool Backwards { get; }

    /// <summary>As the error for a change of size calls the collection.</summary>
    private protected abstract string CollectionName { get; }

    public sealed override PyValue Next(PyContext context, PyValue self)
    {
        PyValue end = Step(context, out TTable? table, out int row);
        return table is null ? end : ItemAt(table, row);
    }

    /// <summary>Steps to a row of the table; where there is none, <paramref name="stepped"/> is null and the result is the end or a signal.</summary>
    private protected PyValue Step(PyContext context, out TTable? stepped, out int row)
    {
        stepped = null;
        row = 0;
        if (_table is not { } table)
            return PyValue.Exhausted;
        if (table.Count != _count)
        {
            // Stays so: further calls raise again, as in CPython.
            _count = -1;
            return context.Raise(Errors.ChangedDuringIteration(CollectionName));
        }

        bool found = Backwards ? table.MovePrevious(ref _position, out row) : table.MoveNext(ref _position, out row);
        if (!found)
        {
            _table = null;
            return PyValue.Exhausted;
        }

        if (_remaining == 0)
        {
            _table = null;
            return KeysChanged(context);
        }

        _remaining--;
        stepped = table;
        return default;
    }

    /// <summary>What becomes of an iteration that meets more keys than there were when it began, though there are as many as then.</summary>
    private protected virtual PyValue KeysChanged(PyContext context)
        => context.Raise(Errors.RuntimeError("dictionary keys changed during iteration"));

    private protected abstract PyValue ItemAt(TTable table, int row);

    public override PyValue[]? Parts => [];

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _table);
        transfer.Int32(ref _position);
        transfer.Require(_position >= 0, "an iterator before the first row");
        transfer.Int32(ref _count);
        transfer.Int32(ref _remaining);
    }
}
