using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Expressions for their value.</summary>
/// <remarks>
/// A visit returns where the value is: the slot of a plain variable, a constant, or a temporary. A caller that wants it in a
/// certain slot offers that slot; a visit may use it for the last thing it writes, never for something in between, as the
/// slot may be a variable that the expression reads.
/// </remarks>
internal sealed partial class ExpressionLowering(FunctionLowering function) : ExpressionVisitor<Operand>
{
    private const int NoTarget = -1;

    private int _target = NoTarget;

    private IrBuilder Builder => function.Builder;

    private SyntaxErrors Errors => function.Errors;

    /// <summary>Lowers an expression; its value may be in <paramref name="target"/>, if one is offered, or elsewhere.</summary>
    public Operand Lower(Expression expression, int target = NoTarget)
    {
        CompilationStack.Descend();
        if (function.Program.Folder.Fold(expression) is { } value)
            return Builder.Constant(value);
        _target = target;
        return expression.Accept(this);
    }

    /// <summary>Lowers an expression so that its value is in the slot.</summary>
    public void LowerInto(Expression expression, int slot)
    {
        int mark = Builder.Mark();
        Operand value = Lower(expression, slot);
        Builder.Release(mark);
        Builder.Move(slot, value, Positions.Of(expression));
    }

    /// <summary>Lowers an expression whose value must stay what it is while <paramref name="later"/> is evaluated.</summary>
    public Operand LowerBefore(Expression expression, Expression? later)
        => LowerBefore(expression, later is not null && !IsQuiet(later));

    /// <summary>Lowers an expression whose value must stay what it is while others are evaluated.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="isFollowed">Whether what is evaluated next might rebind variables.</param>
    public Operand LowerBefore(Expression expression, bool isFollowed)
    {
        Operand value = Lower(expression);
        if (!isFollowed || !value.IsSlot || Builder.IsTemporary(value.Slot) || !IsRebindable(expression))
            return value;
        int copy = Builder.NewTemporary();
        Builder.Move(copy, value);
        return Operand.OfSlot(copy);
    }

    /// <summary>Lowers operands from left to right.</summary>
    /// <param name="expressions">The operands.</param>
    /// <param name="isFollowed">Whether what is evaluated after them might rebind variables.</param>
    public Operand[] LowerAll(ImmutableArray<Expression> expressions, bool isFollowed = false)
    {
        int last = expressions.Length - 1;
        if (!isFollowed)
        {
            while (last >= 0 && IsQuiet(expressions[last]))
                last--;
        }

        var operands = new Operand[expressions.Length];
        for (int i = 0; i < operands.Length; i++)
            operands[i] = LowerBefore(expressions[i], isFollowed || i < last);
        return operands;
    }

    /// <summary>Whether evaluating the expression does nothing but read: it cannot contain <c>:=</c>.</summary>
    public bool IsQuiet(Expression expression) => expression is Name || function.Program.Folder.Fold(expression) is not null;

    private bool IsRebindable(Expression expression)
        => expression is not Name name || function.Names.IsRebindable(name.Identifier);

    /// <summary>The slot that a visit may write its result to, if one was offered.</summary>
    private int TakeTarget()
    {
        int target = _target;
        _target = NoTarget;
        return target;
    }

    /// <summary>The slot for a result whose operands are done with: the one offered, or a temporary.</summary>
    public int ResultSlot(int target, int mark)
    {
        Builder.Release(mark);
        return target >= 0 ? target : Builder.NewTemporary();
    }

    /// <summary>A slot that can be written while the expression is still being evaluated.</summary>
    public int ScratchSlot(int target) => target >= 0 && Builder.IsTemporary(target) ? target : Builder.NewTemporary();

    public override Operand VisitName(Name node)
        => function.Names.Load(node.Identifier, Positions.Of(node), TakeTarget());

    public override Operand VisitNamedExpression(NamedExpression node)
    {
        int target = TakeTarget();
        string name = node.Target.Identifier;
        int slot = function.Names.PlainSlot(name);
        if (slot >= 0)
        {
            LowerInto(node.Value, slot);
            return Operand.OfSlot(slot);
        }

        Operand value = Lower(node.Value, target);
        function.Names.Store(name, value, Positions.Of(node.Target));
        return value;
    }

    public override Operand VisitLambda(Lambda node) => function.Definitions.Lambda(node, TakeTarget());

    public override Operand VisitAwait(Syntax.Ast.Await node)
    {
        int target = TakeTarget();
        int mark = Builder.Mark();
        Operand value = Lower(node.Value);
        int result = ResultSlot(target, mark);
        Builder.Emit(new Ir.Await { Target = result, Value = value }, Positions.Of(node));
        return Operand.OfSlot(result);
    }

    public override Operand VisitYield(Syntax.Ast.Yield node) => function.Generators.Yield(node, TakeTarget());

    public override Operand VisitYieldFrom(YieldFrom node) => function.Generators.YieldFrom(node, TakeTarget());

    public override Operand VisitStarred(Starred node) => throw Errors.At(node.Span, "can't use starred expression here");

    public override Operand VisitCall(Syntax.Ast.Call node) => function.Calls.Call(node, TakeTarget());

    public override Operand VisitDictDisplay(DictDisplay node) => function.Dicts.Lower(node, TakeTarget());

    public override Operand VisitSetDisplay(SetDisplay node) => function.Displays.Set(node, TakeTarget());

    public override Operand VisitListDisplay(ListDisplay node)
        => function.Displays.List(node.Elements, Positions.Of(node), TakeTarget());

    public override Operand VisitTupleDisplay(TupleDisplay node)
        => function.Displays.Tuple(node.Elements, Positions.Of(node), TakeTarget());

    public override Operand VisitListComprehension(ListComprehension node)
        => function.Comprehensions.List(node, ScratchSlot(TakeTarget()));

    public override Operand VisitSetComprehension(SetComprehension node)
        => function.Comprehensions.Set(node, ScratchSlot(TakeTarget()));

    public override Operand VisitDictComprehension(DictComprehension node)
        => function.Comprehensions.Dict(node, ScratchSlot(TakeTarget()));

    public override Operand VisitGeneratorExpression(GeneratorExpression node)
        => function.Comprehensions.Generator(node, TakeTarget());

    public override Operand VisitNone(NoneConstant node) => Literal(node);

    public override Operand VisitBoolean(BooleanConstant node) => Literal(node);

    public override Operand VisitEllipsis(EllipsisConstant node) => Literal(node);

    public override Operand VisitInteger(IntegerConstant node) => Literal(node);

    public override Operand VisitFloat(FloatConstant node) => Literal(node);

    public override Operand VisitImaginary(ImaginaryConstant node) => Literal(node);

    public override Operand VisitString(StringConstant node) => Literal(node);

    public override Operand VisitBytes(BytesConstant node) => Literal(node);

    public override Operand VisitTemplateString(TemplateString node) => function.Templates.Template(node, TakeTarget());

    private Operand Literal(Expression node) => Builder.Constant(function.Program.Folder.Fold(node)!.Value);
}
