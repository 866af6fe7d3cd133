using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>How the members of a group are chosen.</summary>
internal enum GroupConditionKind
{
    /// <summary>By an exception type or a tuple of them.</summary>
    Type,

    /// <summary>By what a Python callable says.</summary>
    Predicate,

    /// <summary>By being one of certain exceptions.</summary>
    Identity,
}

/// <summary>What <c>split</c> and <c>subgroup</c> accept.</summary>
internal static class GroupCondition
{
    /// <returns>False with the TypeError raised where the value is no condition.</returns>
    public static bool TryClassify(PyContext context, PyValue condition, out GroupConditionKind kind)
    {
        kind = GroupConditionKind.Predicate;
        if (condition.Ref.IsCallable && condition.Ref is not PyType)
            return true;
        kind = GroupConditionKind.Type;
        if (IsExceptionType(condition) || (condition.Ref is PyTuple tuple && AreExceptionTypes(tuple)))
            return true;
        context.Raise(Errors.TypeError(
            "expected an exception type, a tuple of exception types, or a callable (other than a class)"));
        return false;
    }

    /// <summary>Whether an exception is of the type, or of one in the tuple.</summary>
    public static bool IsOfType(PyException exception, PyValue condition)
    {
        if (condition.Ref is PyType type)
            return exception.Class.IsSubtypeOf(type);
        foreach (PyValue item in ((PyTuple)condition.Ref).Items)
        {
            if (exception.Class.IsSubtypeOf((PyType)item.Ref))
                return true;
        }

        return false;
    }

    public static bool IsGroup(PyValue value) => value.Ref is PyException exception && exception.Class.IsSubtypeOf(ExceptionTypes.BaseExceptionGroup);

    private static bool AreExceptionTypes(PyTuple tuple)
    {
        foreach (PyValue item in tuple.Items)
        {
            if (!IsExceptionType(item))
                return false;
        }

        return true;
    }

    private static bool IsExceptionType(PyValue value) => value.Ref is PyType type && type.IsSubtypeOf(ExceptionTypes.BaseException);
}
