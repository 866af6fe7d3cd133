using Monty.Runtime.Calls;
using Monty.Runtime.Core;
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
            list.Insert(context, (int)System.Math.Min(place.Bits, list.Count), x);
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
        if (hi == Unset)
        {
            // The items of a class derived from dict are asked for all the same.
            PyValue length = a.Ref is PyDict
                ? context.Raise(Errors.TypeError($"{a.Type.Name} is not a sequence"))
                : a.Ref.Length(context, a);
            if (length.IsSignal)
                return length;
            hi = length.Bits;
        }

        if (!a.Type.TryLookup("__getitem__", out _))
            return context.Raise(Errors.TypeError($"'{a.Type.Name}' object does not support indexing"));
        while (lo < hi)
        {
            context.Meter.ChargeWork(1);
            long middle = (long)(((ulong)lo + (ulong)hi) / 2);
            PyValue item = a.Ref.GetItem(context, a, PyValue.Int(middle));
            if (!item.IsSignal && !key.IsNone)
                item = key.Ref.Call1(context, key, item);
            if (item.IsSignal || !(isLeft ? FastOrder.TryLess(context, item, x, out bool isLess) : FastOrder.TryLess(context, x, item, out isLess)))
                return PyValue.Signal;
            if (isLess == isLeft)
                lo = middle + 1;
            else
                hi = middle;
        }

        return PyValue.Int(lo);
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
