using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>Which metaclass makes a class.</summary>
internal static class Metaclasses
{
    /// <summary>The most derived of what was asked for and the metaclasses of the bases.</summary>
    /// <exception cref="RaisedException">They conflict.</exception>
    public static PyType MostDerived(PyType requested, PyTuple bases)
    {
        PyType winner = requested;
        foreach (PyValue item in bases.Items)
        {
            PyType ofBase = item.Type;
            if (winner.IsSubtypeOf(ofBase))
                continue;
            winner = ofBase.IsSubtypeOf(winner)
                ? ofBase
                : throw Errors.TypeError("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases").ToException();
        }

        return winner;
    }

    /// <summary>What a class statement calls: a class as <see cref="MostDerived"/> finds it, or another callable as it is.</summary>
    public static PyValue OfStatement(PyTuple bases, PyValue requested)
    {
        if (requested.IsUnbound)
            requested = bases.Count == 0 ? TypeType.Type : bases.Items[0].Type;
        return requested.Ref is PyType type ? MostDerived(type, bases) : requested;
    }
}
