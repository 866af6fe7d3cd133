using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>An <c>OrderedDict</c>: a dict that compares its order, and lets keys be moved to an end.</summary>
[HeapKind(435)]
internal sealed partial class PyOrderedDict : PyDict
{
    public override PyType Type => CollectionsTypes.OrderedDict;

    public override bool UpdatesAsMapping => true;

    public override PyType KeysType => CollectionsTypes.OrderedKeys;

    public override PyType ValuesType => CollectionsTypes.OrderedValues;

    public override PyType ItemsType => CollectionsTypes.OrderedItems;

    /// <summary>Another after each change of the keys or their order.</summary>
    public int OrderVersion => Version;

    public override PyIterator IterateRows(RowPart part, bool backwards) => new OrderedDictIterator(this, part, backwards);

    /// <summary>The union is made by the class of the operand that is an OrderedDict, the left one first.</summary>
    public override bool IsToldClass(BinaryOperator op) => op == BinaryOperator.Or;

    public override bool ShowsDerived(PyContext context, PyObject derived) => derived is PyDerived instance && DictUpdating.SaysItsItems(context, instance);

    public override PyValue ReprDerived(PyContext context, PyValue self) => DerivedContainers.Call(context, DerivedContainers.ShowOrdered, self);

    public PyOrderedDict CopyOrdered(PyContext context)
    {
        var copy = new PyOrderedDict();
        copy.CopyFrom(context, this);
        return copy;
    }

    /// <summary>Moves a key to the end, or to the beginning, which copies the dict: None or a signal.</summary>
    public PyValue Move(PyContext context, PyValue key, bool toEnd)
    {
        // CPython does not hash the key when there is nothing to move.
        int row = Count == 0 ? Absent : Find(context, key);
        if (row < 0)
            return row == Absent ? context.Raise(Missing(key)) : HashError(context, key);
        if (toEnd)
        {
            MoveToEnd(context, row);
            return PyValue.None;
        }

        int first = 0;
        if (MoveNext(ref first, out int firstRow) && firstRow == row)
            return PyValue.None;
        var reordered = new PyDict();
        reordered.EnsureCapacity(context, Count);
        reordered.Append(context, KeyAt(row), HashAt(row), ValueAt(row));
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        for (int position = 0; MoveNext(ref position, out int other);)
        {
            loop.Did(1);
            if (other != row)
                reordered.Append(context, KeyAt(other), HashAt(other), ValueAt(other));
        }

        context.Meter.ChargeWork(Count / 4);
        return Take(context, reordered);
    }

    /// <summary>The key that comes after one, or first where that is unbound, in a tuple, which is empty after the last; or a signal.</summary>
    public PyValue KeyAfter(PyContext context, PyValue key)
    {
        int position = 0;
        if (!key.IsUnbound)
        {
            int row = Find(context, key);
            if (row < 0)
                return row == Absent ? context.Raise(Errors.RuntimeError("OrderedDict mutated during iteration")) : PyValue.Signal;
            position = row + 1;
        }

        return MoveNext(ref position, out int next) ? new PyTuple([KeyAt(next)]) : PyTuple.Empty;
    }

    /// <summary>Takes a key out: its value, the default, or a signal.</summary>
    public PyValue TakeOut(PyContext context, PyValue key, PyValue fallback) => Remove(context, key, out PyValue value) switch
    {
        Lookup.Found => value,
        Lookup.Raising => HashError(context, key),
        _ => fallback.IsUnbound ? context.Raise(Missing(key)) : fallback,
    };

    /// <summary>Makes a row the last one.</summary>
    public void MoveToEnd(PyContext context, int row)
    {
        if (row == End - 1)
            return;
        PyValue key = KeyAt(row);
        uint hash = HashAt(row);
        PyValue value = ValueAt(row);
        DeleteRow(row);
        int last = AppendRow(context, key, hash);
        SetValueAt(last, value);
    }

    /// <summary>Takes the first pair out, given that there is one.</summary>
    public PyTuple PopFirst()
    {
        int position = 0;
        MoveNext(ref position, out int row);
        var pair = new PyTuple([KeyAt(row), ValueAt(row)]);
        DeleteRow(row);
        return pair;
    }

    public override bool ReflectsBefore(PyValue left, BinaryOperator op)
        => op == BinaryOperator.Or && left.Ref.GetType() == typeof(PyDict);

