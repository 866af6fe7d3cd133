using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Makes unions of types: flat, each member once, None for its type.</summary>
internal static class UnionMaking
{
    /// <summary><c>a | b</c>; NotImplemented where one of them is no type.</summary>
    public static PyValue Join(PyContext context, PyValue a, PyValue b)
        => CanJoin(a) && CanJoin(b) ? Of(context, [a, b]) : PyValue.NotImplemented;

    /// <summary>The union of any values, as <c>Union[…]</c> makes it too: the one member where there is just one.</summary>
    public static PyValue Of(PyContext context, ReadOnlySpan<PyValue> items)
    {
        var members = new PyList();
        foreach (PyValue item in items)
        {
            bool added = item.Ref is PyUnion union
                ? TryAddAll(context, members, union.Members.Items)
                : TryAdd(context, members, item.IsNone ? NoneTag.NoneType : item);
            if (!added)
                return PyValue.Signal;
        }

        return members.Count == 1 ? members.Items[0] : new PyUnion(new PyTuple(members.Items.ToArray()));
    }

    private static bool CanJoin(PyValue value)
        => value.IsNone || value.Ref is PyType or PyGenericAlias or PyUnion or PyTypeParameter or PyTypeAlias;

    private static bool TryAddAll(PyContext context, PyList members, ReadOnlySpan<PyValue> items)
    {
        foreach (PyValue item in items)
        {
            if (!TryAdd(context, members, item))
                return false;
        }

        return true;
    }

    private static bool TryAdd(PyContext context, PyList members, PyValue item)
    {
        foreach (PyValue member in members.Items)
        {
            context.Meter.ChargeWork(1);
            context.Pinned++;
            PyValue isSame = Operations.Comparison.Compare(context, CompareOperator.Equal, member, item);
            PyValue truth = isSame.IsSignal ? isSame : Operations.Truth.Of(context, isSame);
            context.Pinned--;
            if (truth.IsSignal)
                return false;
            if (truth.IsTrue)
                return true;
        }

        members.Append(context, item);
        return true;
    }
}
