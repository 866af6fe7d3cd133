using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Operators of numbers, sets and dicts, which take those of derived classes for plain ones.</summary>
internal static class PlainOperands
{
    /// <summary>Whether a number or set of a built-in type takes one of a derived class for a plain one.</summary>
    public static bool TakesPlain(PyValue value, PyValue derived)
        => value.Ref is not (PyClassed or PyDict) && Takes(value, PyDerived.Unwrap(derived));

    /// <summary>An operator of numbers, sets or dicts, those of derived classes counting as plain ones where no class says otherwise; else NotImplemented.</summary>
    public static PyValue Ask(PyContext context, BinaryOperator op, PyValue a, PyValue b)
    {
        PyValue left = PyDerived.Unwrap(a);
        PyValue right = PyDerived.Unwrap(b);
        if (left.Ref is PyClassed || right.Ref is PyClassed)
            return PyValue.NotImplemented;
        bool isPossible = (IsPlain(context, op, a) && Takes(left, right)) || (IsPlain(context, op, b) && Takes(right, left));
        return isPossible ? AskBoth(context, op, left, right) : PyValue.NotImplemented;
    }

    /// <summary>An operator of values of built-in types, from either side.</summary>
    public static PyValue AskBoth(PyContext context, BinaryOperator op, PyValue left, PyValue right)
    {
        PyValue result = left.Ref.Binary(context, op, left, right);
        return result.IsNotImplemented ? right.Ref.ReflectedBinary(context, op, right, left) : result;
    }

    /// <summary>Whether no class of the script hides how the built-in type does the operation.</summary>
    private static bool IsPlain(PyContext context, BinaryOperator op, PyValue value)
        => value.Type.Special(context, SpecialMethodNames.Forward(op)).IsUnbound
            && value.Type.Special(context, SpecialMethodNames.Reflected(op)).IsUnbound;

    /// <summary>Whether the numbers, sets or dicts of one type know what to do with those of another.</summary>
    public static bool Takes(PyValue one, PyValue other)
    {
        if (PyInts.Is(one))
            return PyInts.Is(other);
        if (one.IsFloat)
            return other.IsFloat || PyInts.Is(other);
        if (one.Ref is PyComplex)
            return other.Ref is PyComplex || other.IsFloat || PyInts.Is(other);
        return (one.Ref is PySetBase && other.Ref is PySetBase) || (one.Ref is PyDict && other.Ref is PyDict);
    }
}
