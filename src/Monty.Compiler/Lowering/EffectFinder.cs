using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;

namespace Monty.Compiler.Lowering;

/// <summary>
/// Tells whether evaluating an expression is likely to run a script's functions or the host's (calls, properties), or rebinds names. Where
/// it is not, a method is looked up after the arguments are evaluated, which is twice as fast: only which of two errors is raised, or an
/// operator of the script's together with a lookup of its own, could tell.
/// </summary>
internal sealed class EffectFinder : ExpressionWalker
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
