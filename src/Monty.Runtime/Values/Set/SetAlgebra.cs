using System.Diagnostics;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
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
    public static PyValue Answer(PyContext context, SetOperation operation, PySetBase target, PySetBase other) => operation switch
    {
        SetOperation.IsDisjoint => AskEach(context, target, other, isAnyMember: true, mayHold: true),
        SetOperation.IsSubset => IsSubset(context, target, other),
        SetOperation.IsSuperset => IsSubset(context, other, target),
        _ => throw new UnreachableException("no question"),
    };

    /// <summary>Whether every item of <paramref name="part"/> is in <paramref name="whole"/>, and a condition on their sizes holds: True, False or a signal.</summary>
    public static PyValue IsSubset(PyContext context, PySetBase part, PySetBase whole, bool mayHold = true)
        => AskEach(context, part, whole, isAnyMember: false, mayHold && part.Count <= whole.Count);

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

    /// <summary>Whether all items of a set are in another, or whether none is: the smaller one is gone through then.</summary>
    private static PyValue AskEach(PyContext context, PySetBase items, PySetBase other, bool isAnyMember, bool mayHold)
    {
        var walk = new OperationPart(context, items);
        if (walk.IsKnown)
            return walk.Known;
        bool isResumed = walk.TryResume(out PartPlace place);
        if (!isResumed && !mayHold)
            return walk.End(PyValue.False);
        bool isSwapped = isResumed ? place.Count != 0 : isAnyMember && items.Count > other.Count;
        if (isSwapped)
            (items, other) = (other, items);
        int position = (int)place.Index;
        int row = PySetBase.Absent;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (isResumed || items.MoveNext(ref position, out row))
        {
            loop.Did(1);
            PyValue key = isResumed ? place.X : items.KeyAt(row);
            uint hash = isResumed ? (uint)place.Number : items.HashAt(row);
            isResumed = false;
            walk.BeginStep();
            int found = other.FindHashed(context, key, hash);
            if (found == PySetBase.Failed)
                return walk.Stop(new PartPlace(position, hash, isSwapped ? 1 : 0, key));
            if (found >= 0 == isAnyMember)
                return walk.End(PyValue.False);
        }

        return walk.End(PyValue.True);
    }
}
