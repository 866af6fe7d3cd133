using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <remarks>The slots.</remarks>
internal sealed partial class PyDeque
{
    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(_count != 0);

    public override PyValue Length(PyContext context, PyValue self) => PyValue.Int(_count);

    public override PyValue Hash(PyContext context, PyValue self) => context.Raise(Errors.UnhashableType(Type));

    public override PyValue Iterate(PyContext context, PyValue self) => new DequeIterator(this, backwards: false);

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "deque([", _limit < 0 ? "])" : $"], maxlen={_limit})", "[...]", WriteItems);

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
        if (_count != right._count && op is CompareOperator.Equal or CompareOperator.NotEqual && _count != right._count)
            return PyValue.Bool(op == CompareOperator.NotEqual);
        if (context.Pinned == 0)
            return SlotReplay.Compare(context, op, self, other);
        if (!context.EnterNative())
            return PyValue.Signal;
        PyValue result = CompareItems(context, op, right);
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
        long version = context.Remember(this, _version);
        context.Meter.ChargeWork(_count / 8);
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (index = (int)System.Math.Min(start, _count); version == _version && index < _count && index < stop; index++)
        {
            loop.At(index);
            if (!FastOrder.TryEquals(context, this[index], item, out bool equal))
                return false;
            if (equal && version == _version)
                return true;
        }

        index = -1;
        return IsUnchanged(context, version, isRemoval);
    }

    /// <summary>How many items are equal to one; false while raising.</summary>
    public bool TryCount(PyContext context, PyValue item, out long found)
    {
        found = 0;
        // Asked even of an empty deque: one that was emptied meanwhile, when this runs again, has to say so.
        long version = context.Remember(this, _version);
        context.Meter.ChargeWork(_count / 8);
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int i = 0; version == _version && i < _count; i++)
        {
            loop.At(i);
            if (!FastOrder.TryEquals(context, this[i], item, out bool equal))
                return false;
            found += equal ? 1 : 0;
        }

        return IsUnchanged(context, version, isRemoval: false);
    }

    /// <summary>Whether the deque is as it was when a search began; raises where it is not.</summary>
    private bool IsUnchanged(PyContext context, long version, bool isRemoval)
    {
        if (version == _version)
            return true;
        const string Changed = "deque mutated during iteration";
        context.Raise(isRemoval ? Errors.IndexError(Changed) : Errors.RuntimeError(Changed));
        return false;
    }

    private static void WriteItems(PyDeque deque, ref ContainerRepr output)
    {
        for (int i = 0; i < deque._count; i++)
            output.Item(deque[i]);
    }

    private static PyDeque Repeated(PyContext context, PyDeque deque, long times)
    {
        int count = deque._count;
        if (times <= 0 || count == 0)
        {
            deque.Clear();
            return deque;
        }

        // Where there is a limit, only the last rounds can be seen.
        long rounds = deque._limit >= 0 ? System.Math.Min(times, (deque._limit / count) + 2) : times;
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

    private PyValue CompareItems(PyContext context, CompareOperator op, PyDeque right)
    {
        int common = System.Math.Min(_count, right._count);
        context.Meter.ChargeWork(common / 8);
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int i = 0; i < common && i < _count && i < right._count; i++)
        {
            loop.At(i);
            PyValue a = this[i];
            PyValue b = right[i];
            if (!FastOrder.TryEquals(context, a, b, out bool equal))
                return PyValue.Signal;
            if (equal)
                continue;
            if (op is CompareOperator.Equal or CompareOperator.NotEqual)
                return PyValue.Bool(op == CompareOperator.NotEqual);
            return Comparison.Compare(context, op, a, b);
        }

        return PyValue.Bool(Decide(op, _count.CompareTo(right._count)));
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
