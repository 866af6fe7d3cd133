using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>Counts items in a dict of item and number.</summary>
internal static class DictCounting
{
    private static readonly PyValue One = PyValue.Int(1);

    /// <summary>Adds one to the count of an item: None or a signal. It may call back, and changes nothing before its last callback.</summary>
    public static PyValue CountItem(PyContext context, PyDict counts, PyValue item)
    {
        if (!KeyHashing.TryHash(context, item, KeyRole.Bare, out uint hash))
            return PyValue.Signal;
        PyValue count = counts.ValueOfHashed(context, item, hash);
        if (count.IsSignal)
            return count;
        PyValue sum = count.IsExhausted ? One : Arithmetic.Binary(context, BinaryOperator.Add, count, One);
        return !sum.IsSignal && counts.SetHashed(context, item, hash, sum) ? PyValue.None : PyValue.Signal;
    }

    /// <summary>Counts an item where that needs nothing of the script; false where it may.</summary>
    public static bool TryCountPlain(PyContext context, PyDict counts, PyValue item)
    {
        if (!counts.TryFindPlain(context, item, out int row))
            return false;
        if (row < 0)
            return counts.TrySetPlain(context, item, One);
        PyValue count = counts.ValueAt(row);
        if (!count.IsInt || count.Bits == long.MaxValue)
            return false;
        counts.SetValueAt(row, PyValue.Int(count.Bits + 1));
        return true;
    }
}
