using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <remarks>The slots.</remarks>
internal sealed partial class PyDeque
{
    /// <summary>The count in the place of a comparison that has found the items that decide.</summary>
    private const long Deciding = 1;

    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(_count != 0);

    public override PyValue Length(PyContext context, PyValue self) => PyValue.Int(_count);

    public override PyValue Hash(PyContext context, PyValue self) => context.Raise(Errors.UnhashableType(Type));

    public override PyValue Iterate(PyContext context, PyValue self) => new DequeIterator(this, backwards: false);

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "deque([", _limit < 0 ? "])" : $"], maxlen={_limit})", "[...]", empty: null, WriteItems);

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        if (context.Pinned == 0 && Indices.CallsBack(key))
            return SlotReplay.Run(context, SlotOperation.GetItem, self, key);
        return TryIndex(context, key, out int index) ? this[index] : PyValue.Signal;
    }

    public override PyValue SetItem(PyContext context, PyValue self, PyValue key, PyValue value)
    {
        if (context.Pinned == 0 && Indices.CallsBack(key))
            return new ItemAssignmentFrame(self, key, value).Start(context);
        if (!TryIndex(context, key, out int index))
            return PyValue.Signal;
        this[index] = value;
        return PyValue.None;
    }

    public override PyValue DeleteItem(PyContext context, PyValue self, PyValue key)
    {
        if (context.Pinned == 0 && Indices.CallsBack(key))
            return SlotReplay.Run(context, SlotOperation.DeleteItem, self, key);
        if (!TryIndex(context, key, out int index))
            return PyValue.Signal;
        RemoveAt(context, index);
        return PyValue.None;
    }

    public override PyValue Contains(PyContext context, PyValue self, PyValue item)
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Contains, self, item);
        return TryFind(context, item, 0, long.MaxValue, out int index)
            ? PyValue.Bool(index >= 0)
            : PyValue.Signal;
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (other.Ref is not PyDeque right)
            return PyValue.NotImplemented;
        if (context.Pinned == 0)
            return SlotReplay.Compare(context, op, self, other);
        var walk = new OperationPart(context, this);
        if (walk.IsKnown)
            return walk.Known;
        if (op is (CompareOperator.Equal or CompareOperator.NotEqual) && _count != right._count && !walk.TryResume(out _))
            return walk.End(PyValue.Bool(op == CompareOperator.NotEqual));
        if (!context.EnterNative())
            return walk.End(PyValue.Signal);
        PyValue result = CompareItems(context, op, right, ref walk);
        context.LeaveNative();
        return result;
    }

    /// <summary>Sum and product are made by the class.</summary>
    public override bool IsToldClass(BinaryOperator op) => op is BinaryOperator.Add or BinaryOperator.Multiply;

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op is BinaryOperator.Add or BinaryOperator.Multiply && !SequenceOperators.Defers(other, op)
            ? SequenceBinary(context, op, self, other)
            : PyValue.NotImplemented;

    public override PyValue SequenceBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op == BinaryOperator.Multiply && self.Ref is PyDerived)
            return Indices.IsIndex(other) ? DerivedContainers.Call(context, DerivedContainers.RepeatDeque, self, other) : context.Raise(Errors.RepeatByNonInt(other));
        if (context.Pinned == 0 && op == BinaryOperator.Multiply && Indices.CallsBack(other))
            return SlotReplay.SequenceBinary(context, op, self, other);
        if (op == BinaryOperator.Multiply)
            return Indices.TryRepeatCount(context, other, out long times) ? Repeated(context, Copy(context), times) : PyValue.Signal;
        if (PyDerived.Unwrap(other).Ref is not PyDeque right)
            return context.Raise(Errors.TypeError($"can only concatenate deque (not \"{other.Type.Name}\") to deque"));
        if (self.Ref is PyDerived)
            return DerivedContainers.Call(context, DerivedContainers.AddToDeque, self, other);
        PyDeque sum = Copy(context);
        if (IteratesItself(context, other))
            return DequeExtension.Extend(context, sum, other, toTheLeft: false, sum);
        sum.CopyItems(context, right);
        return sum;
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Multiply && !SequenceOperators.Defers(other, op) ? SequenceBinary(context, op, self, other) : PyValue.NotImplemented;

    public override PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op is BinaryOperator.Add or BinaryOperator.Multiply && !SequenceOperators.Defers(other, op)
            ? SequenceInPlace(context, op, self, other)
            : PyValue.NotImplemented;

    public override PyValue SequenceInPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0 && op == BinaryOperator.Multiply && Indices.CallsBack(other))
            return SlotReplay.SequenceInPlace(context, op, self, other);
        if (op == BinaryOperator.Multiply)
            return Indices.TryRepeatCount(context, other, out long times) ? Repeated(context, this, times) : PyValue.Signal;
        return DequeExtension.Extend(context, this, other, toTheLeft: false, this);
    }

    /// <summary>The first index of an item between two bounds, or -1; false while raising.</summary>
    public bool TryFind(PyContext context, PyValue item, long start, long stop, out int index, bool isRemoval = false)
    {
        var walk = new OperationPart(context, this);
        PyValue found = walk.IsKnown ? walk.Known : Find(context, item, start, stop, isRemoval, ref walk);
        index = found.IsInt && found.Bits < _count ? (int)found.Bits : -1;
        return !found.IsSignal;
    }

    /// <summary>How many items are equal to one: an int or a signal.</summary>
    public PyValue CountOf(PyContext context, PyValue item)
    {
        var walk = new OperationPart(context, this);
        if (walk.IsKnown)
            return walk.Known;
        bool isResumed = walk.TryResume(out PartPlace place);
        int version = isResumed ? (int)place.Number : _version;
        long found = place.Count;
        context.Meter.ChargeWork(_count / 8);
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int i = (int)place.Index; isResumed || (version == _version && i < _count); i++)
        {
            PyValue candidate = isResumed ? place.X : this[i];
            isResumed = false;
            loop.Did(1);
            walk.BeginStep();
            if (!FastOrder.TryEquals(context, candidate, item, out bool equal))
                return walk.Stop(new PartPlace(i, version, found, candidate));
            found += equal ? 1 : 0;
        }

        return walk.End(IsUnchanged(context, version, isRemoval: false) ? PyValue.Int(found) : PyValue.Signal);
    }

    private PyValue Find(PyContext context, PyValue item, long start, long stop, bool isRemoval, ref OperationPart walk)
    {
        bool isResumed = walk.TryResume(out PartPlace place);
        int version = isResumed ? (int)place.Number : _version;
        if (isResumed)
            (start, stop) = (place.Index, place.Count);
        context.Meter.ChargeWork(_count / 8);
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int i = (int)System.Math.Min(start, int.MaxValue); isResumed || (version == _version && i < _count && i < stop); i++)
        {
            PyValue candidate = isResumed ? place.X : this[i];
            isResumed = false;
            loop.Did(1);
            walk.BeginStep();
            if (!FastOrder.TryEquals(context, candidate, item, out bool equal))
                return walk.Stop(new PartPlace(i, version, stop, candidate));
            if (equal && version == _version)
                return walk.End(PyValue.Int(i));
        }

        return walk.End(IsUnchanged(context, version, isRemoval) ? PyValue.Int(-1) : PyValue.Signal);
    }

    /// <summary>Whether the deque is as it was when a search began; raises where it is not.</summary>
    private bool IsUnchanged(PyContext context, int version, bool isRemoval = false)
    {
        if (version == _version)
            return true;
        const string Changed = "deque mutated during iteration";
        context.Raise(isRemoval ? Errors.IndexError(Changed) : Errors.RuntimeError(Changed));
        return false;
    }

    private static void WriteItems(PyDeque deque, ref ContainerRepr output)
    {
        if (output.Copied is null)
        {
            output.Context.Meter.ChargeValues(deque._count);
            output.Copied = new PyValue[deque._count];
            deque.CopyTo(output.Context.Meter, output.Copied);
        }

        for (int i = output.Position; i < output.Copied.Length; i++)
            output.ItemBefore(i + 1, output.Copied[i]);
    }

    private static PyDeque Repeated(PyContext context, PyDeque deque, long times)
    {
        int count = deque._count;
        if (times <= 0 || count == 0)
        {
            deque.Clear();
            return deque;
        }

        // Where there is a limit, only the last rounds can be seen: a full deque is left as it is, and its iterators go on.
        long rounds = deque._limit >= 0 ? System.Math.Min(times, ((deque._limit - 1) / count) + 1) : times;
        if (rounds > int.MaxValue / count)
            throw new ResourceLimitException(nameof(MeterLimits.Memory), int.MaxValue, rounds);
        context.Meter.ChargeValues(count * rounds);
        context.Meter.ChargeWork(count * rounds / 8);
        var items = new PyValue[count];
        deque.CopyTo(context.Meter, items);
        var loop = new ClockedLoop(context.Meter);
        for (long round = 1; round < rounds; round++)
        {
            foreach (PyValue item in items)
            {
                loop.Did(1);
                deque.Append(context, item);
            }
        }

        return deque;
    }

    /// <summary>As two iterators that are gone through: items that differ are asked again, for the operator.</summary>
    private PyValue CompareItems(PyContext context, CompareOperator op, PyDeque right, ref OperationPart walk)
    {
        bool isResumed = walk.TryResume(out PartPlace place);
        if (!isResumed)
        {
            place = new PartPlace(0, ((long)right._version << 32) | (uint)_version);
            context.Meter.ChargeWork(System.Math.Min(_count, right._count) / 8);
        }

        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (place.Count != Deciding)
        {
            if (!isResumed)
            {
                if (!IsUnchanged(context, (int)place.Number) || !right.IsUnchanged(context, (int)(place.Number >> 32)))
                    return walk.End(PyValue.Signal);
                int index = (int)place.Index;
                if (index >= _count || index >= right._count)
                    return walk.End(PyValue.Bool(Decide(op, _count.CompareTo(right._count))));
                place = place with { X = this[index], Y = right[index] };
            }

            isResumed = false;
            loop.Did(1);
            walk.BeginStep();
            if (!FastOrder.TryEquals(context, place.X, place.Y, out bool equal))
                return walk.Stop(place);
            place = equal ? place with { Index = place.Index + 1 } : place with { Count = Deciding };
        }

        walk.BeginStep();
        PyValue holds = Comparison.Compare(context, op, place.X, place.Y);
        if (!holds.IsSignal)
            holds = Operations.Truth.Of(context, holds);
        return holds.IsSignal ? walk.Stop(place) : walk.End(holds);
    }

    private static bool Decide(CompareOperator op, int order) => op switch
    {
        CompareOperator.Equal => order == 0,
        CompareOperator.NotEqual => order != 0,
        CompareOperator.Less => order < 0,
        CompareOperator.LessEqual => order <= 0,
        CompareOperator.Greater => order > 0,
        _ => order >= 0,
    };

    private bool TryIndex(PyContext context, PyValue key, out int index)
    {
        index = 0;
        if (!Indices.IsIndex(key))
        {
            context.Raise(Errors.TypeError($"sequence index must be integer, not '{key.Type.Name}'"));
            return false;
        }

        PyValue number = Indices.ToInt(context, key);
        if (number.IsSignal)
            return false;
        long place = number.Bits < 0 ? number.Bits + _count : number.Bits;
        if (number.IsInt && place >= 0 && place < _count)
        {
            index = (int)place;
            return true;
        }

        context.Raise(number.IsInt ? Errors.IndexError("deque index out of range") : Errors.IndexTooLarge(key));
        return false;
    }
}
