using System.Collections.Immutable;
using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary>Comprehensions, which run inside of the function around them, and generator expressions, which are functions.</summary>
internal sealed class ComprehensionLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    private ExpressionLowering Expressions => function.Expressions;

    public Operand List(ListComprehension node, int result)
    {
        Builder.Emit(new BuildList { Target = result }, Positions.Of(node));
        Inline(node, node.Clauses, () =>
        {
            Operand item = Expressions.Lower(node.Element);
            Builder.Emit(new ListAppend { List = Operand.OfSlot(result), Item = item }, Positions.Of(node.Element));
        });
        return Operand.OfSlot(result);
    }

    public Operand Set(SetComprehension node, int result)
    {
        Builder.Emit(new BuildSet { Target = result }, Positions.Of(node));
        Inline(node, node.Clauses, () =>
        {
            Operand item = Expressions.Lower(node.Element);
            Builder.Emit(new SetAdd { Set = Operand.OfSlot(result), Item = item }, Positions.Of(node.Element));
        });
        return Operand.OfSlot(result);
    }

    public Operand Dict(DictComprehension node, int result)
    {
        Builder.Emit(new BuildDict { Target = result }, Positions.Of(node));
        Inline(node, node.Clauses, () =>
        {
            Operand key = Expressions.LowerBefore(node.Key, node.Value);
            Operand value = Expressions.Lower(node.Value);
            Builder.Emit(
                new DictSet { Dict = Operand.OfSlot(result), Key = key, Item = value },
                Positions.Of(node.Key.Span.To(node.Value.Span)));
        });
        return Operand.OfSlot(result);
    }

    /// <summary>A generator expression: a function of one argument, the iterator of the first clause, called at once.</summary>
    public Operand Generator(GeneratorExpression node, int target)
    {
        CodePosition position = Positions.Of(node);
        int mark = Builder.Mark();
        int code = function.Program.Code(node, () => FunctionBodies.LowerGenerator(function, node));
        Operand made = function.Definitions.MakeFunction(code, function.Program.Scopes[node], position);
        Operand iterator = Operand.OfSlot(FirstIterator(node.Clauses[0]));
        int result = Expressions.ResultSlot(target, mark);
        Builder.Emit(new Ir.Call { Target = result, Callee = made, Arguments = [iterator] }, position);
        return Operand.OfSlot(result);
    }

    /// <summary>The body of a generator expression's function.</summary>
    public void GeneratorBody(GeneratorExpression node, Operand iterator)
        => Clauses(node, node.Clauses, 0, iterator, () =>
        {
            Operand item = Expressions.Lower(node.Element);
            function.Generators.EmitYield(Builder.NewTemporary(), item, Positions.Of(node.Element));
        });

    private void Inline(Expression node, ImmutableArray<Comprehension> clauses, Action element)
    {
        int mark = Builder.Mark();
        Operand iterator = Operand.OfSlot(FirstIterator(clauses[0]));
        Scope outer = function.Scope;
        Scope scope = function.Program.Scopes[node];
        function.Scope = scope;
        PrepareVariables(scope);
        Clauses(node, clauses, 0, iterator, element);
        function.Scope = outer;
        Builder.Release(mark);
    }

    /// <summary>The variables are new each time the comprehension runs.</summary>
    private void PrepareVariables(Scope scope)
    {
        foreach (Symbol symbol in scope.Symbols)
        {
            if (symbol.Variable is not { } variable || !ReferenceEquals(variable.Owner, scope))
                continue;
            int slot = function.SlotOf(variable);
            Unbind unbind = Builder.Emit(new Unbind { Slot = slot }, default);
            if (variable.IsCaptured)
                Builder.Emit(new MakeCell { Slot = slot }, default);
            else
                Builder.PrecautionaryUnbinds.Add(unbind);
        }
    }

    private int FirstIterator(Comprehension clause)
    {
        int mark = Builder.Mark();
        Operand source = Expressions.Lower(clause.Iterable);
        int iterator = Expressions.ResultSlot(-1, mark);
        function.Loops.EmitGetIterator(iterator, source, clause.IsAsync, Positions.Of(clause.Iterable));
        return iterator;
    }

    private void Clauses(Expression node, ImmutableArray<Comprehension> clauses, int index, Operand iterator, Action element)
    {
        Comprehension clause = clauses[index];
        int mark = Builder.Mark();
        CodePosition position = Positions.Of(clause.Iterable);
        int head = Builder.NewLabel();
        int latch = Builder.NewLabel();
        int end = Builder.NewLabel();
        Builder.LoopDepth++;
        Builder.Start(head);
        function.Loops.EmitNext(iterator, clause.Target, clause.IsAsync, end, clause.IsAsync ? Positions.Of(node) : position);
        foreach (Expression condition in clause.Conditions)
        {
            int next = Builder.NewLabel();
            function.Conditions.Branch(condition, next, latch);
            Builder.Start(next);
        }

        if (index + 1 < clauses.Length)
            Clauses(node, clauses, index + 1, Operand.OfSlot(FirstIterator(clauses[index + 1])), element);
        else
            element();
        Builder.Release(mark);
        Builder.Start(latch);
        Builder.Emit(new Checkpoint(), position);
        Builder.Jump(head);
        Builder.LoopDepth--;
        Builder.Start(end);
        Builder.Release(mark);
    }
}
