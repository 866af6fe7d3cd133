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
        if (typeOrTuple.Ref is not PyTuple tuple)
            return context.Raise(NotCatchable());
        foreach (PyValue item in tuple.Items)
        {
            if (!IsExceptionType(item))
                return context.Raise(NotCatchable());
        }

        foreach (PyValue item in tuple.Items)
        {
            if (exception.Type.IsSubtypeOf((PyType)item.Ref))
                return PyValue.True;
        }

        return PyValue.False;
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
