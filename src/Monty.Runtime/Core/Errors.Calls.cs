using Monty.Runtime.Values;

namespace Monty.Runtime.Core;

internal static partial class Errors
{
    /// <summary>A keyword that no parameter takes, with the one that may be meant.</summary>
    public static PyException UnexpectedKeyword(string function, string name, ReadOnlySpan<string> possible)
    {
        string hint = NameSuggestion.Find(possible, name) is { } suggestion ? $". Did you mean '{suggestion}'?" : "";
        return TypeError($"{function}() got an unexpected keyword argument '{name}'{hint}");
    }
}
