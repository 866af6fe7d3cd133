using System.Collections.Immutable;
using System.Text;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>f-strings and t-strings.</summary>
internal sealed partial class AstBuilder
{
    private ImmutableArray<JoinedPart> JoinedParts(StringsContext context)
    {
        var parts = new PartCollector();
        foreach (IParseTree child in context.children)
        {
            if (child is JoinedStringContext joined)
                AddJoined(joined, parts);
            else
                parts.AddText(token => AppendString(token, parts.Text, context), (SourceToken)((ITerminalNode)child).Symbol);
        }

        return parts.Finish();
    }

    private void AddJoined(JoinedStringContext context, PartCollector parts)
    {
        SourceToken opening = StartOf(context);
        int quote = opening.Start;
        var style = new TemplateStyle(
            HasRawPrefix(opening, ref quote), opening.Type == MontyLexer.TSTRING_START, StopOf(context), StopOf((ParserRuleContext)context.Parent));
        foreach (IParseTree child in context.children)
        {
            if (child is JoinedPartContext part)
                AddPart(part, parts, style, inSpec: false);
        }
    }

    private void AddPart(JoinedPartContext part, PartCollector parts, TemplateStyle style, bool inSpec)
    {
        if (part.children[0] is ReplacementFieldContext field)
        {
            AddField(field, parts, style, inSpec);
            return;
        }

        parts.AddText(
            token =>
            {
                ReadOnlySpan<char> text = source.Span(token.Start, token.End);
                string? message = StringEscapes.Decode(text, parts.Text, style.Raw, bracesDoubled: !inSpec, out int invalid);

                // CPython counts lines from the end of the literal, but in a format spec from its own beginning.
                if (invalid >= 0 && inSpec)
                    WarnOfEscape(token.Start, invalid, token.Span.StartLine, token.End);
                else if (invalid >= 0)
                    WarnOfEscape(token.Start, invalid, style.Closing.Span.StartLine, style.Last.End);
                if (message is not null)
                    throw source.SyntaxError(message, inSpec ? tokens.After(token).Span : style.Closing.Span);
            },
            TokenAt(part, 0));
    }

    private void AddField(ReplacementFieldContext context, PartCollector parts, TemplateStyle style, bool inSpec)
    {
        Descend();
        Expression value = Assigned((AssignedContext)context.children[1]);
        JoinedString? spec = FormatSpec(context, style);
        Conversion conversion = ConversionOf(context);
        if (context.debug is not null)
        {
            parts.AddText(_ => parts.Text.Append(DebugText(context)), StartOf(context));
            if (conversion == Conversion.None && spec is null)
                conversion = Conversion.Repr;
        }

        // A field inside a format spec is always formatted, also in a t-string.
        parts.AddField(style.IsTemplate && !inSpec
            ? new Interpolation(value, ExpressionText(context), conversion, spec, SpanOf(context))
            : new FormattedValue(value, conversion, spec, SpanOf(context)));
        Ascend();
    }

    private JoinedString? FormatSpec(ReplacementFieldContext context, TemplateStyle style)
    {
        int colon = 0;
        while (colon < context.children.Count && TokenType(context, colon) != MontyLexer.COLON)
            colon++;
        if (colon == context.children.Count)
            return null;

        var parts = new PartCollector();
        for (int i = colon + 1; i < context.children.Count - 1; i++)
            AddPart((JoinedPartContext)context.children[i], parts, style, inSpec: true);
        SourceSpan span = SpanOf(context.children[colon]).To(SpanOf(context.children[^2]));
        return new JoinedString(parts.Finish(), span);
    }

    private Conversion ConversionOf(ReplacementFieldContext context)
    {
        if (context.conversion is null)
            return Conversion.None;

        var name = (SourceToken)context.conversion;
        char kind = TemplateKind(context);
        if (TokenBefore(context, name).End != name.Start)
        {
            string message = $"{kind}-string: conversion type must come right after the exclamation mark";
            throw source.SyntaxError(message, TokenBefore(context, name).Span.To(name.Span));
        }

        return NameOf(name) switch
        {
            "s" => Conversion.Str,
            "r" => Conversion.Repr,
            "a" => Conversion.Ascii,
            _ => throw Errors.TemplateErrors.InvalidConversion(source, kind, name),
        };
    }

    /// <summary><c>f</c> or <c>t</c>: the kind of the literal around a field.</summary>
    private static char TemplateKind(ReplacementFieldContext field)
    {
        Antlr4.Runtime.RuleContext context = field;
        while (context is not JoinedStringContext)
            context = context.Parent;
        return StartOf((JoinedStringContext)context).Type == MontyLexer.TSTRING_START ? 't' : 'f';
    }

    private static SourceToken TokenBefore(ReplacementFieldContext context, SourceToken token)
    {
        int i = 0;
        while (context.children[i] is not ITerminalNode node || node.Symbol != token)
            i++;
        return TokenAt(context, i - 1);
    }

    /// <summary>All of <c>x = </c> in <c>{x = !r}</c>, white space included.</summary>
    private string DebugText(ReplacementFieldContext context)
    {
        int end = context.children.Count;
        for (int i = 2; i < context.children.Count; i++)
        {
            if (TokenType(context, i) == MontyLexer.EQUAL)
                end = TokenAt(context, i + 1).Start;
        }

        return source.Slice(StartOf(context).End, end);
    }

    /// <summary>The source of the value, as an Interpolation shows it: CPython trims the end only.</summary>
    private string ExpressionText(ReplacementFieldContext context)
    {
        int end = StartOfChild(context, 2);
        return source.Slice(StartOf(context).End, end).TrimEnd();
    }

    private static int StartOfChild(ReplacementFieldContext context, int child) => TokenAt(context, child).Start;

    /// <param name="Raw">Whether backslashes mean nothing.</param>
    /// <param name="IsTemplate">Whether it is a t-string.</param>
    /// <param name="Closing">The quotes that end the literal.</param>
    /// <param name="Last">The last token of the literals that it is joined with.</param>
    private readonly record struct TemplateStyle(bool Raw, bool IsTemplate, SourceToken Closing, SourceToken Last);

    /// <summary>Joins adjacent texts, also those of adjacent literals.</summary>
    private sealed class PartCollector
    {
        private readonly ImmutableArray<JoinedPart>.Builder _parts = ImmutableArray.CreateBuilder<JoinedPart>();
        private SourceSpan? _textSpan;

        public StringBuilder Text { get; } = new();

        public void AddText(Action<SourceToken> append, SourceToken token)
        {
            append(token);
            _textSpan = _textSpan?.To(token.Span) ?? token.Span;
        }

        public void AddField(JoinedPart field)
        {
            Flush();
            _parts.Add(field);
        }

        public ImmutableArray<JoinedPart> Finish()
        {
            Flush();
            return _parts.DrainToImmutable();
        }

        private void Flush()
        {
            if (Text.Length > 0)
                _parts.Add(new TextPart(Text.ToString(), _textSpan!.Value));
            Text.Clear();
            _textSpan = null;
        }
    }
}
