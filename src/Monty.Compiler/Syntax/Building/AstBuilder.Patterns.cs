using System.Collections.Immutable;
using System.Diagnostics;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary><c>match</c> statements and their patterns.</summary>
internal sealed partial class AstBuilder
{
    private MatchStatement Match(MatchStatementContext context)
    {
        Expression subject = MatchSubject(context);
        var cases = ImmutableArray.CreateBuilder<MatchCase>();
        foreach (IParseTree child in context.children)
        {
            if (child is CaseBlockContext block)
                cases.Add(Case(block));
        }

        SourceSpan span = StartOf(context).Span.To(cases[^1].Span);
        return new MatchStatement(subject, cases.DrainToImmutable(), span);
    }

    private Expression MatchSubject(MatchStatementContext context)
    {
        var first = (ElementContext)context.children[1];
        if (TokenType(context, 2) == MontyLexer.COLON)
        {
            Expression only = Element(first);
            return only is Starred ? throw InvalidSyntax(context.children[2]) : only;
        }

        CheckSeparators(context);
        var elements = ImmutableArray.CreateBuilder<Expression>();
        int i = 1;
        for (; TokenType(context, i) != MontyLexer.COLON; i++)
        {
            if (context.children[i] is ElementContext element)
                elements.Add(Element(element));
        }

        return new TupleDisplay(elements.DrainToImmutable(), SpanOf(first).To(SpanOf(context.children[i - 1])));
    }

    private MatchCase Case(CaseBlockContext context)
    {
        Pattern pattern = Patterns(context.patterns());
        Expression? guard = context.guard is null ? null : NamedExpression(context.guard);
        Block body = Block(context.block());
        return new MatchCase(pattern, guard, body, StartOf(context).Span.To(body.Span));
    }

    /// <summary>One pattern, or a sequence without brackets.</summary>
    private Pattern Patterns(PatternsContext context)
    {
        if (context.children.Count == 1)
        {
            Pattern only = Pattern((PatternContext)context.children[0]);
            return only is StarPattern ? throw source.SyntaxError("invalid syntax", AfterPatterns(context)) : only;
        }

        return new SequencePattern(PatternItems(context), SpanOf(context));
    }

    private static SourceSpan AfterPatterns(PatternsContext context)
    {
        var parent = (Antlr4.Runtime.ParserRuleContext)context.Parent;
        return SpanOf(parent.children[parent.children.IndexOf(context) + 1]);
    }

    private ImmutableArray<Pattern> PatternItems(PatternsContext? context)
    {
        if (context is null)
            return [];

        CheckSeparators(context);
        var items = ImmutableArray.CreateBuilder<Pattern>();
        foreach (IParseTree child in context.children)
        {
            if (child is PatternContext item)
                items.Add(Pattern(item));
        }

        return items.DrainToImmutable();
    }

    private Pattern Pattern(PatternContext context)
    {
        if (StartOf(context).Type == MontyLexer.STAR)
        {
            string name = NameOf(TokenAt(context, 1));
            return new StarPattern(name == "_" ? null : name, SpanOf(context));
        }

        Descend();
        var alternatives = ImmutableArray.CreateBuilder<Pattern>(1);
        int last = 0;
        for (int i = 0; i < context.children.Count; i++)
        {
            if (context.children[i] is not ClosedPatternContext closed)
                continue;
            alternatives.Add(ClosedPattern(closed));
            last = i;
        }

        Ascend();
        SourceSpan span = StartOf(context).Span.To(SpanOf(context.children[last]));
        Pattern pattern = alternatives.Count == 1 ? alternatives[0] : new OrPattern(alternatives.DrainToImmutable(), span);
        return context.target() is { } target ? new AsPattern(pattern, PatternTarget(target), SpanOf(context)) : pattern;
    }

    private string PatternTarget(TargetContext context)
    {
        Expression target = TargetExpression(context);
        if (target is not Name name || StartOf(context).Type != MontyLexer.NAME)
        {
            string message = $"cannot use {ExpressionKinds.NameOf(target)} as pattern target";
            throw source.SyntaxError(message, SpanOf(context));
        }

        return name.Identifier == "_"
            ? throw source.SyntaxError("cannot use '_' as a target", SpanOf(context))
            : name.Identifier;
    }

    private Pattern ClosedPattern(ClosedPatternContext context)
    {
        SourceSpan span = SpanOf(context);
        switch (context.children[0])
        {
            case PatternNumberContext number:
                return new ValuePattern(PatternNumber(number), span);
            case StringsContext strings:
                return new ValuePattern(Strings(strings), span);
            case DottedNameContext name when context.children.Count > 1:
                return ClassPattern(name, context.classPatternArguments(), span);
            case DottedNameContext name:
                return NamePattern(name, span);
        }

        return TokenType(context, 0) switch
        {
            MontyLexer.LPAR when context.patterns() is { children.Count: 1 } group && !IsStar(group) => Patterns(group),
            MontyLexer.LPAR when context.patterns() is { children.Count: 1 } group => throw source.SyntaxError(
                "invalid syntax", After(group)),
            MontyLexer.LPAR or MontyLexer.LSQB => new SequencePattern(PatternItems(context.patterns()), span),
            MontyLexer.LBRACE => MappingPattern(context.mappingPatternItems(), span),
            _ => new SingletonPattern(AtomToken(TokenAt(context, 0)), span),
        };
    }

    private static bool IsStar(PatternsContext context) => StartOf(context).Type == MontyLexer.STAR;

