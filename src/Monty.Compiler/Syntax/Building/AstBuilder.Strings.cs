using System.Collections.Immutable;
using System.Text;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>String and bytes literals, and the joining of adjacent ones.</summary>
internal sealed partial class AstBuilder
{
    private Expression Strings(StringsContext context)
    {
        bool bytes = false;
        bool text = false;
        bool formatted = false;
        bool template = false;
        foreach (IParseTree child in context.children)
        {
            bytes |= TokenType(child) == MontyLexer.BYTES;
            text |= TokenType(child) == MontyLexer.STRING;
            int opening = child is JoinedStringContext joined ? StartOf(joined).Type : 0;
            formatted |= opening == MontyLexer.FSTRING_START;
            template |= opening == MontyLexer.TSTRING_START;
        }

        if (bytes && (text || formatted) && !template)
            throw source.SyntaxError("cannot mix bytes and nonbytes literals", After(context));
        if (template && (text || formatted || bytes))
            throw MixedTemplate(context);

        if (bytes)
            return Bytes(context);
        if (template)
            return new TemplateString(JoinedParts(context), SpanOf(context));
        return formatted ? new JoinedString(JoinedParts(context), SpanOf(context)) : PlainString(context);
    }

    /// <summary>CPython points at the first two neighbours of which one is a t-string.</summary>
    private MontySyntaxException MixedTemplate(StringsContext context)
    {
        int second = 1;
        while (IsTemplate(context.children[second]) == IsTemplate(context.children[0]))
            second++;
        SourceSpan span = SpanOf(context.children[second - 1]).To(SpanOf(context.children[second]));
        return source.SyntaxError("cannot mix t-string literals with string or bytes literals", span);
    }

    private static bool IsTemplate(IParseTree part) => part is JoinedStringContext joined && StartOf(joined).Type == MontyLexer.TSTRING_START;

    private StringConstant PlainString(StringsContext context)
    {
        if (context.children.Count == 1)
        {
            SourceToken only = TokenAt(context, 0);
            StringBody body = StringBody.Of(only);
            ReadOnlySpan<char> text = source.Span(body.Start, body.End);
            if (!text.Contains('\\'))
                return new StringConstant(text.ToString(), only.Span);
        }

        var value = new StringBuilder();
        foreach (IParseTree child in context.children)
            AppendString((SourceToken)((ITerminalNode)child).Symbol, value, context);
        return new StringConstant(value.ToString(), SpanOf(context));
    }

    private void AppendString(SourceToken token, StringBuilder value, StringsContext context)
    {
        StringBody body = StringBody.Of(token);
        string? message = StringEscapes.Decode(source.Span(body.Start, body.End), value, body.Raw, bracesDoubled: false, out int invalid);
        if (invalid >= 0)
            WarnOfEscape(body.Start, invalid, token.Span.StartLine, StopOf(context).End);
        if (message is not null)
            throw source.SyntaxError(message, token.Span);
    }

    private BytesConstant Bytes(StringsContext context)
    {
        var value = ImmutableArray.CreateBuilder<byte>();
        foreach (IParseTree child in context.children)
        {
            var token = (SourceToken)((ITerminalNode)child).Symbol;
            StringBody body = StringBody.Of(token);
            string? message = StringEscapes.Decode(source.Span(body.Start, body.End), value, body.Raw, out int invalid);
            if (invalid >= 0)
                WarnOfEscape(body.Start, invalid, token.Span.StartLine, StopOf(context).End);
            if (message is not null)
                throw source.SyntaxError(message, token.Span);
        }

        return new BytesConstant(value.DrainToImmutable(), SpanOf(context));
    }

    /// <summary>Notes what CPython warns of in a literal that is not built.</summary>
    public void NoteWarning(SourceToken token)
    {
        StringBody body = StringBody.Of(token);
        ReadOnlySpan<char> text = source.Span(body.Start, body.End);
        int invalid;
        if (token.Type == MontyLexer.BYTES)
            StringEscapes.Decode(text, ImmutableArray.CreateBuilder<byte>(), body.Raw, out invalid);
        else
            StringEscapes.Decode(text, new StringBuilder(), body.Raw, bracesDoubled: false, out invalid);
        if (invalid >= 0)
            WarnOfEscape(body.Start, invalid, token.Span.StartLine, token.End);
    }

    /// <summary>Notes an escape sequence that means nothing.</summary>
    /// <param name="start">Where the text begins.</param>
    /// <param name="invalid">Where in the text the escape is, in UTF-16 units.</param>
    /// <param name="line">The line that CPython counts from.</param>
    /// <param name="order">Where CPython's parser stands when it warns.</param>
    private void WarnOfEscape(int start, int invalid, int line, int order)
    {
        int place = start;
        for (int unit = 0; unit < invalid; place++)
        {
            unit += source[place] > char.MaxValue ? 2 : 1;
            line += source[place] == '\n' ? 1 : 0;
        }

        string escape = source.Slice(place, Math.Min(place + 4, source.Length));
        source.Warn(order, place, place + EscapeWarning.EndOf(escape), line, EscapeWarning.Of(escape));
    }

    /// <summary>The text between the quotes of a literal.</summary>
    private readonly record struct StringBody(int Start, int End, bool Raw)
    {
        public static StringBody Of(SourceToken token)
        {
            int start = token.Start;
            bool raw = HasRawPrefix(token, ref start);
            int quote = token.Source[start];
            bool triple = token.End - start >= 6 && token.Source[start + 1] == quote && token.Source[start + 2] == quote;
            int quotes = triple ? 3 : 1;
            return new StringBody(start + quotes, token.End - quotes, raw);
        }
    }

    /// <summary>Moves over the prefix of a literal.</summary>
    private static bool HasRawPrefix(SourceToken token, ref int position)
    {
        bool raw = false;
        for (; token.Source[position] is not ('\'' or '"'); position++)
            raw |= token.Source[position] is 'r' or 'R';
        return raw;
    }
}
