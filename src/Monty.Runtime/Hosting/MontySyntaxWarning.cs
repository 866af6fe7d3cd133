using Monty.Runtime.Core;

namespace Monty;

/// <summary>What CPython's compiler warns of: code that is valid, and probably not what was meant.</summary>
/// <param name="Message">CPython 3.14's words.</param>
/// <param name="FileName">The name the source was compiled under.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in code points.</param>
/// <param name="EndLine">1-based line of the end.</param>
/// <param name="EndColumn">1-based column just past the end.</param>
/// <param name="SourceLine">The text of <paramref name="Line"/>, or null.</param>
public sealed record MontySyntaxWarning(
    string Message, string FileName, int Line, int Column, int EndLine, int EndColumn, string? SourceLine)
{
    private const string Announcement = " Such sequences will not work in the future.";

    /// <summary>Whether it is about an escape sequence or a number: CPython then knows the source line.</summary>
    internal bool IsLexical { get; init; }

    /// <summary>The warning as CPython prints it: two lines, the second indented, each with its end.</summary>
    public override string ToString() => Text(showsLine: true);

    /// <summary>The warning as CPython prints it.</summary>
    /// <param name="showsLine">Whether the source line is at hand.</param>
    internal string Text(bool showsLine)
    {
        string text = $"{FileName}:{Line}: SyntaxWarning: {Message}\n";
        string? shown = showsLine ? SourceLine?.Trim(' ', '\t', '\f', '\r', '\n') : null;
        return string.IsNullOrEmpty(shown) ? text : $"{text}  {shown}\n";
    }

    /// <summary>The error that it becomes where a filter says so.</summary>
    internal MontySyntaxException AsError() => new(
        "SyntaxError",
        Message.Replace(Announcement, "", StringComparison.Ordinal),
        FileName,
        Line,
        Column,
        EndLine,
        EndColumn,
        SourceLine)
    {
        Origin = IsLexical ? SyntaxErrorOrigin.Parser : SyntaxErrorOrigin.Code,
    };
}
