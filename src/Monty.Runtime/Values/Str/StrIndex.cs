namespace Monty.Runtime.Values;

/// <summary>Text with surrogates and the places of its code points.</summary>
/// <param name="text">The text.</param>
/// <param name="blocks">The first unit of every 32nd code point, then the number of code points.</param>
internal sealed class StrIndex(string text, int[] blocks)
{
    public string Text { get; } = text;

    public int[] Blocks { get; } = blocks;
}
