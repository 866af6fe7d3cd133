using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Building;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Errors;

/// <summary>Finds CPython's words for what is wrong. Runs only when a parse has failed, so it may take its time.</summary>
/// <remarks>
/// To add a message: write a method in the file of its theme that returns the error or null, and name it in
/// <see cref="s_rules"/>. The first rule that answers wins, so put the special before the general.
/// </remarks>
internal static class SyntaxDiagnosis
{
    private static readonly Func<FailurePoint, MontySyntaxException?>[] s_rules =
    [
        BlockErrors.ElifAfterElse,
        BlockErrors.ExpectedIndentedBlock,
        BlockErrors.ExpectedExceptOrFinally,
        StringErrors.UnescapedQuotes,
        TemplateErrors.LambdaInField,
        TemplateErrors.EmptyField,
        LegacyErrors.MissingParentheses,
        ImportErrors.ExpectedNames,
        ImportErrors.FromAfterImport,
        ImportErrors.ImportTarget,
        DefinitionErrors.CommaAfterSlash,
        DefinitionErrors.ParenthesizedParameters,
        DefinitionErrors.ExpectedDefault,
        DefinitionErrors.MissingReturnType,
        DefinitionErrors.EmptyTypeParameters,
        DefinitionErrors.ExpectedParenthesis,
        TargetErrors.ExceptTarget,
        TargetErrors.WithTarget,
        TargetErrors.LoopTarget,
        PatternErrors.PositionalAfterKeyword,
        PatternErrors.Target,
        CallErrors.KeywordName,
        CallErrors.ExpectedArgumentValue,
        CallErrors.AssignmentToUnpacking,
        CallErrors.KeywordGenerator,
        CallErrors.StarredGenerator,
        DisplayErrors.StarredDictValue,
        DisplayErrors.DoubleStarredGroup,
        DisplayErrors.ExpectedDictValue,
        DisplayErrors.ExpectedDictColon,
        DisplayErrors.UnparenthesizedComprehensionTarget,
        AssignmentErrors.AnnotationTarget,
        AssignmentErrors.WalrusTarget,
        AssignmentErrors.MeantComparison,
        AssignmentErrors.MeantComparisonAfterTuple,
        ConditionalErrors.StatementBeforeIf,
        ConditionalErrors.StatementAfterElse,
        ConditionalErrors.ExpectedElse,
        CommaErrors.ForgottenComma,
        CommaErrors.DisplayAfterValue,
        CallErrors.LoneStar,
        ConditionalErrors.UnfinishedTest,
        CallErrors.PositionalAfterKeyword,
        LegacyErrors.LayoutAfterNames,
        TemplateErrors.QuoteAfterName,
        TemplateErrors.UnfinishedField,
        BlockErrors.ExpectedColon,
    ];

    public static MontySyntaxException Explain(FailurePoint point, AstBuilder builder) =>
        FaultyLiteral(point) ?? EarlierError(point, builder) ?? FaultyPart(point) ?? MisplacedAs(point) ?? Match(point) ?? Unexplained(point);

    /// <summary>CPython makes a string as soon as it has read its last part.</summary>
    private static MontySyntaxException? FaultyLiteral(FailurePoint point) => FirstFault(point, rule => rule is StringsContext);

    /// <summary>A complete operation, display, argument list or subscript of the unfinished statement that is wrong in itself.</summary>
    private static MontySyntaxException? FaultyPart(FailurePoint point)
        => FirstFault(point, rule => rule is OperationContext or AtomContext or TrailerContext) is { Message: not "invalid syntax" } error ? error : null;

    /// <summary>What is wrong with the first part of a kind that is complete.</summary>
    private static MontySyntaxException? FirstFault(FailurePoint point, Func<ParserRuleContext, bool> isOfKind)
    {
        var unread = new Stack<IParseTree>([point.Path().First()]);
        while (unread.TryPop(out IParseTree? tree))
        {
            if (tree is not ParserRuleContext { children: not null } rule)
                continue;
            if (isOfKind(rule) && !IsUnfinished(rule, point))
            {
                if (point.Check(builder => builder.CheckPart(rule)) is { } error)
                    return error;
                continue;
            }

            for (int i = rule.children.Count - 1; i >= 0; i--)
                unread.Push(rule.children[i]);
        }

        return null;
    }

    private static bool IsUnfinished(ParserRuleContext rule, FailurePoint point)
    {
        for (RuleContext? context = point.Context; context is not null; context = context.Parent)
        {
            if (context == rule)
                return true;
        }

        return false;
    }

    private static MontySyntaxException Unexplained(FailurePoint point)
    {
        if (point.Type == TokenConstants.EOF)
            return AtEndOfSource(point);
        SourceSpan place = CallErrors.Misplaced(point)?.Span ?? AssignmentErrors.MisplacedWalrus(point)?.Span ?? (IsAfterMisplacedNot(point) ? point.At(-1).Span : point.Span);
        return point.Error("invalid syntax", place);
    }

