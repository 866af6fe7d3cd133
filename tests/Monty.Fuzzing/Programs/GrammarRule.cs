namespace Monty.Fuzzing.Programs;

/// <summary>A rule of the grammar: the texts that may stand for it.</summary>
internal sealed class GrammarRule(string name)
{
    public string Name => name;

    public List<GrammarText> Texts { get; } = [];
}

/// <summary>A text of the grammar.</summary>
/// <param name="Parts">What is written, in order.</param>
/// <param name="Wants">Where it may stand.</param>
/// <param name="Shuns">Where it may not stand.</param>
/// <param name="Exports">What it adds to the grammar of the rest of the program: names of rules and texts.</param>
internal sealed record GrammarText(GrammarPart[] Parts, Place Wants, Place Shuns, (string Rule, string Text)[] Exports)
{
    /// <summary>How deep the shortest program is that it can become.</summary>
    public int Height { get; set; } = int.MaxValue;
}

/// <summary>Plain text, or a hole for what a rule gives.</summary>
/// <param name="Text">The text, or the rule's name.</param>
/// <param name="IsHole">Whether a rule's text goes there.</param>
/// <param name="Change">What it is inside of, there.</param>
internal readonly record struct GrammarPart(string Text, bool IsHole, string? Change);

/// <summary>What a statement is inside of.</summary>
[Flags]
internal enum Place
{
    Nowhere = 0,
    Loop = 1,
    Function = 2,
    Generator = 4,
    Async = 8,
}
