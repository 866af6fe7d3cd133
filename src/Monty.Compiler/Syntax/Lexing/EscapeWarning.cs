namespace Monty.Compiler.Syntax.Lexing;

/// <summary>The warning about a backslash that means nothing.</summary>
internal static class EscapeWarning
{
    /// <summary>CPython's words.</summary>
    /// <param name="escape">The backslash and what follows.</param>
    public static string Of(ReadOnlySpan<char> escape)
    {
        int end = EndOf(escape);
        string written = escape[1..end].ToString();
        return $"\"\\{written}\" is an invalid {(end > 2 ? "octal " : "")}escape sequence. "
            + $"Such sequences will not work in the future. Did you mean \"\\\\{written}\"? A raw string is also an option.";
    }

    /// <summary>How long the escape is: an octal number has three digits.</summary>
    public static int EndOf(ReadOnlySpan<char> escape) => escape[1] is >= '4' and <= '7' ? 4 : 2;
}
