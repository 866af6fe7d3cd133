using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>Open brackets: they join lines, must pair up, and nest at most 200 deep, which also bounds the parser.</summary>
internal abstract partial class LexerBase
{
    private const int MaxBrackets = 200;

    private readonly Stack<(char Kind, int Line, int Column)> _brackets = new();

    /// <summary>The line of the innermost open bracket; 0 when none is open.</summary>
    public int OpenBracketLine => _brackets.Count == 0 ? 0 : _brackets.Peek().Line;

    /// <summary>"'(' was never closed", at the innermost open bracket.</summary>
    public MontySyntaxException UnclosedBracket()
    {
        (char kind, int line, int column) = _brackets.Peek();
        MontySyntaxException error = _source.SyntaxError($"'{kind}' was never closed", new SourceSpan(line, column, line, column));
        error.OpenEnd = 0;
        return error;
    }

    private void OpenBracket(int start)
    {
        if (_brackets.Count >= MaxBrackets)
            throw ErrorBefore(_source.Position, "too many nested parentheses");
        _brackets.Push(((char)_source[start], _line, start - _lineStart));
    }

    private void CloseBracket(int start)
    {
        char closing = (char)_source[start];
        if (InTemplate && closing == '}' && !InTemplateField)
            throw TemplateError("single '}' is not allowed");
        if (_brackets.Count == 0)
            throw ErrorBefore(_source.Position, $"unmatched '{closing}'");

        (char opening, int line, _) = _brackets.Peek();
        if (!Pairs(opening, closing))
        {
            if (AtTemplateFieldLevel)
                throw TemplateError($"unmatched '{closing}'");
            string mismatch = $"closing parenthesis '{closing}' does not match opening parenthesis '{opening}'";
            throw ErrorBefore(_source.Position, line == _line ? mismatch : $"{mismatch} on line {line}");
        }

        if (closing == '}' && AtTemplateFieldLevel)
            CloseTemplateField();
        _brackets.Pop();
    }

    private static bool Pairs(char opening, char closing) => (opening, closing) is ('(', ')') or ('[', ']') or ('{', '}');
}
