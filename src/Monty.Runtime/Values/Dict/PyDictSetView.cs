using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The views that behave as sets: keys and items. Their operators take any iterable and give a set.</summary>
internal abstract class PyDictSetView : PyDictView
{
    private protected PyDictSetView(PyDict dict)
        : base(dict)
    {
    }

    public sealed override PyValue Hash(PyContext context, PyValue self) => context.Raise(Errors.UnhashableType(Type));

    /// <summary>Whether the items have to be hashed anew.</summary>
    private protected abstract bool ContainsValues { get; }

    /// <summary>A new set of the items; false while raising.</summary>
    public bool TryToSet(PyContext context, out PySet set)
    {
        context.Meter.ChargeWork(Dict.Count / 4);
        set = new PySet();
        int position = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (Dict.MoveNext(ref position, out int row))
        {
            loop.At(position);
            if (!TryAdd(context, set, row))
                return false;
        }

        return true;
    }

    private protected abstract bool TryAdd(PyContext context, PySet set, int row);

    public sealed override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (CountOf(PyDerived.Unwrap(other)) < 0)
            return PyValue.NotImplemented;
        if (context.Pinned == 0)
            return SlotReplay.Compare(context, op, this, other);
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue length = other.Ref.Length(context, other);
        if (length.IsSignal)
            return length;
        long count = length.Bits;
        bool isPart = op is not (CompareOperator.Greater or CompareOperator.GreaterEqual);
        bool mayHold = op switch
        {
            CompareOperator.Less => Dict.Count < count,
            CompareOperator.LessEqual => Dict.Count <= count,
            CompareOperator.Greater => Dict.Count > count,
            CompareOperator.GreaterEqual => Dict.Count >= count,
            _ => Dict.Count == count,
        };
        PyValue contained = !mayHold ? PyValue.False : isPart ? IsContained(context, this, other) : IsContained(context, other, this);
        return contained.IsSignal || op != CompareOperator.NotEqual ? contained : PyValue.Bool(!contained.IsTrue);
    }

    /// <summary>The number of items of a set or of a view like a set; -1 for anything else.</summary>
    private static int CountOf(PyValue value) => value.Ref switch
    {
        PySetBase set => set.Count,
        PyDictSetView view => view.Dict.Count,
        _ => -1,
    };

    /// <summary>Whether all items of a set or view are in another.</summary>
    private static PyValue IsContained(PyContext context, PyValue part, PyValue whole)
    {
        if (part.Ref is PyDerived)
        {
            PyValue items = Displays.ToList(context, part);
            return items.IsSignal ? items : AreContained(context, (PyList)items.Ref, whole);
        }

        var view = part.Ref as PyDictSetView;
        var set = part.Ref as PySetBase;
        context.Meter.ChargeWork(CountOf(part) / 4);
        int position = 0;
        while (view is not null ? view.Dict.MoveNext(ref position, out int row) : set!.MoveNext(ref position, out row))
        {
            PyValue item = view is not null ? view.ItemAt(row) : set!.KeyAt(row);
            PyValue found = whole.Ref.Contains(context, whole, item);
            if (found.IsSignal || !found.IsTrue)
                return found;
            if (row % RowsPerLook == 0)
                context.Meter.LookAtWork();
        }

        return PyValue.True;
    }

    private static PyValue AreContained(PyContext context, PyList items, PyValue whole)
    {
        for (int i = 0; i < items.Count; i++)
        {
            PyValue found = whole.Ref.Contains(context, whole, items[i]);
            if (found.IsSignal || !found.IsTrue)
                return found;
            if (i % RowsPerLook == 0)
                context.Meter.LookAtWork();
        }

        return PyValue.True;
    }

    public sealed override PyValue Binary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (!PySetBase.TryOperation(op, out SetOperation operation))
            return PyValue.NotImplemented;
        if (operation == SetOperation.Intersection)
            return Intersect(context, this, other);
        if (!ContainsValues)
            return TryToSet(context, out PySet set) ? SetOperations.Apply(context, operation, set, other, set) : PyValue.Signal;
        return Apply(context, operation, new PySet(), self, other);
    }

    /// <remarks>The left operand is no view: any iterable.</remarks>
    public sealed override PyValue ReflectedBinary(PyContext context, BinaryOperator op, PyValue self, PyValue other)
    {
        if (!PySetBase.TryOperation(op, out SetOperation operation))
            return PyValue.NotImplemented;
        return operation == SetOperation.Intersection
            ? Intersect(context, this, other)
            : Apply(context, operation, new PySet(), other, self);
    }

    /// <summary>As CPython does it: where there is a choice, the smaller side is gone through.</summary>
    private static PyValue Intersect(PyContext context, PyDictSetView view, PyValue other)
    {
        if (other.Ref is PySet set && view.Dict.Count <= set.Count)
        {
            PySetBase copy = set.CopyPlain(context);
            return SetOperations.Apply(context, SetOperation.Intersection, copy, view, copy);
        }

        if (other.Ref is PyDictSetView right && right.Dict.Count > view.Dict.Count)
            (view, other) = (right, view);
        return new ViewIntersectionFrame(view, isQuestion: false).StartOver(context, other);
    }

    /// <summary><c>isdisjoint</c>: the smaller side is gone through.</summary>
    public PyValue IsDisjoint(PyContext context, PyValue other)
    {
        return CountOf(other) > Dict.Count
            ? new ViewIntersectionFrame(other, isQuestion: true).StartOver(context, this)
            : new ViewIntersectionFrame(this, isQuestion: true).StartOver(context, other);
    }

    private static PyValue Apply(PyContext context, SetOperation operation, PySet set, PyValue left, PyValue right)
    {
        PyValue filled = SetOperations.Update(context, set, left, PyValue.None);
        if (!filled.IsSignal)
            return SetOperations.Apply(context, operation, set, right, set);
        if (context.State == RunState.Suspending)
            context.Capture(new SetArgumentsFrame(operation, set, [right], set));
        return filled;
    }
}
