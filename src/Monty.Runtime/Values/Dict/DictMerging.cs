using Monty.Runtime.Core;
using Monty.Runtime.Execution;
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

    /// <summary>Stores all pairs of <paramref name="source"/> in a dict that is being made; false while raising.</summary>
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

    /// <summary><c>a == b</c> of dicts: a bool or a signal.</summary>
    public static PyValue AreEqual(PyContext context, PyDict a, PyDict b)
    {
        var walk = new OperationPart(context, a);
        if (walk.IsKnown)
            return walk.Known;
        bool isResumed = walk.TryResume(out PartPlace place);
        if (!isResumed && a.Count != b.Count)
            return walk.End(PyValue.False);
        if (!context.EnterNative())
            return walk.End(PyValue.Signal);
        context.Meter.ChargeWork(a.Count / 4);
        PyValue result = ComparePairs(context, a, b, isResumed, place, ref walk);
        context.LeaveNative();
        return result;
    }

    /// <summary>Goes from pair to pair: the key is looked up (stage 0), then the values are compared (1).</summary>
    private static PyValue ComparePairs(PyContext context, PyDict a, PyDict b, bool isResumed, PartPlace place, ref OperationPart walk)
    {
        int position = (int)place.Index;
        bool isFound = place.Count == 1;
        int row = PyDict.Absent;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (isResumed || a.MoveNext(ref position, out row))
        {
            loop.Did(1);
            PyValue value = isResumed ? place.X : a.ValueAt(row);
            PyValue other = place.Y;
            if (!isFound)
            {
                PyValue key = isResumed ? place.Y : a.KeyAt(row);
                uint hash = isResumed ? (uint)place.Number : a.HashAt(row);
                walk.BeginStep();
                int found = b.FindHashed(context, key, hash);
                if (found == PyDict.Failed)
                    return walk.Stop(new PartPlace(position, hash, X: value, Y: key));
                if (found < 0)
                    return walk.End(PyValue.False);
                other = b.ValueAt(found);
            }

            isResumed = false;
            isFound = false;
            walk.BeginStep();
            if (!FastOrder.TryEquals(context, value, other, out bool same))
                return walk.Stop(new PartPlace(position, Count: 1, X: value, Y: other));
            if (!same)
                return walk.End(PyValue.False);
        }

        return walk.End(PyValue.True);
    }
}
