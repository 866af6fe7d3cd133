using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A set or dict display whose keys are hashed or compared by code of the script.</summary>
[HeapKind(466)]
internal sealed class DisplayFrame : ReplayedFrame
{
    private PyValue[] _keys;

    /// <summary>The values of a dict; one that is longer than nothing makes it a dict.</summary>
    private PyValue[] _values;

    /// <summary>What has been made, of so many keys.</summary>
    private PySet? _set;
    private PyDict? _dict;
    private int _count;

    internal DisplayFrame()
    {
        _keys = _values = [];
    }

    /// <param name="keys">The items of a set, or the keys of a dict; not none.</param>
    /// <param name="values">The values of a dict; none for a set.</param>
    public DisplayFrame(PyValue[] keys, PyValue[] values)
    {
        _keys = keys;
        _values = values;
    }

    protected override PyValue Perform(PyContext context) => _values.Length == 0 ? MakeSet(context) : MakeDict(context);

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.OptionalValues(ref _keys);
        transfer.OptionalValues(ref _values);
        transfer.Require(_values.Length == 0 || _values.Length == _keys.Length, "a display without some values");
        transfer.Object(ref _set);
        transfer.Object(ref _dict);
        transfer.Int32(ref _count);
        transfer.Require(_count >= 0 && _count <= _keys.Length, "a display of more keys than there are");
    }

    private PyValue MakeSet(PyContext context)
    {
        _set ??= new PySet();
        for (; _count < _keys.Length; _count++)
        {
            if (!_set.Add(context, _keys[_count]))
                return PyValue.Signal;
            Commit(context);
        }

        return _set;
    }

    private PyValue MakeDict(PyContext context)
    {
        _dict ??= new PyDict(context, _keys.Length);
        for (; _count < _keys.Length; _count++)
        {
            if (!_dict.Set(context, _keys[_count], _values[_count]))
                return PyValue.Signal;
            Commit(context);
        }

        return _dict;
    }
}
