using System.Diagnostics.CodeAnalysis;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>New sets from two that hold only ints and strs, whose comparison needs nothing of the script.</summary>
/// <remarks>The rows are chosen first, so that the new set is made with just the room that it needs.</remarks>
internal static class PlainSetAlgebra
{
    /// <summary>The new set; false where an item is of another type.</summary>
    public static bool TryCombine(
        PyContext context, SetOperation operation, PySetBase a, PySetBase b, [NotNullWhen(true)] out PySetBase? result)
    {
        context.Meter.ChargeWork((a.Count + b.Count) / 4);
        result = operation switch
        {
            SetOperation.Union => Union(context, a, b),
            SetOperation.Intersection when a.Count > b.Count => Chosen(context, b, a, areMembers: true, a.EmptyPlain()),
            SetOperation.Intersection => Chosen(context, a, b, areMembers: true, a.EmptyPlain()),
            SetOperation.Difference => Chosen(context, a, b, areMembers: false, a.EmptyPlain()),
            _ => SymmetricDifference(context, a, b),
        };
        return result is not null;
    }

    private static PySetBase? Union(PyContext context, PySetBase a, PySetBase b)
    {
        if (!b.TryChoose(context, a, areMembers: false, out ReadOnlySpan<int> more))
            return null;
        PySetBase result = a.EmptyPlain();
        result.CopyFrom(context, a, more.Length);
        result.AddRows(context, b, more);
        return result;
    }

    private static PySetBase? SymmetricDifference(PyContext context, PySetBase a, PySetBase b)
    {
        if (!a.TryChoose(context, b, areMembers: false, out ReadOnlySpan<int> onlyA)
            || !b.TryChoose(context, a, areMembers: false, out ReadOnlySpan<int> onlyB))
            return null;
        PySetBase result = a.EmptyPlain();
        result.EnsureCapacity(context, onlyA.Length + onlyB.Length);
        result.AddRows(context, a, onlyA);
        result.AddRows(context, b, onlyB);
        return result;
    }

    private static PySetBase? Chosen(PyContext context, PySetBase source, PySetBase other, bool areMembers, PySetBase result)
    {
        if (!source.TryChoose(context, other, areMembers, out ReadOnlySpan<int> rows))
            return null;
        result.AddRows(context, source, rows);
        return result;
    }
}
