using System.Diagnostics;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>A set operation that changes a set, item by item: what is done for one item is not done again.</summary>
[HeapKind(463)]
internal sealed class SetChangeFrame : ReplayedFrame
{
    private int _operation;
    private PySetBase? _target;
    private PySetBase? _other;
    private PySet? _kept;
    private PyValue _result;
    private int _position;

    /// <summary>The item at which it is; unbound between two.</summary>
    private PyValue _key;
    private uint _hash;

    /// <summary>An intersection has the items of the other set, unless that is the larger one.</summary>
    private bool _keepsOther;

    /// <summary>A difference from a larger set is what is kept.</summary>
    private bool _goesThroughTarget;

    internal SetChangeFrame()
    {
    }

    /// <summary>Changes <paramref name="target"/>, then gives <paramref name="result"/>.</summary>
    public SetChangeFrame(SetOperation operation, PySetBase target, PySetBase other, PyValue result)
    {
        _operation = (int)operation;
        _target = target;
        _other = other;
        _result = result;
        _keepsOther = operation == SetOperation.Intersection && other.Count <= target.Count;
        _goesThroughTarget = operation == SetOperation.Difference && other.Count > target.Count;
    }

    protected override PyValue Perform(PyContext context) => (SetOperation)_operation switch
    {
        SetOperation.Union => ForEach(context, _other!, Add),
        SetOperation.Intersection => Keep(context),
        SetOperation.Difference when _goesThroughTarget => Keep(context),
        SetOperation.Difference => ForEach(context, _other!, Remove),
        SetOperation.SymmetricDifference => ForEach(context, _other!, Toggle),
        _ => throw new UnreachableException("a question changes nothing"),
    };

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Int32(ref _operation);
        transfer.Object(ref _target);
        transfer.Object(ref _other);
        transfer.Object(ref _kept);
        transfer.OptionalValue(ref _result);
        transfer.Int32(ref _position);
        transfer.OptionalValue(ref _key);
        int hash = (int)_hash;
        transfer.Int32(ref hash);
        _hash = (uint)hash;
        transfer.Boolean(ref _keepsOther);
        transfer.Boolean(ref _goesThroughTarget);
        transfer.Require(_operation is >= 0 and <= (int)SetOperation.SymmetricDifference, "an unknown set operation");
        transfer.Require(_target is not null && _other is not null && _position >= 0, "a set operation without its operands");
    }

    private delegate bool Step(PyContext context, PyValue key, uint hash);

    /// <summary>Takes a step for each item; the result, or a signal.</summary>
    private PyValue ForEach(PyContext context, PySetBase items, Step step)
    {
        int row = PySetBase.Absent;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (!_key.IsUnbound || items.MoveNext(ref _position, out row))
        {
            loop.Did(1);
            if (_key.IsUnbound)
                (_key, _hash) = (items.KeyAt(row), items.HashAt(row));
            if (!step(context, _key, _hash))
                return PyValue.Signal;
            _key = default;
            Commit(context);
        }

        return _result;
    }

    /// <summary>Keeps the items that are in the other set, or those that are not.</summary>
    private PyValue Keep(PyContext context)
    {
        _kept ??= new PySet();
        PyValue done = ForEach(context, _keepsOther ? _other! : _target!, KeepOne);
        if (!done.IsSignal)
            _target!.TakeFrom(_kept);
        return done;
    }

    private bool Add(PyContext context, PyValue key, uint hash) => _target!.AddHashed(context, key, hash);

    private bool Remove(PyContext context, PyValue key, uint hash)
    {
        int found = _target!.FindHashed(context, key, hash);
        if (found >= 0)
            _target.RemoveAt(found);
        return found != PySetBase.Failed;
    }

    private bool Toggle(PyContext context, PyValue key, uint hash)
    {
        int found = _target!.FindHashed(context, key, hash);
        if (found >= 0)
            _target.RemoveAt(found);
        return found >= 0 || (found == PySetBase.Absent && _target.AddHashed(context, key, hash));
    }

    private bool KeepOne(PyContext context, PyValue key, uint hash)
    {
        PyValue found = (_keepsOther ? _target! : _other!).HasHashed(context, key, hash);
        if (found.IsSignal)
            return false;
        bool isKept = found.IsTrue == ((SetOperation)_operation == SetOperation.Intersection);
        return !isKept || _kept!.AddHashed(context, key, hash);
    }
}
