using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary>
/// Tells whether evaluating an expression can run a script's functions or the host's (calls, properties, operators), or rebinds
/// names. Where it cannot, a method is looked up after the arguments are evaluated: only which of two errors is raised could tell.
/// </summary>
internal sealed class EffectFinder(NameLowering names) : ExpressionWalker
{
    private bool _found;

    public bool HasEffects(Expression expression)
    {
        _found = false;
        Visit(expression);
        return _found;
    }

    public override void Visit(Expression? expression)
    {
        if (expression is null || _found)
            return;
        CompilationStack.Descend();
        expression.Accept(this);
    }

    public override Unit VisitBinaryOperation(BinaryOperation node) => Found();

    public override Unit VisitUnaryOperation(UnaryOperation node)
        => node.Operand is IntegerConstant or FloatConstant or ImaginaryConstant ? default : Found();

    public override Unit VisitBooleanOperation(BooleanOperation node) => Found();

    public override Unit VisitCompare(Compare node) => Found();

    public override Unit VisitConditional(Conditional node) => Found();

    public override Unit VisitSubscript(Subscript node) => Found();

    public override Unit VisitName(Name node) => names.CanAskHost(node.Identifier) ? Found() : default;

    public override Unit VisitStarred(Starred node) => Found();

    public override Unit VisitSetDisplay(SetDisplay node) => Found();

    public override Unit VisitDictDisplay(DictDisplay node)
    {
        foreach (DictItem item in node.Items)
        {
            if (item.Key is not (StringConstant or IntegerConstant or BooleanConstant or NoneConstant))
                return Found();
            Visit(item.Value);
        }

        return default;
    }

    public override Unit VisitJoinedString(JoinedString node) => Found();

    public override Unit VisitAttribute(AttributeAccess node) => Found();

    public override Unit VisitCall(Call node) => Found();

    public override Unit VisitAwait(Await node) => Found();

    public override Unit VisitYield(Yield node) => Found();

    public override Unit VisitYieldFrom(YieldFrom node) => Found();

    public override Unit VisitNamedExpression(NamedExpression node) => Found();

    public override Unit VisitListComprehension(ListComprehension node) => Found();

    public override Unit VisitSetComprehension(SetComprehension node) => Found();

    public override Unit VisitDictComprehension(DictComprehension node) => Found();

    public override Unit VisitGeneratorExpression(GeneratorExpression node) => Found();

    public override Unit VisitLambda(Lambda node) => default;

    private Unit Found()
    {
        _found = true;
        return default;
    }
}