    private Pattern NamePattern(DottedNameContext context, SourceSpan span)
    {
        if (context.children.Count > 1)
            return new ValuePattern(DottedExpression(context), span);
        string name = NameOf(TokenAt(context, 0));
        return name == "_" ? new WildcardPattern(span) : new CapturePattern(name, span);
    }

    private Expression DottedExpression(DottedNameContext context)
    {
        int levels = context.children.Count / 2;
        Descend(levels);
        Ascend(levels);
        Expression result = NameNode(TokenAt(context, 0));
        for (int i = 2; i < context.children.Count; i += 2)
        {
            SourceToken name = TokenAt(context, i);
            result = new AttributeAccess(result, NameOf(name), result.Span.To(name.Span));
        }

        return result;
    }

    /// <summary><c>1</c>, <c>-1</c>, or <c>1 - 2j</c>.</summary>
    private Expression PatternNumber(PatternNumberContext context)
    {
        bool negative = TokenType(context, 0) == MontyLexer.MINUS;
        int first = negative ? 1 : 0;
        Expression value = NumberLiterals.Parse(TokenAt(context, first));
        if (context.children.Count > first + 1 && value is ImaginaryConstant)
            throw source.SyntaxError("real number required in complex literal", value.Span);
        if (negative)
            value = new UnaryOperation(UnaryOperator.Negate, value, StartOf(context).Span.To(value.Span));
        if (context.children.Count == first + 1)
            return value;

        Expression imaginary = NumberLiterals.Parse(StopOf(context));
        if (imaginary is not ImaginaryConstant)
            throw source.SyntaxError("imaginary number required in complex literal", imaginary.Span);
        BinaryOperator op = Operators.Binary(TokenType(context, first + 1));
        SourceSpan span = SpanOf(context);
        return new BinaryOperation(value, [new BinaryStep(op, imaginary, span)], span);
    }

    private ClassPattern ClassPattern(DottedNameContext name, ClassPatternArgumentsContext? arguments, SourceSpan span)
    {
        Expression type = DottedExpression(name);
        if (arguments is null)
            return new ClassPattern(type, [], [], span);

        CheckSeparators(arguments);
        CheckPatternOrder(arguments, isWhole: true);
        var positional = ImmutableArray.CreateBuilder<Pattern>();
        var keywords = ImmutableArray.CreateBuilder<KeywordPattern>();
        foreach (IParseTree child in arguments.children)
        {
            if (child is not ClassPatternArgumentContext argument)
                continue;
            if (argument.children.Count == 3)
                keywords.Add(KeywordPattern(argument));
            else
                positional.Add(ArgumentPattern((PatternContext)argument.children[0]));
        }

        return new ClassPattern(type, positional.DrainToImmutable(), keywords.DrainToImmutable(), span);
    }

    /// <summary>After <c>name=pattern</c> no other may follow; the error covers all that do, up to the next with a name.</summary>
    /// <param name="arguments">The patterns in the parentheses.</param>
    /// <param name="isWhole">Whether the last of them was read to its end.</param>
    public void CheckPatternOrder(ClassPatternArgumentsContext arguments, bool isWhole)
    {
        bool isNamed = false;
        SourceSpan? misplaced = null;
        for (int i = 0; i < arguments.children.Count; i += 2)
        {
            bool isRead = isWhole || i + 1 < arguments.children.Count;
            bool isPositional = isRead && arguments.children[i] is ClassPatternArgumentContext { children.Count: 1 };
            if (isPositional && isNamed)
                misplaced = misplaced?.To(SpanOf(arguments.children[i])) ?? SpanOf(arguments.children[i]);
            else if (misplaced is not null)
                break;
            isNamed |= !isPositional;
        }

        if (misplaced is { } span)
            throw source.SyntaxError("positional patterns follow keyword patterns", span);
    }

    private KeywordPattern KeywordPattern(ClassPatternArgumentContext context)
    {
        var name = (PatternContext)context.children[0];
        if (StartOf(name) != StopOf(name) || StartOf(name).Type != MontyLexer.NAME)
            throw InvalidSyntax(context.children[1]);
        Pattern value = ArgumentPattern((PatternContext)context.children[2]);
        return new KeywordPattern(NameOf(StartOf(name)), value, SpanOf(context));
    }

    private Pattern ArgumentPattern(PatternContext context) =>
        StartOf(context).Type == MontyLexer.STAR ? throw InvalidSyntax(context.children[0]) : Pattern(context);

    private MappingPattern MappingPattern(MappingPatternItemsContext? context, SourceSpan span)
    {
        if (context is null)
            return new MappingPattern([], null, span);

        CheckSeparators(context);
        string? rest = null;
        var items = ImmutableArray.CreateBuilder<MappingPatternItem>();
        foreach (IParseTree child in context.children)
        {
            if (child is not MappingPatternItemContext item)
                continue;
            if (rest is not null)
                throw source.SyntaxError("invalid syntax", StartOf(item).Span);
            if (item.key is null)
                rest = MappingRest(TokenAt(item, 1));
            else
                items.Add(MappingItem(item));
        }

        return new MappingPattern(items.DrainToImmutable(), rest, span);
    }

    private string MappingRest(SourceToken token) =>
        NameOf(token) is not "_" and var name ? name : throw source.SyntaxError("invalid syntax", token.Span);

    private MappingPatternItem MappingItem(MappingPatternItemContext context)
    {
        Expression key = ClosedPattern(context.key) switch
        {
            ValuePattern value => value.Value,
            SingletonPattern singleton => singleton.Value,
            _ => throw InvalidSyntax(context.children[1]),
        };
        return new MappingPatternItem(key, ArgumentPattern(context.pattern()), SpanOf(context));
    }
}
