using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>The sort itself, all keys at hand: <c>__lt__</c> may be the script's. Then the list gets its items back.</summary>
[HeapKind(465)]
internal sealed class SortingFrame : ReplayedFrame
{
    private PyList? _list;
    private PyValue[] _items;
    private PyValue[] _keys;
    private bool _hasKeys;
    private bool _reverse;
    private PyValue _result;

    /// <summary>The items in order, or as far as they were when a comparison raised; null before.</summary>
    private PyValue[]? _sorted;

    private readonly SortVerdicts _verdicts = new();

    internal SortingFrame()
    {
        _items = _keys = [];
    }

    /// <param name="list">The list, now empty.</param>
    /// <param name="items">Its items.</param>
    /// <param name="keys">Their keys; null where the items are sorted themselves.</param>
    /// <param name="reverse">Whether the largest come first.</param>
    /// <param name="result">What the call gives.</param>
    public SortingFrame(PyList list, PyValue[] items, PyValue[]? keys, bool reverse, PyValue result)
        : this()
    {
        _list = list;
        _items = items;
        _keys = keys ?? [];
        _hasKeys = keys is not null;
        _reverse = reverse;
        _result = result;
    }

    protected override PyValue Perform(PyContext context)
    {
        _sorted = null;
        _verdicts.Rewind();
        SortVerdicts? verdicts = OwnsOperation ? _verdicts : null;
        if (_hasKeys)
            Sorting.Sort(context, _keys, _items, _reverse, verdicts, ref _sorted);
        else
            Sorting.Sort(context, _items, _reverse, verdicts, ref _sorted);
        return _result;
    }

    protected override PyValue Complete(PyContext context, PyValue result)
    {
        bool untouched = _list!.PutBack(_sorted ?? _items);
        return untouched || result.IsSignal ? result : context.Raise(Errors.ValueError("list modified during sort"));
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _list);
        transfer.Require(_list is not null, "a sort of no list");
        transfer.Values(ref _items);
        transfer.Values(ref _keys);
        transfer.Boolean(ref _hasKeys);
        transfer.Require(!_hasKeys || _keys.Length == _items.Length, "a sort with too few keys");
        transfer.Boolean(ref _reverse);
        transfer.Value(ref _result);
        _verdicts.Transfer(transfer);
    }
}
