using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Expressions for their truth: control goes one way or the other, and no value is made.</summary>
internal sealed class ConditionLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    /// <summary>Ends the block: control goes on at one of the labels.</summary>
    public void Branch(Expression test, int ifTrue, int ifFalse)
    {
        CompilationStack.Descend();
        if (function.Program.Folder.Truth(test) is { } truth)
        {
            Builder.Jump(truth ? ifTrue : ifFalse);
            return;
        }

        switch (test)
        {
            case UnaryOperation { Operator: UnaryOperator.Not } not:
                Branch(not.Operand, ifFalse, ifTrue);
                break;
            case BooleanOperation boolean:
                BranchOnAll(boolean, ifTrue, ifFalse);
                break;
            case Syntax.Ast.Compare { Comparisons.Length: > 1 } chain:
                BranchOnChain(chain, ifTrue, ifFalse);
                break;
            case Conditional conditional:
                BranchOnConditional(conditional, ifTrue, ifFalse);
                break;
            default:
                BranchOnValue(test, ifTrue, ifFalse);
                break;
        }
    }

    private void BranchOnValue(Expression test, int ifTrue, int ifFalse)
    {
        int mark = Builder.Mark();
        Operand value = function.Expressions.Lower(test);
        Builder.Release(mark);
        Builder.Emit(new BranchIf { Condition = value, IfTrue = ifTrue, IfFalse = ifFalse }, Positions.Of(test));
    }

    private void BranchOnAll(BooleanOperation node, int ifTrue, int ifFalse)
    {
        for (int i = 0; i < node.Operands.Length - 1; i++)
        {
            int next = Builder.NewLabel();
            if (node.Operator == BooleanOperator.And)
                Branch(node.Operands[i], next, ifFalse);
            else
                Branch(node.Operands[i], ifTrue, next);
            Builder.Start(next);
        }

        Branch(node.Operands[^1], ifTrue, ifFalse);
    }

    private void BranchOnChain(Syntax.Ast.Compare node, int ifTrue, int ifFalse)
    {
        int mark = Builder.Mark();
        CodePosition position = Positions.Of(node);
        function.Program.Warnings.CheckCompare(node);
        Operand left = function.Expressions.LowerBefore(node.First, node.Comparisons[0].Operand);
        for (int i = 0; i < node.Comparisons.Length; i++)
        {
            Operand right = function.Expressions.LowerLink(node, i);
            int result = Builder.NewTemporary();
            function.Expressions.EmitComparison(node.Comparisons[i].Operator, result, left, right, position);
            bool isLast = i == node.Comparisons.Length - 1;
            int next = isLast ? ifTrue : Builder.NewLabel();
            Builder.Emit(new BranchIf { Condition = Operand.OfSlot(result), IfTrue = next, IfFalse = ifFalse }, position);
            if (isLast)
                break;
            Builder.Start(next);
            left = function.Expressions.KeepOnly(right, mark);
        }

        Builder.Release(mark);
    }

    private void BranchOnConditional(Conditional node, int ifTrue, int ifFalse)
    {
        int body = Builder.NewLabel();
        int orElse = Builder.NewLabel();
        Branch(node.Test, body, orElse);
        Builder.Start(body);
        Branch(node.Body, ifTrue, ifFalse);
        Builder.Start(orElse);
        Branch(node.OrElse, ifTrue, ifFalse);
    }
}
