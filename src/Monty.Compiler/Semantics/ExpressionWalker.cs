using System.Collections.Immutable;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Semantics;

/// <summary>Visits every expression inside an expression, in the order of evaluation but for comprehensions.</summary>
internal abstract class ExpressionWalker : ExpressionVisitor<Unit>
{
    public abstract void Visit(Expression? expression);

    protected void Visit(ImmutableArray<Expression> expressions)
    {
        foreach (Expression expression in expressions)
            Visit(expression);
    }

    public override Unit VisitBooleanOperation(BooleanOperation node)
    {
        Visit(node.Operands);
        return default;
    }

    public override Unit VisitBinaryOperation(BinaryOperation node)
    {
        Visit(node.First);
        foreach (BinaryStep step in node.Steps)
            Visit(step.Operand);
        return default;
    }

    public override Unit VisitUnaryOperation(UnaryOperation node)
    {
        Visit(node.Operand);
        return default;
    }

    public override Unit VisitCompare(Compare node)
    {
        Visit(node.First);
        foreach (Comparison comparison in node.Comparisons)
            Visit(comparison.Operand);
        return default;
    }

    public override Unit VisitConditional(Conditional node)
    {
        Visit(node.Test);
        Visit(node.Body);
        Visit(node.OrElse);
        return default;
    }

    public override Unit VisitNamedExpression(NamedExpression node)
    {
        Visit(node.Value);
        return default;
    }

    public override Unit VisitLambda(Lambda node)
    {
        Visit(node.Body);
        return default;
    }

    public override Unit VisitAwait(Await node)
    {
        Visit(node.Value);
        return default;
    }

    public override Unit VisitYield(Yield node)
    {
        Visit(node.Value);
        return default;
    }

    public override Unit VisitYieldFrom(YieldFrom node)
    {
        Visit(node.Value);
        return default;
    }

    public override Unit VisitName(Name node) => default;

    public override Unit VisitAttribute(AttributeAccess node)
    {
        Visit(node.Value);
        return default;
    }

    public override Unit VisitSubscript(Subscript node)
    {
        Visit(node.Value);
        Visit(node.Index);
        return default;
    }

    public override Unit VisitSlice(Slice node)
    {
        Visit(node.Lower);
        Visit(node.Upper);
        Visit(node.Step);
        return default;
    }

    public override Unit VisitStarred(Starred node)
    {
        Visit(node.Value);
        return default;
    }

    public override Unit VisitCall(Call node)
    {
        Visit(node.Function);
        Visit(node.Arguments);
        foreach (KeywordArgument keyword in node.Keywords)
            Visit(keyword.Value);
        return default;
    }

    public override Unit VisitDictDisplay(DictDisplay node)
    {
        foreach (DictItem item in node.Items)
            Visit(item.Key);
        foreach (DictItem item in node.Items)
            Visit(item.Value);
        return default;
    }

    public override Unit VisitSetDisplay(SetDisplay node)
    {
        Visit(node.Elements);
        return default;
    }

    public override Unit VisitListDisplay(ListDisplay node)
    {
        Visit(node.Elements);
        return default;
    }

    public override Unit VisitTupleDisplay(TupleDisplay node)
    {
        Visit(node.Elements);
        return default;
    }

    public override Unit VisitListComprehension(ListComprehension node) => WalkComprehension(node.Clauses, node.Element, null);

    public override Unit VisitSetComprehension(SetComprehension node) => WalkComprehension(node.Clauses, node.Element, null);

    public override Unit VisitDictComprehension(DictComprehension node) => WalkComprehension(node.Clauses, node.Key, node.Value);

    public override Unit VisitGeneratorExpression(GeneratorExpression node) => WalkComprehension(node.Clauses, node.Element, null);

    public override Unit VisitNone(NoneConstant node) => default;

    public override Unit VisitBoolean(BooleanConstant node) => default;

    public override Unit VisitEllipsis(EllipsisConstant node) => default;

    public override Unit VisitInteger(IntegerConstant node) => default;

    public override Unit VisitFloat(FloatConstant node) => default;

    public override Unit VisitImaginary(ImaginaryConstant node) => default;

    public override Unit VisitString(StringConstant node) => default;

    public override Unit VisitBytes(BytesConstant node) => default;

    public override Unit VisitJoinedString(JoinedString node)
    {
        VisitParts(node.Parts);
        return default;
    }

    public override Unit VisitTemplateString(TemplateString node)
    {
        VisitParts(node.Parts);
        return default;
    }

    private Unit WalkComprehension(ImmutableArray<Comprehension> clauses, Expression first, Expression? second)
    {
        foreach (Comprehension clause in clauses)
        {
            Visit(clause.Iterable);
            Visit(clause.Conditions);
        }

        Visit(first);
        Visit(second);
        return default;
    }

    private void VisitParts(ImmutableArray<JoinedPart> parts)
    {
        foreach (JoinedPart part in parts)
        {
            if (part is FormattedValue formatted)
            {
                Visit(formatted.Value);
                Visit(formatted.FormatSpec);
            }
            else if (part is Interpolation interpolation)
            {
                Visit(interpolation.Value);
                Visit(interpolation.FormatSpec);
            }
        }
    }
}
