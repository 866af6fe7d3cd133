using System.Diagnostics.CodeAnalysis;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>New sets from two that hold only ints and strs, whose comparison needs nothing of the script.</summary>
internal static class PlainSetAlgebra
{
    /// <summary>The new set; false where an item is of another type.</summary>
    public static bool TryCombine(
        PyContext context, SetOperation operation, PySetBase a, PySetBase b, [NotNullWhen(true)] out PySetBase? result)
    {
        context.Meter.ChargeWork((a.Count + b.Count) / 4);
        result = operation == SetOperation.Union ? a.CopyPlain(context) : a.EmptyPlain();
        bool isDone = operation switch
        {
            SetOperation.Union => TryAdd(context, b, result),
            SetOperation.Intersection when a.Count > b.Count => TryKeep(context, b, a, isMember: true, result),
            SetOperation.Intersection => TryKeep(context, a, b, isMember: true, result),
            SetOperation.Difference => TryKeep(context, a, b, isMember: false, result),
            _ => TryKeep(context, a, b, isMember: false, result) && TryKeep(context, b, a, isMember: false, result),
        };
        if (!isDone)
            result = null;
        return isDone;
    }

    /// <summary>Adds the items of <paramref name="source"/> that are in <paramref name="other"/>, or those that are not.</summary>
    private static bool TryKeep(PyContext context, PySetBase source, PySetBase other, bool isMember, PySetBase result)
    {
        int position = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (source.MoveNext(ref position, out int row))
        {
            loop.At(position);
            PyValue key = source.KeyAt(row);
            uint hash = source.HashAt(row);
            if (!other.TryFindPlainHashed(context, key, hash, out int found))
                return false;
            if (found >= 0 == isMember)
                result.AddAbsent(context, key, hash);
        }

        return true;
    }

    private static bool TryAdd(PyContext context, PySetBase source, PySetBase result)
    {
        int position = 0;
        var loop = new ClockedLoop(context.Meter, ClockedLoop.SlowSteps);
        while (source.MoveNext(ref position, out int row))
        {
            loop.At(position);
            PyValue key = source.KeyAt(row);
            uint hash = source.HashAt(row);
            if (!result.TryFindPlainHashed(context, key, hash, out int found))
                return false;
            if (found < 0)
                result.AddAbsent(context, key, hash);
        }

        return true;
    }
}
