using System.Diagnostics;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The set operations between sets, both at hand.</summary>
internal static class SetAlgebra
{
    /// <summary>Changes <paramref name="target"/> and gives <paramref name="result"/>, or answers a question; or a signal.</summary>
    public static PyValue Apply(PyContext context, SetOperation operation, PySetBase target, PySetBase other, PyValue result)
    {
        context.Meter.ChargeWork((target.Count + other.Count) / 4);
        switch (operation)
        {
            case SetOperation.IsDisjoint:
                return Answer(IsDisjoint(context, target, other));
            case SetOperation.IsSubset:
                return Answer(IsSubset(context, target, other));
            case SetOperation.IsSuperset:
                return Answer(IsSubset(context, other, target));
            default:
                return TryChange(context, operation, target, other) ? result : PyValue.Signal;
        }
    }

    /// <summary>Whether every item of <paramref name="part"/> is in <paramref name="whole"/>.</summary>
    public static Lookup IsSubset(PyContext context, PySetBase part, PySetBase whole)
    {
        if (part.Count > whole.Count)
            return Lookup.Absent;
        int position = 0;
        while (part.MoveNext(ref position, out int row))
        {
            int found = whole.FindHashed(context, part.KeyAt(row), part.HashAt(row));
            if (found < 0)
                return found == PySetBase.Absent ? Lookup.Absent : Lookup.Raising;
        }

        return Lookup.Found;
    }

    private static PyValue Answer(Lookup answer)
        => answer == Lookup.Raising ? PyValue.Signal : PyValue.Bool(answer == Lookup.Found);

    private static Lookup IsDisjoint(PyContext context, PySetBase a, PySetBase b)
    {
        (PySetBase small, PySetBase large) = a.Count <= b.Count ? (a, b) : (b, a);
        int position = 0;
        while (small.MoveNext(ref position, out int row))
        {
            int found = large.FindHashed(context, small.KeyAt(row), small.HashAt(row));
            if (found >= 0)
                return Lookup.Absent;
            if (found == PySetBase.Failed)
                return Lookup.Raising;
        }

        return Lookup.Found;
    }

    private static bool TryChange(PyContext context, SetOperation operation, PySetBase target, PySetBase other) => operation switch
    {
        SetOperation.Union => TryUnite(context, target, other),
        SetOperation.Intersection => TryKeep(context, target, other, whenFound: true),
        SetOperation.Difference => TrySubtract(context, target, other),
        SetOperation.SymmetricDifference => TryToggle(context, target, other),
        _ => throw new UnreachableException("a question changes nothing"),
    };

    private static bool TryUnite(PyContext context, PySetBase target, PySetBase other)
    {
        if (ReferenceEquals(target, other))
            return true;
        if (target.Count == 0)
        {
            target.CopyFrom(context, other);
            return true;
        }

        int position = 0;
        while (other.MoveNext(ref position, out int row))
        {
            if (!target.AddHashed(context, other.KeyAt(row), other.HashAt(row)))
                return false;
        }

        return true;
    }

    private static bool TrySubtract(PyContext context, PySetBase target, PySetBase other)
    {
        // Whichever side is smaller is gone through.
        if (other.Count > target.Count || ReferenceEquals(target, other))
            return TryKeep(context, target, other, whenFound: false);
        int position = 0;
        while (other.MoveNext(ref position, out int row))
        {
            int found = target.FindHashed(context, other.KeyAt(row), other.HashAt(row));
            if (found == PySetBase.Failed)
                return false;
            if (found >= 0)
                target.RemoveAt(found);
        }

        return true;
    }

    /// <summary>Keeps the items that are in the other set, or those that are not.</summary>
    private static bool TryKeep(PyContext context, PySetBase target, PySetBase other, bool whenFound)
    {
        var kept = new PySet();
        int position = 0;
        while (target.MoveNext(ref position, out int row))
        {
            PyValue key = target.KeyAt(row);
            uint hash = target.HashAt(row);
            int found = other.FindHashed(context, key, hash);
            if (found == PySetBase.Failed)
                return false;
            if (found >= 0 == whenFound && !kept.AddHashed(context, key, hash))
                return false;
        }

        target.TakeFrom(kept);
        return true;
    }

    private static bool TryToggle(PyContext context, PySetBase target, PySetBase other)
    {
        if (ReferenceEquals(target, other))
        {
            target.Clear();
            return true;
        }

        int position = 0;
        while (other.MoveNext(ref position, out int row))
        {
            PyValue key = other.KeyAt(row);
            uint hash = other.HashAt(row);
            int found = target.FindHashed(context, key, hash);
            if (found == PySetBase.Failed)
                return false;
            if (found >= 0)
                target.RemoveAt(found);
            else if (!target.AddHashed(context, key, hash))
                return false;
        }

        return true;
    }
}
