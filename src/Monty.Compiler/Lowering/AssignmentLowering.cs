using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Assignment statements.</summary>
internal sealed class AssignmentLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    private ExpressionLowering Expressions => function.Expressions;

    public void Assign(AssignStatement node)
    {
        int mark = Builder.Mark();
        if (node.Targets is [Name single] && function.Names.PlainSlot(single.Identifier) is var slot and >= 0)
            Expressions.LowerInto(node.Value, slot);
        else if (node.Targets is [TupleDisplay targets] && node.Value is TupleDisplay values && IsParallel(targets, values))
            AssignParallel(targets.Elements, values.Elements);
        else
            AssignAll(node);
        Builder.Release(mark);
    }

    public void AssignAnnotated(AnnotatedAssignStatement node)
    {
        if (node.Value is null)
            EvaluateTarget(node.Target);
        else
            AssignValue(node, node.Value);
        function.TypeScopes.NoteVariable(node);
    }

    public void AssignAugmented(AugmentedAssignStatement node)
    {
        int mark = Builder.Mark();
        switch (node.Target)
        {
            case Name name:
                AugmentName(node, name);
                break;
            case AttributeAccess attribute:
                AugmentAttribute(node, attribute);
                break;
            default:
                AugmentItem(node, (Subscript)node.Target);
                break;
        }

        Builder.Release(mark);
    }

    private void AssignValue(AnnotatedAssignStatement node, Expression value)
    {
        int mark = Builder.Mark();
        if (node.Target is Name name && function.Names.PlainSlot(name.Identifier) is var slot and >= 0)
            Expressions.LowerInto(value, slot);
        else
            function.Targets.Store(node.Target, Expressions.LowerBefore(value, node.Target is not Name));
        Builder.Release(mark);
    }

    private void AssignAll(AssignStatement node)
    {
        bool isLoud = false;
        foreach (Expression target in node.Targets)
            isLoud |= target is not Name;
        Operand value = Expressions.LowerBefore(node.Value, isLoud);
        foreach (Expression target in node.Targets)
            function.Targets.Store(target, value);
    }

    private static bool IsParallel(TupleDisplay targets, TupleDisplay values)
    {
        if (targets.Elements.Length != values.Elements.Length)
            return false;
        foreach (Expression target in targets.Elements)
        {
            if (target is Starred)
                return false;
        }

        foreach (Expression value in values.Elements)
        {
            if (value is Starred)
                return false;
        }

        return true;
    }

    /// <summary><c>a, b = b, a</c>: no tuple is made.</summary>
    private void AssignParallel(ImmutableArray<Expression> targets, ImmutableArray<Expression> values)
    {
        bool hasExpressions = false;
        foreach (Expression target in targets)
            hasExpressions |= !TargetLowering.IsName(target);
        Operand[] operands = Expressions.LowerAll(values, hasExpressions);
        var assigned = new HashSet<int>();
        for (int i = 0; i < operands.Length; i++)
        {
            // A variable that an earlier target overwrites gives its old value.
            if (operands[i].IsSlot && !Builder.IsTemporary(operands[i].Slot)
                && (hasExpressions || assigned.Contains(operands[i].Slot)))
            {
                int copy = Builder.NewTemporary();
                Builder.Move(copy, operands[i]);
                operands[i] = Operand.OfSlot(copy);
            }

            if (targets[i] is Name name)
                assigned.Add(function.Names.PlainSlot(name.Identifier));
        }

        for (int i = 0; i < operands.Length; i++)
            function.Targets.Store(targets[i], operands[i]);
    }

    /// <summary><c>x.y: int</c> evaluates <c>x</c>; <c>x: int</c> nothing.</summary>
    private void EvaluateTarget(Expression target)
    {
        int mark = Builder.Mark();
        if (target is AttributeAccess attribute)
        {
            Expressions.Lower(attribute.Value);
        }
        else if (target is Subscript subscript)
        {
            Expressions.Lower(subscript.Value);
            EvaluateIndex(subscript.Index);
        }

        Builder.Release(mark);
    }

    /// <summary>No tuple and no slice is made, so a starred part has no place to go.</summary>
    private void EvaluateIndex(Expression index)
    {
        CompilationStack.Descend();
        switch (index)
        {
            case TupleDisplay tuple:
                foreach (Expression element in tuple.Elements)
                    EvaluateIndex(element);
                break;
            case Slice slice:
                EvaluateIndexPart(slice.Lower);
                EvaluateIndexPart(slice.Upper);
                EvaluateIndexPart(slice.Step);
                break;
            default:
                Expressions.Lower(index);
                break;
        }
    }

    private void EvaluateIndexPart(Expression? part)
    {
        if (part is not null)
            Expressions.Lower(part);
    }

    private void AugmentName(AugmentedAssignStatement node, Name name)
    {
        CodePosition position = Positions.Of(name);
        Operand left = function.Names.Load(name.Identifier, position);
        int slot = function.Names.PlainSlot(name.Identifier);
        if (slot >= 0 && !Expressions.IsQuiet(node.Value) && function.Names.IsRebindable(name.Identifier))
        {
            int copy = Builder.NewTemporary();
            Builder.Move(copy, left);
            left = Operand.OfSlot(copy);
        }

        if (slot >= 0)
        {
            EmitInPlace(node, left, slot);
            return;
        }

        int result = Builder.NewTemporary();
        EmitInPlace(node, left, result);
        function.Names.Store(name.Identifier, Operand.OfSlot(result), position);
    }

    private void AugmentAttribute(AugmentedAssignStatement node, AttributeAccess target)
    {
        CodePosition position = Positions.FromAttribute(target, target);
        string name = function.Names.Mangle(target.Name);
        Operand owner = Expressions.LowerBefore(target.Value, node.Value);
        int result = Builder.NewTemporary();
        Builder.Emit(new GetAttribute { Target = result, Value = owner, Name = Builder.Name(name), Site = Builder.NewSite() }, position);
        EmitInPlace(node, Operand.OfSlot(result), result);
        Builder.Emit(
            new SetAttribute { Value = owner, Name = Builder.Name(name), Source = Operand.OfSlot(result), Site = Builder.NewSite() },
            position);
    }

    private void AugmentItem(AugmentedAssignStatement node, Subscript target)
    {
        CodePosition position = Positions.Of(target);
        bool isLoud = !Expressions.IsQuiet(node.Value);
        Operand owner = Expressions.LowerBefore(target.Value, isLoud || !Expressions.IsQuiet(target.Index));
        Operand key = Expressions.LowerBefore(target.Index, isLoud);
        int result = Builder.NewTemporary();
        Builder.Emit(new GetItem { Target = result, Value = owner, Key = key }, position);
        EmitInPlace(node, Operand.OfSlot(result), result);
        Builder.Emit(new SetItem { Value = owner, Key = key, Source = Operand.OfSlot(result) }, position);
    }

    private void EmitInPlace(AugmentedAssignStatement node, Operand left, int target)
    {
        int mark = Builder.Mark();
        Operand right = Expressions.Lower(node.Value);
        Builder.Release(mark);
        Builder.Emit(
            new InPlaceBinary { Target = target, Operator = OperatorMap.Of(node.Operator), Left = left, Right = right },
            Positions.Of(node));
    }
}