    /// <summary><c>except (A, B as e:</c>: our grammar reads <c>as</c> in parentheses as that of a <c>with</c>.</summary>
    private static MontySyntaxException? MisplacedAs(FailurePoint point)
    {
        SourceToken? outermost = null;
        for (RuleContext? context = point.Context; context is not null; context = context.Parent)
        {
            if (context is WithItemContext)
                return null;
            if (context is not ParenthesizedContext group)
                continue;
            foreach (IParseTree item in group.children)
            {
                if (item is ParenthesizedItemContext { children: [_, ITerminalNode { Symbol: SourceToken { Type: MontyLexer.AS } word }, ..] })
                {
                    outermost = word;
                    break;
                }
            }
        }

        return outermost is null ? null : point.Error("invalid syntax", outermost.Span);
    }

    /// <summary>CPython reads no further than a <c>not</c> that cannot stand after an operator.</summary>
    private static bool IsAfterMisplacedNot(FailurePoint point)
        => point.TypeAt(-1) == MontyLexer.NOT && Operators.Precedence(point.TypeAt(-2)) > Operators.ComparisonLevel;

    /// <summary>CPython has no column for the end of the source.</summary>
    public static MontySyntaxException AtEndOfSource(FailurePoint point)
        => point.Error("invalid syntax", new SourceSpan(point.Span.StartLine, -1, point.Span.StartLine, -1));

    /// <summary>The error when the parser stopped at an indentation; null if it is an ordinary one.</summary>
    public static MontySyntaxException? ExplainIndentation(FailurePoint point, AstBuilder builder)
    {
        if (point.Type is not (MontyLexer.INDENT or MontyLexer.DEDENT))
            return null;
        bool explained = EarlierError(point, builder) is not null || Match(point) is not null;
        return explained ? null : BlockErrors.UnexpectedIndentation(point);
    }

    /// <summary>What CPython finds before it misses the end of a bracket that is on the same line.</summary>
    public static MontySyntaxException? BeforeUnclosedBracket(FailurePoint point, MontySyntaxException unclosed)
    {
        if (CallErrors.KeywordName(point) is { } error && error.EndLine <= unclosed.Line)
            return error;
        return FaultyPart(point) is { } fault && !(NeedsNext(fault) && EndsLast(fault, point)) ? fault : null;
    }

    /// <summary>CPython reads on after operands and strings to know that it has all of them.</summary>
    private static bool NeedsNext(MontySyntaxException fault)
        => fault.Message.StartsWith("cannot mix ", StringComparison.Ordinal) || fault.Message.StartsWith("'not' after", StringComparison.Ordinal);

    private static bool EndsLast(MontySyntaxException fault, FailurePoint point)
        => (fault.EndLine, fault.EndColumn).CompareTo((point.At(-1).Span.EndLine, point.At(-1).Span.EndColumn)) >= 0;

    private static MontySyntaxException? Match(FailurePoint point)
    {
        foreach (Func<FailurePoint, MontySyntaxException?> rule in s_rules)
        {
            point.LayoutErrorAhead = null;
            if (rule(point) is { } error)
                return point.LayoutErrorAhead ?? error;
        }

        return null;
    }

    /// <summary>A compound statement that failed to parse may hold complete statements that are wrong: those come first.</summary>
    public static MontySyntaxException? EarlierError(FailurePoint point, AstBuilder builder)
    {
        var unfinished = new List<RuleContext>();
        for (RuleContext? context = point.Context; context is not null; context = context.Parent)
            unfinished.Add(context);
        unfinished.Reverse();

        try
        {
            for (int i = 0; i < unfinished.Count; i++)
            {
                RuleContext? next = i + 1 < unfinished.Count ? unfinished[i + 1] : null;
                BuildFinished((ParserRuleContext)unfinished[i], next, builder);
            }

            return null;
        }
        catch (MontySyntaxException e)
        {
            return e;
        }
    }

    /// <summary>The parser leaves <c>a,,</c> as a finished list and stops at what follows.</summary>
    private static void CheckLastLists(IParseTree tree, AstBuilder builder)
    {
        while (tree is ParserRuleContext { children.Count: > 0 } rule)
        {
            builder.CheckSeparators(rule);
            tree = rule.children[^1];
        }
    }

    private static void BuildFinished(ParserRuleContext context, RuleContext? unfinished, AstBuilder builder)
    {
        if (context.children is null)
            return;
        builder.CheckSeparators(context);
        for (int i = 0; i < context.children.Count; i++)
        {
            if (context.children[i] == unfinished)
                continue;
            CompilationClock.Step();
            CheckLastLists(context.children[i], builder);
            builder.TryFinished(context, i);
        }
    }
}
