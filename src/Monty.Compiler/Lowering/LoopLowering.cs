using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary><c>while</c> and <c>for</c>.</summary>
internal sealed class LoopLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    public void While(WhileStatement node)
    {
        int head = Builder.NewLabel();
        int body = Builder.NewLabel();
        int latch = Builder.NewLabel();
        int orElse = Builder.NewLabel();
        int end = Builder.NewLabel();
        Builder.LoopDepth++;
        Builder.Start(head);
        function.Conditions.Branch(node.Test, body, orElse);
        Builder.Start(body);
        Body(node, node.Body, new LoopEntry(Builder.Handler, end, latch, null));
        EndLoop(head, latch, Positions.Of(node.Test));
        Builder.Start(orElse);
        function.Statements.Lower(node.OrElse);
        Builder.Start(end);
    }

    public void For(ForStatement node)
    {
        int mark = Builder.Mark();
        CodePosition position = Positions.Of(node.Iterable);
        bool owns = IteratorOwnership.MayOwn(node.Iterable, function.Program.Scopes.GeneratorNames);
        int iterator = owns ? function.Owners.Get(node, position) : GetIterator(node, position, mark);
        IteratorOwner? owner = owns ? function.Owners.Begin(iterator, position) : null;

        HandlerReference outer = owner?.Outer ?? Builder.Handler;
        int head = Builder.NewLabel();
        int latch = Builder.NewLabel();
        int orElse = Builder.NewLabel();
        int end = Builder.NewLabel();
        Builder.LoopDepth++;
        Builder.Start(head);
        EmitNext(Operand.OfSlot(iterator), node.Target, node.IsAsync, orElse, node.IsAsync ? Positions.Of(node) : position);
        Body(node, node.Body, new LoopEntry(outer, end, latch, owner is null ? null : owner.EmitDrop));
        EndLoop(head, latch, position);
        if (owner is not null)
            function.Owners.End(owner);
        Builder.Release(mark);
        Builder.Start(orElse);
        function.Statements.Lower(node.OrElse);
        Builder.Start(end);
    }

    private int GetIterator(ForStatement node, CodePosition position, int mark)
    {
        Operand source = function.Expressions.Lower(node.Iterable);
        int iterator = function.Expressions.ResultSlot(-1, mark);
        EmitGetIterator(iterator, source, node.IsAsync, position);
        return iterator;
    }

    public void EmitGetIterator(int target, Operand source, bool isAsync, CodePosition position)
    {
        if (isAsync)
            Builder.Emit(new GetAsyncIterator { Target = target, Source = source }, position);
        else
            Builder.Emit(new GetIterator { Target = target, Source = source }, position);
    }

    /// <summary>Binds the next item to the loop's target and goes on behind, or goes to the label at the end.</summary>
    public void EmitNext(Operand iterator, Expression target, bool isAsync, int exhausted, CodePosition position)
    {
        int mark = Builder.Mark();
        int slot = target is Name name ? function.Names.PlainSlot(name.Identifier) : -1;
        bool isDirect = slot >= 0 && !isAsync;
        int item = isDirect ? slot : Builder.NewTemporary();
        int body = Builder.NewLabel();
        if (isAsync)
        {
            Builder.Emit(new AsyncNext { Target = item, Iterator = iterator }, position);
            Builder.Emit(
                new BranchIfExhausted { Value = Operand.OfSlot(item), IfExhausted = exhausted, Otherwise = body }, position);
        }
        else
        {
            Builder.Emit(new ForIter { Target = item, Iterator = iterator, Body = body, Exhausted = exhausted }, position);
        }

        Builder.Start(body);
        if (!isDirect)
            function.Targets.Store(target, Operand.OfSlot(item));
        Builder.Release(mark);
    }

    private void Body(Statement loop, Block body, LoopEntry entry)
    {
        function.Blocks.Enter(loop);
        function.Control.Push(entry);
        function.Statements.Lower(body);
        function.Blocks.Leave();
        function.Control.Pop();
    }

    /// <summary>The jump back, at which the run can be preempted.</summary>
    private void EndLoop(int head, int latch, CodePosition position)
    {
        Builder.Start(latch);
        Builder.Emit(new Checkpoint(), position);
        Builder.Jump(head);
        Builder.LoopDepth--;
    }
}
