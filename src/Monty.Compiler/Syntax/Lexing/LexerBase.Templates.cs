using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;

namespace Monty.Compiler.Syntax.Lexing;

/// <summary>f-strings and t-strings (PEP 701, PEP 750): text and replacement fields, to any depth, any quotes inside.</summary>
internal abstract partial class LexerBase
{
    private const int MaxTemplates = 150;
    private const int MaxFields = 3;

    private readonly Stack<Template> _templates = new();

    /// <summary>What was thrown was found inside of an f-string or t-string.</summary>
    public bool HasFailedInTemplate { get; private set; }

    /// <summary>Reading an f-string or t-string.</summary>
    public bool InTemplate => _templates.Count > 0;

    private bool InTemplateText => _templates.Count > 0 && _templates.Peek().InText;

    private bool InTemplateField => _templates.Count > 0 && _templates.Peek().FieldBrackets.Count > 0;

    /// <summary>Inside a replacement field and no further bracket.</summary>
    private bool AtTemplateFieldLevel => InTemplateField && _templates.Peek().FieldBrackets.Peek() == _brackets.Count;

    private void OpenTemplate(int start)
    {
        if (_templates.Count + 1 >= MaxTemplates)
            throw ErrorBefore(_source.Position, "too many nested f-strings or t-strings");

        int prefix = 0;
        bool raw = false;
        char kind = 'f';
        for (; _source[start + prefix] is not ('\'' or '"'); prefix++)
        {
            char letter = char.ToLowerInvariant((char)_source[start + prefix]);
            raw |= letter == 'r';
            kind = letter == 'r' ? kind : letter;
        }

        var at = new SourceSpan(_line, start - _lineStart, _line, start - _lineStart);
        _templates.Push(new Template(kind, (char)_source[start + prefix], _source.Position - start - prefix, raw, at));
    }

    private void BeginFormatSpec() => _templates.Peek().InText = true;

    private void CloseTemplateField()
    {
        Template template = _templates.Peek();
        template.FieldBrackets.Pop();
        template.InText = true;
    }

    /// <summary>Reads text up to a field or the closing quote; or, when already there, the brace or quote itself.</summary>
    private SourceToken ReadTemplateText()
    {
        Template template = _templates.Peek();
        int start = _source.Position;
        int line = _line;
        int column = Offset;
        SkipTemplateText(template);
        if (_source.Position > start)
        {
            var span = new SourceSpan(line, column, _line, Offset);
            return new SourceToken(_source, MontyLexer.STRING_MIDDLE, start, _source.Position, span);
        }

        if (Current == '{')
            return OpenTemplateField(template);
        if (Current == '}')
        {
            template.InText = false;
            return ReadOrdinaryToken();
        }

        _source.Position += template.QuoteLength;
        _templates.Pop();
        return Make(MontyLexer.STRING_END, start, column, _source.Position);
    }

    private SourceToken OpenTemplateField(Template template)
    {
        if (template.FieldBrackets.Count >= MaxFields)
            throw TemplateError("expressions nested too deeply");
        template.InText = false;
        SourceToken token = Make(MontyLexer.LBRACE, _source.Position, Offset, _source.Position + 1);
        _source.Position++;
        OpenBracket(token.Start);
        template.FieldBrackets.Push(_brackets.Count);
        return token;
    }

    /// <summary>Stops before a single brace or the closing quote.</summary>
    private void SkipTemplateText(Template template)
    {
        bool inSpec = template.FieldBrackets.Count > 0;
        bool inNamedEscape = false;
        while (!AtClosingQuote(template))
        {
            int c = Current;
            switch (c)
            {
                case -1 or '\n' when template.QuoteLength == 1:
                    throw inSpec ? NewlineInFormatSpec(template) : UnterminatedTemplate(template);
                case -1:
                    throw UnterminatedTemplate(template);
                case '\n':
                    NextLine();
                    _atLineStart = false;
                    continue;
                case '}' when inNamedEscape:
                    inNamedEscape = false;
                    break;
                case '{' or '}':
                    if (inSpec || _source[_source.Position + 1] != c)
                        return;
                    _source.Position++;
                    break;
                case '\\':
                    inNamedEscape |= SkipTemplateEscape(template);
                    continue;
            }

            _source.Position++;
        }
    }

    /// <summary>Skips a backslash and what it escapes, unless that is a brace: braces cannot be escaped.</summary>
    /// <returns>True after <c>\N{</c>.</returns>
    private bool SkipTemplateEscape(Template template)
    {
        _source.Position++;
        if (Current is '{' or '}' or '\n' or -1)
        {
            if (Current is '{' or '}' && !template.Raw)
                WarnOfBrace((char)Current);
            if (Current == '\n')
            {
                NextLine();
                _atLineStart = false;
            }

            return false;
        }

        bool named = !template.Raw && Current == 'N' && _source[_source.Position + 1] == '{';
        _source.Position += named ? 2 : 1;
        return named;
    }

    private void WarnOfBrace(char brace)
    {
        int start = _source.Position - 1;
        _source.Warn(start, start, start + 2, _line, EscapeWarning.Of(['\\', brace]));
    }

    private bool AtClosingQuote(Template template)
    {
        for (int i = 0; i < template.QuoteLength; i++)
        {
            if (_source[_source.Position + i] != template.Quote)
                return false;
        }

        return true;
    }

    private MontySyntaxException TemplateError(string message)
        => ErrorBefore(_source.Position, $"{_templates.Peek().Kind}-string: {message}");

    private MontySyntaxException NewlineInFormatSpec(Template template)
        => ErrorBefore(
            _source.Position + 1,
            $"{template.Kind}-string: newlines are not allowed in format specifiers for single quoted {template.Kind}-strings");

    private MontySyntaxException UnterminatedTemplate(Template template)
    {
        string quoting = template.QuoteLength == 3 ? "triple-quoted " : "";
        string message = $"unterminated {quoting}{template.Kind}-string literal (detected at line {LastLine()})";
        return _source.SyntaxError(message, template.Opening);
    }

    /// <summary>An f-string or t-string that is being read.</summary>
    private sealed class Template(char kind, char quote, int quoteLength, bool raw, SourceSpan opening)
    {
        /// <summary><c>f</c> or <c>t</c>.</summary>
        public char Kind { get; } = kind;
        public char Quote { get; } = quote;
        public int QuoteLength { get; } = quoteLength;
        public bool Raw { get; } = raw;
        public SourceSpan Opening { get; } = opening;

        /// <summary>Reading text or a format spec, not an expression.</summary>
        public bool InText { get; set; } = true;

        /// <summary>For each open field, how many brackets are open directly inside it.</summary>
        public Stack<int> FieldBrackets { get; } = new();
    }
}
