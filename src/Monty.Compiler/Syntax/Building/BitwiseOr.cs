using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using Monty.Compiler.Syntax.Lexing;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>
/// What CPython's grammar calls a <c>bitwise_or</c>: an operation without comparisons and without <c>not</c>, <c>and</c>,
/// <c>or</c>. Its error rules offer <c>==</c> only between two of these.
/// </summary>
internal static class BitwiseOr
{
    /// <summary>How many children come before the first operator that is too loose; 0 if even the first operand is.</summary>
    public static int LengthIn(OperationContext operation)
    {
        if (operation.children is null || ((ParserRuleContext)operation.children[0]).children is not [var first, ..])
            return 0;
        if (first is ITerminalNode { Symbol.Type: MontyLexer.NOT })
            return 0;
        for (int i = 0; i < operation.children.Count; i++)
        {
            if (operation.children[i] is ITerminalNode op
                && Operators.Precedence(op.Symbol.Type) <= Operators.ComparisonLevel)
                return i;
        }

        return operation.children.Count;
    }

    /// <summary>The whole expression is one.</summary>
    public static bool Is(ExpressionContext expression) =>
        expression.children is [OperationContext operation] && LengthIn(operation) == operation.children.Count;

    /// <summary>The last token of the part of an operation that is one; null if there is no such part.</summary>
    public static SourceToken? LastTokenIn(OperationContext operation)
    {
        int length = LengthIn(operation);
        // Of an operation that was not read to its end the last operand may be missing.
        while (length > 0 && operation.children[length - 1] is not UnaryContext { children: [.., AtomContext or TrailerContext] })
            length--;
        return length == 0 ? null : (SourceToken)((ParserRuleContext)operation.children[length - 1]).Stop;
    }

    /// <summary>The first operation of the right side of an assignment; null after <c>yield</c>, <c>lambda</c> or a star.</summary>
    public static OperationContext? FirstOperation(AssignedContext side) =>
        side.children[0] is StarExpressionsContext { children: [StarExpressionContext { children: [ExpressionContext first] }, ..] }
            ? first.children[0] as OperationContext
            : null;

    /// <summary>The span from a node to a token.</summary>
    public static SourceSpan Span(ParserRuleContext first, SourceToken last) => ((SourceToken)first.Start).Span.To(last.Span);
}
