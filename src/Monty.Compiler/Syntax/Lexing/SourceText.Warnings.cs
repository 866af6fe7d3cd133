namespace Monty.Compiler.Syntax.Lexing;

/// <summary>What CPython warns of while it parses.</summary>
internal sealed partial class SourceText
{
    private List<NotedWarning>? _warnings;
    private HashSet<int>? _placesOfWarnings;

    /// <summary>The warnings in CPython's order.</summary>
    public IReadOnlyList<MontySyntaxWarning> Warnings
        => _warnings is null ? [] : [.. _warnings.OrderBy(noted => noted.Order).Select(noted => noted.Warning)];

    /// <summary>Notes a warning, once for each place.</summary>
    /// <param name="order">Where CPython's parser stands when it gives it.</param>
    /// <param name="start">Where what it is about begins.</param>
    /// <param name="end">Where that ends, on the same line.</param>
    /// <param name="line">The line that CPython names.</param>
    /// <param name="message">The message.</param>
    public void Warn(int order, int start, int end, int line, string message)
    {
        _warnings ??= [];
        _placesOfWarnings ??= [];
        if (_warnings.Count >= WarningGroup.Most || !_placesOfWarnings.Add(start))
            return;
        int column = start - StartOfLine(start) + 1;
        _warnings.Add(new NotedWarning(
            order, new MontySyntaxWarning(message, FileName, line, column, line, column + end - start, LineText(line)) { IsLexical = true }));
    }

    private int StartOfLine(int position)
        => 1 + (_codePoints is null ? _text.AsSpan(0, position).LastIndexOf('\n') : _codePoints.AsSpan(0, position).LastIndexOf('\n'));

    private sealed record NotedWarning(int Order, MontySyntaxWarning Warning);
}
