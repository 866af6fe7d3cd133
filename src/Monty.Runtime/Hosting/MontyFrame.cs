namespace Monty;

/// <summary>A place in a script: in a traceback, or where a host function is called.</summary>
/// <param name="File">The name that the source was compiled under.</param>
/// <param name="Function">The function's name; <c>&lt;module&gt;</c> outside of functions.</param>
/// <param name="Line">1-based line; 0 where there is none.</param>
/// <param name="Column">1-based column in code points; 0 where there is none.</param>
/// <param name="EndLine">1-based line of the end.</param>
/// <param name="EndColumn">1-based column just past the end.</param>
/// <param name="SourceLine">The text of the line, or null where there is none.</param>
public sealed record MontyFrame(
    string File,
    string Function,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string? SourceLine);
