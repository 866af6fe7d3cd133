using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Operator_;

/// <summary>The arguments of calls of getters and method callers: the one value.</summary>
internal static class GetterArguments
{
    public static bool AreWrong(PyContext context, PyType type, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (keywords is null && arguments.Length == 1)
            return false;
        // A method caller does not look at keywords where there is another mistake.
        int positional = arguments.Length - (keywords?.Count ?? 0);
        bool countsFirst = ReferenceEquals(type, OperatorTypes.MethodCaller) && positional != 1;
        context.Raise(Errors.TypeError(keywords is null || countsFirst
            ? $"{type.SimpleName} expected 1 argument, got {positional}"
            : $"{type.SimpleName}() takes no keyword arguments"));
        return true;
    }
}
