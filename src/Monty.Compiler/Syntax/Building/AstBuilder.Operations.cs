using System.Collections.Immutable;
using Antlr4.Runtime;
using Monty.Compiler.Syntax.Ast;
using Monty.Compiler.Syntax.Generated;
using static Monty.Compiler.Syntax.Generated.MontyParser;

namespace Monty.Compiler.Syntax.Building;

/// <summary>Operators: precedence climbing over a flat row, in loops where chains can be long.</summary>
internal sealed partial class AstBuilder
{
    private Expression Operation(OperationContext context)
    {
        if (context.children.Count == 1 && context.children[0] is UnaryContext { children.Count: 1 } operand)
            return Atom((AtomContext)operand.children[0]);
        var cursor = new OperandCursor(context);
        return Climb(ref cursor, Operators.Lowest);
    }

    /// <summary>Reads operands joined by operators that bind at least as tightly as <paramref name="level"/>.</summary>
    private Expression Climb(ref OperandCursor cursor, int level)
    {
        SourceSpan start = cursor.Start;
        Expression left = Prefixed(ref cursor, level);
        while (true)
        {
            int op = cursor.Operator;
            int precedence = Operators.Precedence(op);
            if (precedence == 0 || precedence < level)
                return left;

            left = precedence switch
            {
                < Operators.NotLevel => BooleanChain(ref cursor, left, start, op, precedence),
                Operators.ComparisonLevel => ComparisonChain(ref cursor, left, start),
                _ => BinaryChain(ref cursor, left, start, level),
            };
        }
    }

    private BooleanOperation BooleanChain(
        ref OperandCursor cursor, Expression first, SourceSpan start, int op, int precedence)
    {
        var operands = ImmutableArray.CreateBuilder<Expression>();
        operands.Add(first);
        while (cursor.Operator == op)
        {
            cursor.PassOperator();
            operands.Add(Climb(ref cursor, precedence + 1));
        }

        BooleanOperator kind = op == MontyLexer.AND ? BooleanOperator.And : BooleanOperator.Or;
        return new BooleanOperation(kind, operands.DrainToImmutable(), start.To(cursor.End));
    }

    private Compare ComparisonChain(ref OperandCursor cursor, Expression first, SourceSpan start)
    {
        var comparisons = ImmutableArray.CreateBuilder<Comparison>();
        while (Operators.Precedence(cursor.Operator) == Operators.ComparisonLevel)
        {
            ComparisonOperator op = TakeComparison(ref cursor);
            SourceSpan operandStart = cursor.Start;
            Expression operand = Climb(ref cursor, Operators.ComparisonLevel + 1);
            comparisons.Add(new Comparison(op, operand, operandStart.To(cursor.End)));
        }

        return new Compare(first, comparisons.DrainToImmutable(), start.To(cursor.End));
    }

    /// <summary>Passes the operator. The <c>not</c> of <c>is not</c> was parsed as a prefix of the operand.</summary>
    private static ComparisonOperator TakeComparison(ref OperandCursor cursor)
    {
        ComparisonOperator op = Operators.Comparison(cursor.Operator);
        cursor.PassOperator();
        if (op != ComparisonOperator.Is || cursor.NextPrefix != MontyLexer.NOT)
            return op;
        cursor.PrefixesTaken = 1;
        return ComparisonOperator.IsNot;
    }

    /// <summary>Any mix of left-associative operators: what binds tighter is inside an operand already.</summary>
    private BinaryOperation BinaryChain(ref OperandCursor cursor, Expression first, SourceSpan start, int level)
    {
        var steps = ImmutableArray.CreateBuilder<BinaryStep>();
        while (true)
        {
            int op = cursor.Operator;
            int precedence = Operators.Precedence(op);
            if (precedence <= Operators.ComparisonLevel || precedence < level)
                return new BinaryOperation(first, steps.DrainToImmutable(), start.To(cursor.End));
            cursor.PassOperator();
            Expression operand = Climb(ref cursor, precedence + 1);
            steps.Add(new BinaryStep(Operators.Binary(op), operand, start.To(cursor.End)));
        }
    }

    /// <summary>An operand with its prefixes. <c>not</c> reaches over comparisons, <c>-</c> only over <c>**</c>.</summary>
    private Expression Prefixed(ref OperandCursor cursor, int level)
    {
        if (cursor.NextPrefix == 0)
            return Power(ref cursor);

        UnaryContext context = cursor.Operand;
        int begin = cursor.PrefixesTaken;
        bool nots = cursor.NextPrefix == MontyLexer.NOT;
        if (nots && level > Operators.NotLevel)
            throw MisplacedNot(ref cursor, begin, level);
        while (cursor.NextPrefix != 0 && cursor.NextPrefix == MontyLexer.NOT == nots)
            cursor.PrefixesTaken++;
        int end = cursor.PrefixesTaken;
        if (!nots && cursor.NextPrefix == MontyLexer.NOT)
            throw MisplacedNot(ref cursor, end, Operators.UnaryLevel, isAfterPrefix: true);

        Descend(end - begin);
        Expression operand = nots ? Climb(ref cursor, Operators.ComparisonLevel) : Power(ref cursor);
        Ascend(end - begin);
        for (int i = end - 1; i >= begin; i--)
        {
            SourceSpan span = TokenAt(context, i).Span.To(cursor.End);
            operand = new UnaryOperation(Operators.Unary(TokenType(context, i)), operand, span);
        }

        return operand;
    }

    /// <summary>CPython explains a <c>not</c> after an arithmetic operator, and points at all that it would negate.</summary>
    private MontySyntaxException MisplacedNot(ref OperandCursor cursor, int prefix, int level, bool isAfterPrefix = false)
    {
        UnaryContext context = cursor.Operand;
        if (level is not (Operators.SumLevel + 1 or Operators.UnaryLevel))
            return InvalidSyntax(context.children[prefix]);
        SourceSpan start = TokenAt(context, prefix).Span;
        cursor.PrefixesTaken = prefix + 1;
        if (isAfterPrefix)
            Prefixed(ref cursor, Operators.UnaryLevel);
        else
            Climb(ref cursor, cursor.NextPrefix == MontyLexer.NOT ? Operators.NotLevel : Operators.ComparisonLevel);
        return source.SyntaxError("'not' after an operator must be parenthesized", start.To(cursor.End));
    }

    /// <summary><c>base ** exponent</c>: groups to the right, and the exponent may have a sign.</summary>
    private Expression Power(ref OperandCursor cursor)
    {
        SourceSpan start = cursor.Start;
        UnaryContext context = cursor.Operand;
        Expression left = Primary(context);
        cursor.PassOperand();
        if (cursor.Operator != MontyLexer.DOUBLESTAR)
            return left;

        Descend();
        cursor.PassOperator();
        Expression exponent = Prefixed(ref cursor, Operators.PowerLevel);
        Ascend();
        SourceSpan span = start.To(cursor.End);
        return new BinaryOperation(left, [new BinaryStep(BinaryOperator.Power, exponent, span)], span);
    }
}
