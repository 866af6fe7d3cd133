using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary><c>list.sort(key=…)</c> and <c>sorted(…, key=…)</c>: computes the keys, each by a call that may suspend, then sorts.</summary>
/// <remarks>Meanwhile the list is empty, as in CPython; what callbacks put there is noticed.</remarks>
[HeapKind(87)]
internal sealed class SortFrame : NativeFrame
{
    private PyList? _list;
    private PyValue[] _items;
    private PyValue[] _keys;
    private int _keyCount;
    private PyValue _function;
    private PyValue _result;
    private bool _reverse;

    internal SortFrame()
    {
        _items = _keys = [];
    }

    private SortFrame(PyContext context, PyList list, PyValue function, bool reverse, PyValue result)
    {
        context.Meter.ChargeValues(2L * list.Count);
        _list = list;
        _items = ValueCopying.Copy(context.Meter, list.Items);
        _keys = function.IsNone ? [] : new PyValue[list.Count];
        _function = function;
        _reverse = reverse;
        _result = result;
    }

    /// <summary>Sorts a list in place, then gives <paramref name="result"/>.</summary>
    public static PyValue Sort(PyContext context, PyList list, PyValue function, bool reverse, PyValue result)
    {
        if (list.Count == 0)
            return result;
        if (function.IsNone && Sorting.TrySortPlain(context, list.Storage.AsSpan(0, list.Count), reverse))
            return result;
        var frame = new SortFrame(context, list, function, reverse, result);
        list.Clear();
        return frame.Start(context);
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return Fail();
        _keys[_keyCount++] = value;
        return Run(context);
    }

    protected override PyValue Run(PyContext context)
    {
        PyObject function = _function.Ref;
        while (_keyCount < _keys.Length)
        {
            if (--context.Operations < 0)
                context.Meter.ChargeWork(0);
            PyValue key = function.Call1(context, _function, _items[_keyCount]);
            if (key.IsSignal)
                return context.State == RunState.Suspending ? Leave(context) : Fail();
            _keys[_keyCount++] = key;
        }

        return new SortingFrame(_list!, _items, _function.IsNone ? null : _keys, _reverse, _result).Start(context);
    }

    /// <summary>A key function raised: the list gets its items back.</summary>
    private PyValue Fail()
    {
        _list!.PutBack(_items);
        return PyValue.Signal;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _list);
        transfer.Require(_list is not null, "a sort of no list");
        transfer.Values(ref _items);
        transfer.Values(ref _keys, ref _keyCount);
        if (transfer.IsReading)
        {
            transfer.Require(_keyCount < _items.Length, "more keys than items");
            Array.Resize(ref _keys, _items.Length);
        }

        transfer.Value(ref _function);
        transfer.Value(ref _result);
        transfer.Boolean(ref _reverse);
    }
}
