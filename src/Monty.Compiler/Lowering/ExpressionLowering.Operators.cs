using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

internal sealed partial class ExpressionLowering
{
    public override Operand VisitBinaryOperation(BinaryOperation node)
    {
        int target = TakeTarget();
        int mark = Builder.Mark();
        int first = FoldPrefix(node, out PyValue? prefix);
        Operand left = prefix is { } value ? Builder.Constant(value) : LowerBefore(node.First, node.Steps[0].Operand);
        int last = node.Steps.Length - 1;
        for (int i = first; i <= last; i++)
        {
            BinaryStep step = node.Steps[i];
            Operand right = Lower(step.Operand);
            int result = ResultSlot(i == last ? target : NoTarget, mark);
            Builder.Emit(
                new Binary { Target = result, Operator = OperatorMap.Of(step.Operator), Left = left, Right = right },
                Positions.Of(step));
            left = Operand.OfSlot(result);
        }

        return left;
    }

    public override Operand VisitUnaryOperation(UnaryOperation node)
    {
        int target = TakeTarget();
        int mark = Builder.Mark();
        Operand operand = Lower(OperandOf(node));
        int result = ResultSlot(target, mark);
        if (node.Operator == Syntax.Ast.UnaryOperator.Not)
            Builder.Emit(new Not { Target = result, Operand = operand }, Positions.Of(node));
        else
            Builder.Emit(
                new Unary { Target = result, Operator = OperatorMap.Of(node.Operator), Operand = operand }, Positions.Of(node));
        return Operand.OfSlot(result);
    }

    /// <summary>CPython's compiler merges <c>not</c> into a comparison, whose errors then point at both.</summary>
    private static Expression OperandOf(UnaryOperation node)
        => node is { Operator: Syntax.Ast.UnaryOperator.Not, Operand: Syntax.Ast.Compare { Comparisons.Length: 1 } comparison }
            ? new Syntax.Ast.Compare(comparison.First, comparison.Comparisons, node.Span)
            : node.Operand;

    public override Operand VisitBooleanOperation(BooleanOperation node)
    {
        int result = ScratchSlot(TakeTarget());
        int end = Builder.NewLabel();
        for (int i = 0; i < node.Operands.Length - 1; i++)
        {
            LowerInto(node.Operands[i], result);
            int next = Builder.NewLabel();
            bool isAnd = node.Operator == BooleanOperator.And;
            BranchOnKept(result, isAnd ? next : end, isAnd ? end : next, Positions.Of(node));
            Builder.Start(next);
        }

        LowerInto(node.Operands[^1], result);
        Builder.Start(end);
        return Operand.OfSlot(result);
    }

    public override Operand VisitConditional(Conditional node)
    {
        int target = TakeTarget();
        int result = target >= 0 ? target : Builder.NewTemporary();
        int body = Builder.NewLabel();
        int orElse = Builder.NewLabel();
        int end = Builder.NewLabel();
        function.Conditions.Branch(node.Test, body, orElse);
        Builder.Start(body);
        LowerInto(node.Body, result);
        Builder.Jump(end);
        Builder.Start(orElse);
        LowerInto(node.OrElse, result);
        Builder.Start(end);
        return Operand.OfSlot(result);
    }

    public override Operand VisitCompare(Syntax.Ast.Compare node)
    {
        int target = TakeTarget();
        function.Program.Warnings.CheckCompare(node);
        if (node.Comparisons.Length > 1)
            return CompareChain(node, ScratchSlot(target));
        Comparison only = node.Comparisons[0];
        if (only.Operator is ComparisonOperator.In or ComparisonOperator.NotIn && AsPair(node.First) is { } pair)
            return ContainsPair(node, pair, only, target);
        int mark = Builder.Mark();
        Operand left = LowerBefore(node.First, only.Operand);
        if (ConstantMembers(only) is { } members)
        {
            int found = ResultSlot(target, mark);
            bool isNegated = only.Operator == ComparisonOperator.NotIn;
            Builder.Emit(new IsMember { Target = found, Item = left, Members = Builder.Constant(members), Negated = isNegated }, Positions.Of(node));
            return Operand.OfSlot(found);
        }

        Operand right = LowerContainer(only);
        int result = ResultSlot(target, mark);
        EmitComparison(only.Operator, result, left, right, Positions.Of(node));
        return Operand.OfSlot(result);
    }

    private Operand ContainsPair(Syntax.Ast.Compare node, TupleDisplay pair, Comparison comparison, int target)
    {
        int mark = Builder.Mark();
        bool isFollowed = !IsQuiet(comparison.Operand);
        Operand first = LowerBefore(pair.Elements[0], isFollowed || !IsQuiet(pair.Elements[1]));
        Operand second = LowerBefore(pair.Elements[1], isFollowed);
        Operand container = LowerContainer(comparison);
        int result = ResultSlot(target, mark);
        bool isNegated = comparison.Operator == ComparisonOperator.NotIn;
        Builder.Emit(
            new ContainsPair { Target = result, First = first, Second = second, Container = container, Negated = isNegated },
            Positions.Of(node));
        return Operand.OfSlot(result);
    }

