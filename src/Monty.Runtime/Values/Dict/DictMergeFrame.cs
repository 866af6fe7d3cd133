using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Stores the pairs of one dict into another; what is stored is not stored again.</summary>
[HeapKind(464)]
internal sealed class DictMergeFrame : ReplayedFrame
{
    private PyDict? _target;
    private PyDict? _source;
    private PyValue _result;
    private int _position;
    private int _count;

    /// <summary>The pair that is being stored; the key is unbound where there is none.</summary>
    private PyValue _key;
    private PyValue _value;
    private uint _hash;

    internal DictMergeFrame()
    {
    }

    public DictMergeFrame(PyDict target, PyDict source, PyValue result)
    {
        _target = target;
        _source = source;
        _result = result;
        _count = source.Count;
    }

    protected override PyValue Perform(PyContext context)
    {
        context.Meter.ChargeWork(_count / 4);
        PyDict source = _source!;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        int row = PyDict.Absent;
        while (!_key.IsUnbound || source.MoveNext(ref _position, out row))
        {
            loop.Did(1);
            if (_key.IsUnbound)
                (_key, _hash, _value) = (source.KeyAt(row), source.HashAt(row), source.ValueAt(row));
            if (!_target!.SetHashed(context, _key, _hash, _value))
                return PyValue.Signal;
            _key = default;
            Commit(context);
            if (source.Count != _count)
                return context.Raise(Errors.RuntimeError("dict mutated during update"));
        }

        return _result;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _target);
        transfer.Object(ref _source);
        transfer.Require(_target is not null && _source is not null, "a frame without its dicts");
        transfer.OptionalValue(ref _result);
        transfer.Int32(ref _position);
        transfer.Int32(ref _count);
        transfer.OptionalValue(ref _key);
        transfer.OptionalValue(ref _value);
        transfer.Require(_key.IsUnbound || !_value.IsUnbound, "a key without a value");
        int hash = (int)_hash;
        transfer.Int32(ref hash);
        _hash = (uint)hash;
        transfer.Require(_position >= 0, "a position before the start");
    }
}
