using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Bisect;

/// <summary>The module <c>_bisect</c>: searching in sorted sequences, and inserting into them, by halving.</summary>
[PyModule("_bisect")]
internal static partial class BisectModule
{
    /// <summary>What <c>hi</c> is where it is not given: an explicit -1 means the same.</summary>
    private const long Unset = -1;

    [PyFunction("bisect_left(a, x, lo=0, hi=None, *, key=None)", Replays = Replaying.Always)]
    private static PyValue FindLeft(PyContext context, PyValue a, PyValue x, long lo, PyValue hi, PyValue key)
        => Find(context, a, x, lo, End(context, hi), key, isLeft: true);

    [PyFunction("bisect_right(a, x, lo=0, hi=None, *, key=None)", Replays = Replaying.Always)]
    private static PyValue FindRight(PyContext context, PyValue a, PyValue x, long lo, PyValue hi, PyValue key)
        => Find(context, a, x, lo, End(context, hi), key, isLeft: false);

    [PyFunction("insort_left(a, x, lo=0, hi=None, *, key=None)", Replays = Replaying.Always)]
    private static PyValue InsertLeft(PyContext context, PyValue a, PyValue x, long lo, PyValue hi, PyValue key)
        => Insert(context, a, x, lo, End(context, hi), key, isLeft: true);

    [PyFunction("insort_right(a, x, lo=0, hi=None, *, key=None)", Replays = Replaying.Always)]
    private static PyValue InsertRight(PyContext context, PyValue a, PyValue x, long lo, PyValue hi, PyValue key)
        => Insert(context, a, x, lo, End(context, hi), key, isLeft: false);

    private static PyValue Insert(PyContext context, PyValue a, PyValue x, long lo, long hi, PyValue key, bool isLeft)
    {
        PyValue wanted = key.IsNone ? x : key.Ref.Call1(context, key, x);
        PyValue place = wanted.IsSignal ? wanted : Find(context, a, wanted, lo, hi, key, isLeft);
        if (place.IsSignal)
            return place;
        if (a.Ref is PyList list)
        {
            list.Insert(context, (int)System.Math.Clamp(place.Bits, 0, list.Count), x);
            return PyValue.None;
        }

        PyValue method = Attributes.Get(context, a, new PyStr("insert"));
        PyValue result = method.IsSignal ? method : method.Ref.Call2(context, method, place, x);
        return result.IsSignal ? result : PyValue.None;
    }

    private static PyValue Find(PyContext context, PyValue a, PyValue x, long lo, long hi, PyValue key, bool isLeft)
    {
        if (lo < 0)
            return context.Raise(Errors.ValueError("lo must be non-negative"));
        var walk = new OperationPart(context, a.Ref);
        if (walk.IsKnown)
            return walk.Known;
        if (walk.TryResume(out PartPlace place))
            return Halve(context, a, x, place, key, isLeft, ref walk);
        if (hi == Unset)
        {
            // The items of a class derived from dict are asked for all the same.
            PyValue length = a.Ref is PyDict
                ? context.Raise(Errors.TypeError($"{a.Type.Name} is not a sequence"))
                : a.Ref.Length(context, a);
            if (length.IsSignal)
                return walk.End(length);
            hi = length.Bits;
        }

        if (!a.Type.TryLookup("__getitem__", out _))
            return walk.End(context.Raise(Errors.TypeError($"'{a.Type.Name}' object does not support indexing")));
        return Halve(context, a, x, new PartPlace(lo, hi), key, isLeft, ref walk);
    }

    /// <summary>Halves the range: of each middle the item is read (stage 0), then its key (1), which is compared (2).</summary>
    private static PyValue Halve(PyContext context, PyValue a, PyValue x, in PartPlace place, PyValue key, bool isLeft, ref OperationPart walk)
    {
        (long lo, long hi, long stage) = (place.Index, place.Number, place.Count);
        PyValue item = place.X;
        var list = a.Ref as PyList;
        for (; lo < hi; stage = 0)
        {
            context.Meter.ChargeWork(1);
            long middle = (long)(((ulong)lo + (ulong)hi) / 2);
            if (stage == 0 && key.IsNone && TryCompareInts(list, middle, x, isLeft, out bool isLess))
            {
                (lo, hi) = isLess == isLeft ? (middle + 1, hi) : (lo, middle);
                continue;
            }

            if (stage < 1)
            {
                walk.BeginStep();
                item = list is not null && middle < list.Count ? list[(int)middle] : a.Ref.GetItem(context, a, PyValue.Int(middle));
                if (item.IsSignal)
                    return walk.Stop(new PartPlace(lo, hi));
            }

            if (stage < 2 && !key.IsNone)
            {
                walk.BeginStep();
                PyValue value = key.Ref.Call1(context, key, item);
                if (value.IsSignal)
                    return walk.Stop(new PartPlace(lo, hi, 1, item));
                item = value;
            }

            walk.BeginStep();
            if (!(isLeft ? FastOrder.TryLess(context, item, x, out isLess) : FastOrder.TryLess(context, x, item, out isLess)))
                return walk.Stop(new PartPlace(lo, hi, 2, item));
            if (isLess == isLeft)
                lo = middle + 1;
            else
                hi = middle;
        }

        return walk.End(PyValue.Int(lo));
    }

    /// <summary>Compares an item of a list with what is looked for where both are ints.</summary>
    private static bool TryCompareInts(PyList? list, long index, PyValue x, bool isLeft, out bool isLess)
    {
        isLess = false;
        if (list is null || index >= list.Count || !x.IsInt || list[(int)index] is not { IsInt: true } item)
            return false;
        isLess = isLeft ? item.Bits < x.Bits : x.Bits < item.Bits;
        return true;
    }

    private static long End(PyContext context, PyValue hi)
    {
        if (hi.IsNone)
            return Unset;
        if (!Indices.IsIndex(hi))
            throw Errors.TypeError($"argument should be integer or None, not '{hi.Type.Name}'").ToException();
        PyValue converted = Indices.ToInt(context, hi);
        if (converted.IsSignal)
            throw context.SignalException();
        return converted.IsInt ? converted.Bits : throw Errors.CountTooLarge(hi).ToException();
    }
}
