using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>Dict to dict: what needs no iterator.</summary>
internal static class DictMerging
{
    /// <summary>Stores all pairs of <paramref name="source"/>, then gives <paramref name="result"/>; or a signal.</summary>
    public static PyValue Merge(PyContext context, PyDict target, PyDict source, PyValue result)
    {
        if (target.Count == 0 || context.Pinned > 0)
            return TryMerge(context, target, source) ? result : PyValue.Signal;
        return ReferenceEquals(target, source) ? result : new DictMergeFrame(target, source, result).Start(context);
    }

    /// <summary>Stores all pairs of <paramref name="source"/>; false while raising.</summary>
    public static bool TryMerge(PyContext context, PyDict target, PyDict source)
    {
        if (ReferenceEquals(target, source))
            return true;
        if (target.Count == 0)
        {
            target.CopyFrom(context, source);
            return true;
        }

        context.Meter.ChargeWork(source.Count / 4);
        int count = source.Count;
        int position = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (source.MoveNext(ref position, out int row))
        {
            loop.At(position);
            if (!target.SetHashed(context, source.KeyAt(row), source.HashAt(row), source.ValueAt(row)))
                return false;
            if (source.Count == count)
                continue;
            context.Raise(Errors.RuntimeError("dict mutated during update"));
            return false;
        }

        return true;
    }

    /// <summary><c>a == b</c> of dicts; false while raising.</summary>
    public static bool TryEquals(PyContext context, PyDict a, PyDict b, out bool equal)
    {
        equal = false;
        if (a.Count != b.Count)
            return true;
        if (!context.EnterNative())
            return false;
        context.Meter.ChargeWork(a.Count / 4);
        bool done = TryEqualPairs(context, a, b, out equal);
        context.LeaveNative();
        return done;
    }

    private static bool TryEqualPairs(PyContext context, PyDict a, PyDict b, out bool equal)
    {
        equal = false;
        int position = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (a.MoveNext(ref position, out int row))
        {
            loop.At(position);
            PyValue value = a.ValueAt(row);
            int other = b.FindHashed(context, a.KeyAt(row), a.HashAt(row));
            if (other < 0)
                return other == PyDict.Absent;
            if (!FastOrder.TryEquals(context, value, b.ValueAt(other), out bool same))
                return false;
            if (!same)
                return true;
        }

        equal = true;
        return true;
    }
}