    /// <summary>Lowers the right operand of a comparison that is followed by more of the chain.</summary>
    public Operand LowerLink(Syntax.Ast.Compare node, int index)
    {
        Expression? later = index + 1 < node.Comparisons.Length ? node.Comparisons[index + 1].Operand : null;
        return later is null ? LowerContainer(node.Comparisons[index]) : LowerBefore(node.Comparisons[index].Operand, later);
    }

    /// <summary>After many links of a chain frees the temporaries taken since the mark, but for the one that holds the left operand of the next.</summary>
    public Operand KeepOnly(Operand left, int mark)
    {
        const int Many = 32;
        if (Builder.Mark() - mark < Many)
            return left;
        Builder.Release(mark);
        if (!left.IsSlot || !Builder.IsTemporary(left.Slot))
            return left;
        int kept = Builder.NewTemporary();
        Builder.Move(kept, left);
        return Operand.OfSlot(kept);
    }

    public void EmitComparison(ComparisonOperator op, int target, Operand left, Operand right, CodePosition position)
    {
        Instruction instruction = op switch
        {
            ComparisonOperator.Is or ComparisonOperator.IsNot
                => new Is { Target = target, Left = left, Right = right, Negated = op == ComparisonOperator.IsNot },
            ComparisonOperator.In or ComparisonOperator.NotIn
                => new Contains { Target = target, Item = left, Container = right, Negated = op == ComparisonOperator.NotIn },
            _ => new Ir.Compare { Target = target, Operator = OperatorMap.Of(op), Left = left, Right = right },
        };
        Builder.Emit(instruction, position);
    }

    /// <summary>
    /// Branches on a value that is wanted afterwards too. A comparison right before a branch is taken to be for the branch
    /// alone, so one gets a temporary of its own.
    /// </summary>
    private void BranchOnKept(int result, int ifTrue, int ifFalse, CodePosition position)
    {
        if (Builder.Current.Instructions is [.., Ir.Compare compare] && compare.Target == result)
        {
            int mark = Builder.Mark();
            compare.Target = Builder.NewTemporary();
            Builder.Move(result, Operand.OfSlot(compare.Target));
            Builder.Release(mark);
        }

        Builder.Emit(new BranchIf { Condition = Operand.OfSlot(result), IfTrue = ifTrue, IfFalse = ifFalse }, position);
    }

    private Operand CompareChain(Syntax.Ast.Compare node, int result)
    {
        int mark = Builder.Mark();
        int end = Builder.NewLabel();
        Operand left = LowerBefore(node.First, node.Comparisons[0].Operand);
        int last = node.Comparisons.Length - 1;
        for (int i = 0; i <= last; i++)
        {
            Operand right = LowerLink(node, i);
            EmitComparison(node.Comparisons[i].Operator, result, left, right, Positions.Of(node));
            if (i == last)
                break;
            int next = Builder.NewLabel();
            BranchOnKept(result, next, end, Positions.Of(node));
            Builder.Start(next);
            left = KeepOnly(right, mark);
        }

        Builder.Release(mark);
        Builder.Start(end);
        return Operand.OfSlot(result);
    }

    /// <summary>The members of a set display of constants that one only looks into, as a tuple.</summary>
    private PyValue? ConstantMembers(Comparison comparison)
        => comparison is { Operator: ComparisonOperator.In or ComparisonOperator.NotIn, Operand: SetDisplay set }
            ? function.Program.Folder.Tuple(set.Elements)
            : null;

    /// <summary>The right operand of a comparison: a list of constants is as good as a tuple when one only looks into it.</summary>
    private Operand LowerContainer(Comparison comparison)
    {
        bool isContainer = comparison.Operator is ComparisonOperator.In or ComparisonOperator.NotIn;
        if (isContainer && comparison.Operand is ListDisplay list && function.Program.Folder.Tuple(list.Elements) is { } tuple)
            return Builder.Constant(tuple);
        return Lower(comparison.Operand);
    }

    /// <summary>Folds as many steps of the chain as are constant; returns the first that is not.</summary>
    private int FoldPrefix(BinaryOperation node, out PyValue? prefix)
    {
        prefix = function.Program.Folder.Fold(node.First);
        for (int i = 0; i < node.Steps.Length; i++)
        {
            if (prefix is not { } left || function.Program.Folder.Fold(node.Steps[i].Operand) is not { } right)
                return i;
            if (ConstantArithmetic.Binary(OperatorMap.Of(node.Steps[i].Operator), left, right) is not { } value)
                return i;
            prefix = value;
        }

        return node.Steps.Length;
    }
}
