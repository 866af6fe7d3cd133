using System.Diagnostics;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>The set operations between sets, both at hand.</summary>
internal static class SetAlgebra
{
    /// <summary>Changes <paramref name="target"/> and gives <paramref name="result"/>, or answers a question; or a signal.</summary>
    public static PyValue Apply(PyContext context, SetOperation operation, PySetBase target, PySetBase other, PyValue result)
    {
        context.Meter.ChargeWork((target.Count + other.Count) / 4);
        if (operation > SetOperation.SymmetricDifference)
            return SlotReplay.Run(context, SlotOperation.AskSet, target, other, default, (long)operation);
        if (ReferenceEquals(target, other))
            ChangeByItself(operation, target);
        else if (target.Count == 0)
            ChangeEmpty(context, operation, target, other);
        else if (other.Count != 0 || operation == SetOperation.Intersection)
            return new SetChangeFrame(operation, target, other, result).Start(context);
        return result;
    }

    /// <summary>Answers a question about two sets: True, False or a signal.</summary>
    public static PyValue Answer(PyContext context, SetOperation operation, PySetBase target, PySetBase other)
    {
        Lookup answer = operation switch
        {
            SetOperation.IsDisjoint => IsDisjoint(context, target, other),
            SetOperation.IsSubset => IsSubset(context, target, other),
            SetOperation.IsSuperset => IsSubset(context, other, target),
            _ => throw new UnreachableException("no question"),
        };
        return answer == Lookup.Raising ? PyValue.Signal : PyValue.Bool(answer == Lookup.Found);
    }

    /// <summary>Whether every item of <paramref name="part"/> is in <paramref name="whole"/>.</summary>
    public static Lookup IsSubset(PyContext context, PySetBase part, PySetBase whole)
    {
        if (part.Count > whole.Count)
            return Lookup.Absent;
        int position = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (part.MoveNext(ref position, out int row))
        {
            loop.At(position);
            int found = whole.FindHashed(context, part.KeyAt(row), part.HashAt(row));
            if (found < 0)
                return found == PySetBase.Absent ? Lookup.Absent : Lookup.Raising;
        }

        return Lookup.Found;
    }

    private static void ChangeByItself(SetOperation operation, PySetBase target)
    {
        if (operation is SetOperation.Difference or SetOperation.SymmetricDifference)
            target.Clear();
    }

    private static void ChangeEmpty(PyContext context, SetOperation operation, PySetBase target, PySetBase other)
    {
        if (operation is SetOperation.Union or SetOperation.SymmetricDifference)
            target.CopyFrom(context, other);
    }

    private static Lookup IsDisjoint(PyContext context, PySetBase a, PySetBase b)
    {
        (PySetBase small, PySetBase large) = a.Count <= b.Count ? (a, b) : (b, a);
        int position = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (small.MoveNext(ref position, out int row))
        {
            loop.At(position);
            int found = large.FindHashed(context, small.KeyAt(row), small.HashAt(row));
            if (found >= 0)
                return Lookup.Absent;
            if (found == PySetBase.Failed)
                return Lookup.Raising;
        }

        return Lookup.Found;
    }
}
