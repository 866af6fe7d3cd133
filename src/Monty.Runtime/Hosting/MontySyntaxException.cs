namespace Monty;

/// <summary>The source is not a Python program, or uses a construct that this compiler refuses by name.</summary>
public sealed class MontySyntaxException : MontyException
{
    /// <summary>Creates the error.</summary>
    /// <param name="pythonType"><c>SyntaxError</c>, <c>IndentationError</c> or <c>TabError</c>; <c>MemoryError</c> or <c>RecursionError</c> where the source nests too deep.</param>
    /// <param name="message">CPython 3.14's words.</param>
    /// <param name="fileName">The name the source was compiled under.</param>
    /// <param name="line">1-based line; 0 where there is none.</param>
    /// <param name="column">1-based column in code points; 0 where there is none.</param>
    /// <param name="endLine">1-based line of the end.</param>
    /// <param name="endColumn">1-based column just past the end.</param>
    /// <param name="sourceLine">The text of <paramref name="line"/>, or null.</param>
    public MontySyntaxException(
        string pythonType,
        string message,
        string fileName,
        int line,
        int column,
        int endLine,
        int endColumn,
        string? sourceLine)
        : base(message)
    {
        PythonType = pythonType;
        FileName = fileName;
        Line = line;
        Column = column;
        EndLine = endLine;
        EndColumn = endColumn;
        SourceLine = sourceLine;
    }

    /// <summary><c>SyntaxError</c>, <c>IndentationError</c> or <c>TabError</c>; <c>MemoryError</c> or <c>RecursionError</c> where the source nests too deep.</summary>
    public string PythonType { get; }

    /// <summary>The name the source was compiled under.</summary>
    public string FileName { get; }

    /// <summary>1-based line; 0 where there is none.</summary>
    public int Line { get; }

    /// <summary>1-based column in code points; 0 where there is none.</summary>
    public int Column { get; }

    /// <summary>1-based line of the end.</summary>
    public int EndLine { get; }

    /// <summary>1-based column just past the end.</summary>
    public int EndColumn { get; }

    /// <summary>The text of the faulty line, or null where there is none.</summary>
    public string? SourceLine { get; }

    /// <summary>The line of the statement that CPython's parser had noted last, where nothing explains the error; else 0.</summary>
    internal int NotedLine { get; set; }

    /// <summary>The keyword that a name near the error was probably meant to be: CPython prints it, and does not store it.</summary>
    internal KeywordTypo? Typo { get; set; }

    /// <summary>Which part of CPython would find the error.</summary>
    internal Runtime.Core.SyntaxErrorOrigin Origin { get; set; }

    /// <summary>CPython's end, where it has none: 0 or -1. Else null.</summary>
    internal int? OpenEnd { get; set; }

    /// <summary>Whether the text may only be unfinished: it ends where more has to come, as <c>if x:</c> and <c>f(1,</c> do.</summary>
    public bool IsUnfinished { get; internal set; }

    /// <summary>What CPython warns of before it gives up.</summary>
    public IReadOnlyList<MontySyntaxWarning> Warnings { get; internal set; } = [];

    /// <summary>The error as CPython prints it: place, line, carets and message.</summary>
    public override string ToString() => Runtime.Hosting.SyntaxErrorReport.Of(this);
}

/// <summary>A misspelt keyword.</summary>
/// <param name="Line">The line that is shown, without the indentation that it shares with the lines before.</param>
/// <param name="Column">1-based column of the name in the line.</param>
/// <param name="EndColumn">1-based column just past it.</param>
/// <param name="Keyword">What was meant.</param>
internal sealed record KeywordTypo(string Line, int Column, int EndColumn, string Keyword);
