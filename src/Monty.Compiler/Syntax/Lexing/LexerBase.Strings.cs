using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>The inside of plain string and bytes literals.</summary>
internal abstract partial class LexerBase
{
    /// <summary>Reads to the closing quote. The opening was matched already.</summary>
    private SourceToken ReadString(int type, int start, int column)
    {
        int line = _line;
        int quote = _source[_source.Position - 1];
        int length = _source[_source.Position - 2] == quote && _source.Position - start >= 3 ? 3 : 1;
        bool escapedQuote = false;
        int run = 0;
        bool isContinued = false;
        while (run < length)
        {
            int c = Current;
            if (c < 0 || (c == '\n' && length == 1))
            {
                MontySyntaxException error = UnterminatedString(new SourceSpan(line, column, line, column), quote, length, escapedQuote);
                error.IsUnfinished = isContinued && c < 0;
                throw error;
            }

            run = c == quote ? run + 1 : 0;
            if (c == '\\')
            {
                _source.Position++;
                escapedQuote |= Current == quote;
            }

            isContinued = c == '\\' && (Current < 0 || Current == '\n');

            if (Current == '\n')
            {
                NextLine();
                _atLineStart = false;
            }
            else if (Current >= 0)
            {
                _source.Position++;
            }
        }

        return new SourceToken(_source, type, start, _source.Position, new SourceSpan(line, column, _line, Offset));
    }

    private MontySyntaxException UnterminatedString(SourceSpan at, int quote, int length, bool escapedQuote)
    {
        if (InTemplate && _templates.Peek().Quote == quote && _templates.Peek().QuoteLength == length)
            return _source.SyntaxError($"{_templates.Peek().Kind}-string: expecting '}}'", at);
        if (length == 3)
            return _source.SyntaxError($"unterminated triple-quoted string literal (detected at line {LastLine()})", at);

        string hint = escapedQuote ? "; perhaps you escaped the end quote?" : "";
        return _source.SyntaxError($"unterminated string literal (detected at line {LastLine()}){hint}", at);
    }

    /// <summary>Where the lexer stands; at the end of the source the last line that has text.</summary>
    private int LastLine() => Current < 0 && Offset == 0 && _line > 1 ? _line - 1 : _line;
}
