using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Runtime.Core;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>Indentation, blank lines, comments, line joining, and the end of the source.</summary>
internal abstract partial class LexerBase
{
    private const int MaxIndentation = 100;
    private const int TabSize = 8;

    // Two measures of each open indentation, tabs as 8 and tabs as 1: they must agree on what is deeper.
    private readonly Stack<(int Column, int TabsAsOne)> _indentation = new([(0, 0)]);
    private int _pendingIndentation;
    private bool _atLineStart = true;
    private bool _isBlankLine;

    // Where the comment before the current position begins, or -1.
    private int _comment = -1;

    /// <summary>Measures the line and notes the indents or dedents due.</summary>
    /// <returns>False when the layout is faulty.</returns>
    private bool ReadIndentation()
    {
        _atLineStart = false;
        if (!MeasureIndentation(out int column, out int tabsAsOne))
            return false;

        _isBlankLine = Current is '#' or '\n' or -1;
        if (_isBlankLine || _brackets.Count > 0)
            return true;

        (int top, int topTabsAsOne) = _indentation.Peek();
        if (column > top)
            return Indent(column, tabsAsOne, topTabsAsOne);
        return Dedent(column, tabsAsOne);
    }

    private bool MeasureIndentation(out int column, out int tabsAsOne)
    {
        column = tabsAsOne = 0;
        int beforeJoin = 0;
        while (true)
        {
            switch (Current)
            {
                case ' ':
                    column++;
                    tabsAsOne++;
                    break;
                case '\t':
                    column = (column / TabSize + 1) * TabSize;
                    tabsAsOne++;
                    break;
                case '\f':
                    column = tabsAsOne = 0;
                    break;
                case '\\':
                    // The first backslash settles the indentation of what follows on the next line.
                    beforeJoin = beforeJoin == 0 ? column : beforeJoin;
                    if (!JoinLines())
                        return false;
                    _atLineStart = false;
                    continue;
                default:
                    if (beforeJoin != 0)
                        column = tabsAsOne = beforeJoin;
                    return true;
            }

            _source.Position++;
        }
    }

    private bool Indent(int column, int tabsAsOne, int topTabsAsOne)
    {
        if (_indentation.Count >= MaxIndentation)
            return Fail("IndentationError", "too many levels of indentation", Here());
        if (tabsAsOne <= topTabsAsOne)
            return FailOnTabs();
        _indentation.Push((column, tabsAsOne));
        _pendingIndentation = 1;
        return true;
    }

    private bool Dedent(int column, int tabsAsOne)
    {
        while (column < _indentation.Peek().Column)
        {
            _indentation.Pop();
            _pendingIndentation--;
        }

        if (column != _indentation.Peek().Column)
            return Fail("IndentationError", "unindent does not match any outer indentation level", EndOfLine());
        return tabsAsOne == _indentation.Peek().TabsAsOne || FailOnTabs();
    }

    /// <summary>CPython's NEWLINE includes the comment before it.</summary>
    private SourceToken EndOfLineToken()
    {
        int start = _comment < 0 ? _source.Position : _comment;
        return Make(MontyLexer.NEWLINE, start, start - _lineStart, _source.Position + 1);
    }

    private SourceToken ReadPendingIndentation()
    {
        bool indent = _pendingIndentation > 0;
        _pendingIndentation += indent ? -1 : 1;
        return Marker(indent ? MontyLexer.INDENT : MontyLexer.DEDENT);
    }

    /// <summary>Goes to the next character of a token or of the end of the line.</summary>
    /// <returns>False when the layout is faulty.</returns>
    private bool SkipBlanks()
    {
        _comment = -1;
        while (true)
        {
            switch (Current)
            {
                case ' ' or '\t' or '\f':
                    _source.Position++;
                    break;
                case '#':
                    _comment = _source.Position;
                    while (Current is not ('\n' or -1))
                        _source.Position++;
                    break;
                case '\\':
                    if (!JoinLines())
                        return false;
                    break;
                default:
                    return true;
            }
        }
    }

    /// <summary>Skips a backslash and the line end that must follow it.</summary>
    private bool JoinLines()
    {
        _source.Position++;
        if (Current is not ('\n' or -1))
            return Fail("SyntaxError", "unexpected character after line continuation character", Here());

        var end = new SourceSpan(_line, Offset, _line, Offset);
        bool wasLineStart = _atLineStart;
        if (Current == '\n')
            NextLine();
        _atLineStart = wasLineStart;
        if (Current >= 0)
            return true;
        if (_brackets.Count == 0)
            return Fail("SyntaxError", "unexpected EOF while parsing", end);
        FailOnOpenBracket();
        return false;
    }

    private SourceToken ReadEnd()
    {
        if (_brackets.Count > 0)
        {
            FailOnOpenBracket();
            return Marker(MontyLexer.LAYOUT_ERROR);
        }

        if (!_endsLine)
            return EndOfLineToken();
        if (_indentation.Count == 1)
            return Marker(Eof);
        _indentation.Pop();
        return Marker(MontyLexer.DEDENT);
    }

    private void FailOnOpenBracket()
    {
        LayoutError = UnclosedBracket();
        if (LayoutError.Line < LastLine())
            LayoutError.Origin = SyntaxErrorOrigin.Tokenizer;
    }

    private bool FailOnTabs() =>
        Fail("TabError", "inconsistent use of tabs and spaces in indentation", new SourceSpan(_line, 0, _line, 0));

    private bool Fail(string pythonType, string message, SourceSpan span)
    {
        LayoutError = _source.Error(pythonType, message, span);
        LayoutError.OpenEnd = pythonType == "IndentationError" || Current < 0 ? -1 : 0;
        return false;
    }

    private SourceSpan Here() => new(_line, Offset, _line, Offset);

    private SourceSpan EndOfLine()
    {
        int end = _source.Position;
        while (_source[end] is not ('\n' or -1))
            end++;
        return new SourceSpan(_line, end - _lineStart, _line, end - _lineStart);
    }
}
