namespace Monty.Runtime.Calls;

/// <summary>The names of the trailing arguments of a call; made once per call site.</summary>
internal sealed class KeywordNames(string[] names)
{
    public string[] Names { get; } = names;

    public int Count => Names.Length;
}
