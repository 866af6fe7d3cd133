using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
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
        BlockErrors.ExpectedIndentedBlock,
        BlockErrors.UnexpectedIndent,
        BlockErrors.ExpectedExceptOrFinally,
        StringErrors.UnescapedQuotes,
        TemplateErrors.LambdaInField,
        TemplateErrors.EmptyField,
        LegacyErrors.MissingParentheses,
        ImportErrors.ExpectedNames,
        ImportErrors.FromAfterImport,
        ImportErrors.ImportTarget,
        DefinitionErrors.ParenthesizedParameters,
        DefinitionErrors.ExpectedDefault,
        DefinitionErrors.MissingReturnType,
        DefinitionErrors.EmptyTypeParameters,
        DefinitionErrors.ExpectedParenthesis,
        TargetErrors.ExceptTarget,
        TargetErrors.WithTarget,
        TargetErrors.LoopTarget,
        CallErrors.ExpectedArgumentValue,
        CallErrors.AssignmentToUnpacking,
        CallErrors.KeywordGenerator,
        CallErrors.StarredGenerator,
        CallErrors.LoneStar,
        DisplayErrors.StarredDictValue,
        DisplayErrors.ExpectedDictValue,
        DisplayErrors.ExpectedDictColon,
        DisplayErrors.UnparenthesizedComprehensionTarget,
        AssignmentErrors.WalrusTarget,
        AssignmentErrors.MeantComparison,
        ConditionalErrors.StatementBeforeIf,
        ConditionalErrors.StatementAfterElse,
        ConditionalErrors.ExpectedElse,
        CommaErrors.ForgottenComma,
        TemplateErrors.UnfinishedField,
        BlockErrors.ExpectedColon,
    ];

    public static MontySyntaxException Explain(FailurePoint point, AstBuilder builder, LexerBase lexer)
    {
        if (point.Type == MontyLexer.LAYOUT_ERROR)
            return lexer.LayoutError!;
        return EarlierError(point, builder) ?? Match(point) ?? point.Error("invalid syntax");
    }

    private static MontySyntaxException? Match(FailurePoint point)
    {
        foreach (Func<FailurePoint, MontySyntaxException?> rule in s_rules)
        {
            if (rule(point) is { } error)
                return error;
        }

        return null;
    }

    /// <summary>A compound statement that failed to parse may hold complete statements that are wrong: those come first.</summary>
    private static MontySyntaxException? EarlierError(FailurePoint point, AstBuilder builder)
    {
        var unfinished = new HashSet<RuleContext>();
        for (RuleContext? context = point.Context; context is not null; context = context.Parent)
            unfinished.Add(context);

        try
        {
            for (RuleContext? context = point.Context; context is not null; context = context.Parent)
                BuildFinished((ParserRuleContext)context, unfinished, builder);
            return null;
        }
        catch (MontySyntaxException e)
        {
            return e;
        }
    }

    private static void BuildFinished(ParserRuleContext context, HashSet<RuleContext> unfinished, AstBuilder builder)
    {
        foreach (IParseTree child in context.children ?? [])
        {
            if (child is RuleContext rule && unfinished.Contains(rule))
                return;
            builder.TryFinished(child);
        }
    }
}
