using System.Globalization;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>What CPython says about arguments that do not fit the parameters of a Python function.</summary>
internal static class ArgumentErrors
{
    public static PyException MultipleValues(PyFunction function, string name)
        => Errors.TypeError($"{function.QualifiedName}() got multiple values for argument '{name}'");

    /// <summary>A name that no parameter takes: perhaps one of a positional-only parameter, or a misspelt one.</summary>
    public static PyException UnexpectedKeyword(PyFunction function, string name, ReadOnlySpan<string> given)
    {
        ParameterLayout layout = function.Code.Parameters;
        var conflicts = new List<string>();
        foreach (string parameter in layout.Names.AsSpan(0, layout.PositionalOnlyCount))
        {
            if (given.Contains(parameter))
                conflicts.Add(parameter);
        }

        if (conflicts.Count > 0)
        {
            return Errors.TypeError(
                $"{function.QualifiedName}() got some positional-only arguments passed as keyword arguments: '{string.Join(", ", conflicts)}'");
        }

        ReadOnlySpan<string> possible = layout.Names.AsSpan(
            layout.PositionalOnlyCount, layout.PositionalCount + layout.KeywordOnlyCount - layout.PositionalOnlyCount);
        return Errors.UnexpectedKeyword(function.QualifiedName, name, possible);
    }

    /// <param name="function">The function called.</param>
    /// <param name="given">How many positional arguments there were.</param>
    /// <param name="slots">The parameters, bound as far as the call goes.</param>
    public static PyException TooManyPositional(PyFunction function, int given, ReadOnlySpan<PyValue> slots)
    {
        ParameterLayout layout = function.Code.Parameters;
        int most = layout.PositionalCount;
        int least = most - function.Defaults.Length;
        string expected = least < most
            ? string.Create(CultureInfo.InvariantCulture, $"from {least} to {most} positional arguments")
            : Count(most, "positional argument");
        int keywordOnly = 0;
        foreach (PyValue slot in slots.Slice(most, layout.KeywordOnlyCount))
            keywordOnly += slot.IsUnbound ? 0 : 1;
        string actual = keywordOnly == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{given} {(given == 1 ? "was" : "were")}")
            : $"{Count(given, "positional argument")} (and {Count(keywordOnly, "keyword-only argument")}) were";
        return Errors.TypeError($"{function.QualifiedName}() takes {expected} but {actual} given");
    }

    /// <param name="function">The function called.</param>
    /// <param name="kind">Of the parameters.</param>
    /// <param name="first">The first of the parameters.</param>
    /// <param name="slots">Their values; those that are unbound are missing.</param>
    public static PyException Missing(PyFunction function, string kind, int first, ReadOnlySpan<PyValue> slots)
    {
        var missing = new List<string>();
        for (int i = 0; i < slots.Length; i++)
        {
            if (slots[i].IsUnbound)
                missing.Add($"'{function.Code.Parameters.Names[first + i]}'");
        }

        return Errors.TypeError(
            $"{function.QualifiedName}() missing {Count(missing.Count, $"required {kind} argument")}: {Enumerate(missing)}");
    }

    /// <summary><c>'a'</c>; <c>'a' and 'b'</c>; <c>'a', 'b', and 'c'</c>.</summary>
    public static string Enumerate(List<string> names) => names.Count switch
    {
        1 => names[0],
        2 => $"{names[0]} and {names[1]}",
        _ => $"{string.Join(", ", names.GetRange(0, names.Count - 1))}, and {names[^1]}",
    };

    private static string Count(int count, string noun) => NativeErrors.Count(count, noun);
}
