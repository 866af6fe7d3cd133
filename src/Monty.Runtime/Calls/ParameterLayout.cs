namespace Monty.Runtime.Calls;

/// <summary>The parameters of a Python function, in the order of their slots.</summary>
/// <param name="Names">Positional, then keyword-only, then <c>*args</c>, then <c>**kwargs</c>.</param>
/// <param name="PositionalOnlyCount">How many of the positional ones cannot be passed by name.</param>
/// <param name="PositionalCount">Positional ones, the positional-only included.</param>
/// <param name="KeywordOnlyCount">Those after <c>*</c>.</param>
/// <param name="HasVarArgs">Whether there is <c>*args</c>.</param>
/// <param name="HasVarKeywords">Whether there is <c>**kwargs</c>.</param>
internal sealed record ParameterLayout(
    string[] Names,
    int PositionalOnlyCount,
    int PositionalCount,
    int KeywordOnlyCount,
    bool HasVarArgs,
    bool HasVarKeywords)
{
    public static readonly ParameterLayout Empty = new([], 0, 0, 0, false, false);

    /// <summary>How many slots the parameters take.</summary>
    public int Count => Names.Length;

    /// <summary>Whether there are positional parameters only, so that a call with just that many needs no binding.</summary>
    public bool IsSimple => KeywordOnlyCount == 0 && !HasVarArgs && !HasVarKeywords;
}
