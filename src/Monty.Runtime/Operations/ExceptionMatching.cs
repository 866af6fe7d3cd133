using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>What <c>except</c> clauses catch.</summary>
internal static class ExceptionMatching
{
    /// <summary>Whether a type, or one in a tuple, catches the exception: True, False or a signal.</summary>
    public static PyValue Matches(PyContext context, PyValue exception, PyValue typeOrTuple)
    {
        if (typeOrTuple.Ref is PyType type)
            return MatchesType(context, exception, type);
        if (!IsCatchable(context, typeOrTuple))
            return PyValue.Signal;
        foreach (PyValue item in ((PyTuple)PyDerived.Unwrap(typeOrTuple).Ref).Items)
        {
            if (exception.Type.IsSubtypeOf((PyType)item.Ref))
                return PyValue.True;
        }

        return PyValue.False;
    }

    /// <summary>Whether it can stand in an <c>except</c> clause: an exception type or a tuple of them; raises where not.</summary>
    public static bool IsCatchable(PyContext context, PyValue typeOrTuple)
    {
        bool isCatchable = IsExceptionType(typeOrTuple);
        if (PyDerived.Unwrap(typeOrTuple).Ref is PyTuple tuple)
        {
            isCatchable = true;
            foreach (PyValue item in tuple.Items)
                isCatchable &= IsExceptionType(item);
        }

        if (!isCatchable)
            context.Raise(NotCatchable());
        return isCatchable;
    }

    private static PyValue MatchesType(PyContext context, PyValue exception, PyType type)
        => type.IsSubtypeOf(ExceptionTypes.BaseException)
            ? PyValue.Bool(exception.Type.IsSubtypeOf(type))
            : context.Raise(NotCatchable());

    private static bool IsExceptionType(PyValue value)
        => value.Ref is PyType type && type.IsSubtypeOf(ExceptionTypes.BaseException);

    private static PyException NotCatchable()
        => Errors.TypeError("catching classes that do not inherit from BaseException is not allowed");
}