    public override bool ComparesBefore(PyValue left) => left.Ref is PyDict and not PyOrderedDict;

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (context.Pinned == 0)
            return SlotReplay.Compare(context, op, self, other);
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || PyDerived.Unwrap(other).Ref is not PyOrderedDict right)
            return base.Compare(context, op, self, other);
        var pairs = new OperationPart(context, right);
        PyValue same = pairs.IsKnown ? pairs.Known : pairs.Keep(base.Compare(context, CompareOperator.Equal, self, other));
        if (!same.IsSignal && same.IsTrue)
            same = HasSameOrder(context, right);
        return same.IsSignal ? same : PyValue.Bool(same.IsTrue == (op == CompareOperator.Equal));
    }

    /// <summary>Whether the keys are equal one by one: a bool or a signal.</summary>
    private PyValue HasSameOrder(PyContext context, PyOrderedDict right)
    {
        var walk = new OperationPart(context, this);
        if (walk.IsKnown)
            return walk.Known;
        context.Meter.ChargeWork(Count / 8);
        bool isResumed = walk.TryResume(out PartPlace place);
        int left = (int)place.Index;
        int position = (int)System.Math.Clamp(place.Number, 0, int.MaxValue);
        int row = Absent;
        int other = Absent;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (isResumed || (MoveNext(ref left, out row) && right.MoveNext(ref position, out other)))
        {
            loop.Did(1);
            PyValue x = isResumed ? place.X : KeyAt(row);
            PyValue y = isResumed ? place.Y : right.KeyAt(other);
            isResumed = false;
            walk.BeginStep();
            if (!FastOrder.TryEquals(context, x, y, out bool equal))
                return walk.Stop(new PartPlace(left, position, X: x, Y: y));
            if (!equal)
                return walk.End(PyValue.False);
        }

        return walk.End(PyValue.True);
    }

    public override PyValue SetItem(PyContext context, PyValue self, PyValue key, PyValue value)
    {
        PyValue result = base.SetItem(context, self, key, value);
        return result.IsSignal ? HashError(context, key) : result;
    }

    public override PyValue DeleteItem(PyContext context, PyValue self, PyValue key)
    {
        PyValue result = base.DeleteItem(context, self, key);
        return result.IsSignal ? HashError(context, key) : result;
    }

    public override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Or || PyDerived.Unwrap(other).Ref is not PyDict right)
            return PyValue.NotImplemented;
        if (self.Ref is PyDerived || (other.Ref is PyDerived derived && DictUpdating.SaysItsKeys(context, derived)))
            return DerivedContainers.Call(context, DerivedContainers.MergeOrdered, self, self, other);
        PyOrderedDict result = CopyOrdered(context);
        return DictMerging.Merge(context, result, right, result);
    }

    public override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (op != BinaryOperator.Or || PyDerived.Unwrap(other).Ref is not PyDict left)
            return PyValue.NotImplemented;
        if (self.Ref is PyDerived || (other.Ref is PyDerived derived && DictUpdating.SaysItsKeys(context, derived)))
            return DerivedContainers.Call(context, DerivedContainers.MergeOrdered, self, other, self);
        var result = new PyOrderedDict();
        result.CopyFrom(context, left);
        return DictMerging.Merge(context, result, this, result);
    }

    public override PyValue InPlace(PyContext context, BinaryOperator op, PyValue self, PyValue other)
        => op == BinaryOperator.Or && DerivedContainers.StoresItself(context, self)
            ? DerivedContainers.Call(context, DerivedContainers.StoreInPlace, self, other)
            : base.InPlace(context, op, self, other);

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "OrderedDict({", "})", "...", Count == 0 ? "OrderedDict()" : null, WritePairs);

    /// <summary>Shows a copy: what a <c>__repr__</c> changes is not seen.</summary>
    private static void WritePairs(PyOrderedDict dict, ref ContainerRepr output)
    {
        if (output.Copied is null)
        {
            output.Context.Meter.ChargeValues(2L * dict.Count);
            output.Copied = new PyValue[2 * dict.Count];
            int position = 0;
            for (int i = 0; dict.MoveNext(ref position, out int row); i += 2)
                (output.Copied[i], output.Copied[i + 1]) = (dict.KeyAt(row), dict.ValueAt(row));
        }

        for (int i = output.Position; i + 1 < output.Copied.Length; i += 2)
            output.PairBefore(i + 2, output.Copied[i], output.Copied[i + 1]);
    }

    /// <summary>As CPython makes it here: None is no argument, and a tuple is all of them.</summary>
    private static PyException Missing(PyValue key)
        => new(ExceptionTypes.KeyError, key.IsNone ? PyTuple.Empty : PyDerived.Unwrap(key).Ref as PyTuple ?? new PyTuple([key]));

    /// <summary>A signal; the error of a key without a hash does not say here what the key was for.</summary>
    private static PyValue HashError(PyContext context, PyValue key)
    {
        if (!context.IsRaising(ExceptionTypes.TypeError) || (key.Ref is PyAttributeHolder && !key.Type.Special(context, SpecialMethod.Hash).IsUnbound))
            return PyValue.Signal;
        PyException raised = context.TakeRaised();
        return KeyHashing.TryHash(context, key, KeyRole.Bare, out _) ? context.Raise(raised) : PyValue.Signal;
    }

    private PyValue Take(PyContext context, PyDict rows)
    {
        CopyFrom(context, rows);
        return PyValue.None;
    }
}
