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
    }

    private PyValue MakeSet(PyContext context)
    {
        var set = new PySet();
        foreach (PyValue item in _keys)
        {
            if (!set.Add(context, item))
                return PyValue.Signal;
        }

        return set;
    }

    private PyValue MakeDict(PyContext context)
    {
        var dict = new PyDict(context, _keys.Length);
        for (int i = 0; i < _keys.Length; i++)
        {
            if (!dict.Set(context, _keys[i], _values[i]))
                return PyValue.Signal;
        }

        return dict;
    }
}
