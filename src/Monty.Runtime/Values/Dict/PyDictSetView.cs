using Monty.Runtime.Core;
using Monty.Runtime.Execution;
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
        var walk = new OperationPart(context, this);
        if (walk.IsKnown)
            return walk.Known;
        if (!context.HasStack())
            return walk.End(PyValue.Signal);
        bool isResumed = walk.TryResume(out PartPlace place);
        PyValue mayHold = isResumed ? PyValue.True : HasSizeFor(context, op, other);
        if (mayHold.IsSignal)
            return walk.End(mayHold);
        bool isPart = op is not (CompareOperator.Greater or CompareOperator.GreaterEqual);
        PyValue contained = PyValue.False;
        if (mayHold.IsTrue)
            contained = isPart ? IsContained(context, this, other, isResumed, place, ref walk) : IsContained(context, other, this, isResumed, place, ref walk);
        if (contained.IsSignal)
            return contained;
        return walk.End(op != CompareOperator.NotEqual ? contained : PyValue.Bool(!contained.IsTrue));
    }

    /// <summary>Whether a comparison may hold with the number of items that the other side says it has: a bool or a signal.</summary>
    private PyValue HasSizeFor(PyContext context, CompareOperator op, PyValue other)
    {
        PyValue length = other.Ref.Length(context, other);
        if (length.IsSignal)
            return length;
        return PyValue.Bool(op switch
        {
            CompareOperator.Less => Dict.Count < length.Bits,
            CompareOperator.LessEqual => Dict.Count <= length.Bits,
            CompareOperator.Greater => Dict.Count > length.Bits,
            CompareOperator.GreaterEqual => Dict.Count >= length.Bits,
            _ => Dict.Count == length.Bits,
        });
    }

    /// <summary>The number of items of a set or of a view like a set; -1 for anything else.</summary>
    private static int CountOf(PyValue value) => value.Ref switch
    {
        PySetBase set => set.Count,
        PyDictSetView view => view.Dict.Count,
        _ => -1,
    };

    /// <summary>Whether all items of a set or view are in another: a bool, or a signal, with which the walk has stopped.</summary>
    private static PyValue IsContained(PyContext context, PyValue part, PyValue whole, bool isResumed, PartPlace place, ref OperationPart walk)
    {
        PyValue items = isResumed ? place.Y : part;
        if (items.Ref is PyDerived)
            items = Displays.ToList(context, items);
        if (items.IsSignal)
            return walk.End(items);
        long count = isResumed ? place.Number : CountOf(items);
        int position = (int)place.Index;
        if (!isResumed)
            context.Meter.ChargeWork(count / 4);
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        PyValue item = place.X;
        while (true)
        {
            if (!isResumed && CountOf(items) != count)
                return walk.End(context.Raise(Errors.ChangedDuringIteration(items.Ref is PySetBase ? "Set" : "dictionary")));
            if (!isResumed && !TryAdvance(items, ref position, out item))
                return PyValue.True;
            isResumed = false;
            loop.Did(1);
            walk.BeginStep();
            PyValue found = whole.Ref.Contains(context, whole, item);
            if (found.IsSignal)
                return walk.Stop(new PartPlace(position, count, X: item, Y: items));
            if (!found.IsTrue)
                return found;
        }
    }

    private static bool TryAdvance(PyValue items, ref int position, out PyValue item)
    {
        switch (items.Ref)
        {
            case PyDictSetView view when view.Dict.MoveNext(ref position, out int row):
                item = view.ItemAt(row);
                return true;
            case PySetBase set when set.MoveNext(ref position, out int row):
                item = set.KeyAt(row);
                return true;
            case PyList list when position < list.Count:
                item = list[position++];
                return true;
            default:
                item = default;
                return false;
        }
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
