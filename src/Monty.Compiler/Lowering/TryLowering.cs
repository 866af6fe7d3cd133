using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary><c>try</c>, <c>except</c>, <c>else</c>, <c>finally</c>.</summary>
internal sealed class TryLowering(FunctionLowering function)
{
    private readonly TryStarLowering _star = new(function);

    /// <summary>Within how many <c>finally</c> clauses code is being made.</summary>
    private int _clauseDepth;

    private IrBuilder Builder => function.Builder;

    public void Try(TryStatement node)
    {
        for (int i = 0; i < node.Handlers.Length - 1; i++)
        {
            if (node.Handlers[i].Type is null)
                throw function.Errors.At(node.Handlers[i].Span, "default 'except:' must be last");
        }

        if (node.FinalBody is null)
            TryHandlers(node);
        else
            TryFinally(node, node.FinalBody);
    }

    private void TryHandlers(TryStatement node)
    {
        if (node.IsStar)
            _star.Try(node);
        else
            TryExcept(node);
    }

    private void TryFinally(TryStatement node, Block finalBody)
    {
        int mark = Builder.Mark();
        HandlerReference outer = Builder.Handler;
        int selector = Builder.NewTemporary();
        int result = Builder.NewTemporary();
        int exception = Builder.NewTemporary();
        int saved = Builder.NewTemporary();
        int handler = Builder.NewLabel();
        int end = Builder.NewLabel();
        var entry = new FinallyEntry(outer, Builder.NewLabel(), selector, result);
        BasicBlock before = Builder.Current;
        Move initial = Builder.Emit(new Move { Target = result, Source = Builder.None() }, default);

        function.Control.Push(entry);
        Builder.SetHandler(new HandlerReference(handler, exception));
        function.Blocks.Enter(node);
        if (node.Handlers.Length > 0)
            TryHandlers(node);
        else
            function.Statements.Lower(node.Body);
        function.Blocks.Leave();
        if (Builder.IsOpen)
        {
            Builder.SetHandler(outer);
            function.Control.EnterFinally(entry, new ControlExit(ExitKind.End, null), Operand.None);
        }

        function.Control.Pop();
        Builder.SetHandler(outer);
        function.Program.Warnings.Repeat(entry.Warnings);
        bool hasExits = entry.Exits.Count > 0;
        WarningGroup? warnings = function.Program.Warnings.Redirect(hasExits ? entry.Warnings : null);
        _clauseDepth++;
        function.Blocks.Enter(node);
        if (_clauseDepth > 1)
        {
            // A clause in a clause is made once for all ways into it, so that the code does not double with each clause around it.
            function.Program.Warnings.Redirect(entry.Warnings);
            SharedFinally(entry, finalBody, new HandledEntry(outer, saved, exception, null), handler, end);
        }
        else
        {
            PrepareExits(entry, before, initial);
            FinallyAfterExit(entry, finalBody, end);
            function.Program.Warnings.Redirect(hasExits ? null : entry.Warnings);
            FinallyAfterException(finalBody, handler, exception, saved);
        }

        function.Blocks.Leave();
        _clauseDepth--;
        function.Program.Warnings.Redirect(warnings);
        Builder.Start(end);
        Builder.Release(mark);
    }

    /// <summary>Now that all exits are known: a single one needs no selector, a return needs a value on every path.</summary>
    private static void PrepareExits(FinallyEntry entry, BasicBlock before, Move initial)
    {
        if (entry.Exits.Count == 1 || !entry.Exits.Exists(exit => exit.Kind == ExitKind.Return))
            before.Instructions.Remove(initial);
        if (entry.Exits.Count > 1)
            return;
        foreach ((BasicBlock block, Instruction instruction) in entry.Selections)
            block.Instructions.Remove(instruction);
    }

    /// <summary>The copy of the clause for when no exception was raised: runs, then goes where control was going.</summary>
    private void FinallyAfterExit(FinallyEntry entry, Block finalBody, int end)
    {
        if (entry.Exits.Count == 0)
            return;
        Builder.Start(entry.Label);
        function.Statements.Lower(finalBody);
        GoOn(entry, end, isLastSure: true);
    }

    /// <summary>Goes where control was going before the clause.</summary>
    /// <param name="entry">The statement.</param>
    /// <param name="end">What follows it.</param>
    /// <param name="isLastSure">Whether the clause was entered in one of these ways: then the last needs no test.</param>
    private void GoOn(FinallyEntry entry, int end, bool isLastSure)
    {
        for (int i = 0; i < entry.Exits.Count; i++)
        {
            int next = -1;
            if (i < entry.Exits.Count - 1 || !isLastSure)
                next = BranchOnSelector(entry, i);
            ControlExit exit = entry.Exits[i];
            if (exit.Kind == ExitKind.End)
                Builder.Jump(end);
            else
                function.Control.Leave(exit, Operand.OfSlot(entry.Result));
            if (next >= 0)
                Builder.Start(next);
        }
    }

    /// <summary>One copy of the clause for all ways: the selector tells how it was entered, the number after the exits that an exception was raised.</summary>
    private void SharedFinally(FinallyEntry entry, Block finalBody, HandledEntry handled, int handler, int end)
    {
        int body = Builder.NewLabel();
        int cleanup = Builder.NewLabel();
        if (entry.Exits.Count > 0)
        {
            Builder.Start(entry.Label);
            Operand around = function.Control.Handled() is (_, HandledEntry innermost) ? Operand.OfSlot(innermost.Exception) : Builder.None();
            Builder.Move(handled.Exception, around);
            Builder.Emit(new PushHandled { Saved = handled.Saved, Exception = Operand.OfSlot(handled.Exception) }, default);
            Builder.Jump(body);
        }

        Builder.Start(handler);
        Builder.Emit(new PushHandled { Saved = handled.Saved, Exception = Operand.OfSlot(handled.Exception) }, default);
        Builder.Move(entry.Selector, Builder.Constant(PyValue.Int(entry.Exits.Count)));
        Builder.Start(body);
        function.Control.Push(handled);
        Builder.SetHandler(new HandlerReference(cleanup, handled.Exception));
        function.Statements.Lower(finalBody);
        function.Control.Pop();
        Builder.SetHandler(handled.Outer);
        if (Builder.IsOpen)
        {
            function.Control.EmitHandledExit(handled);
            GoOn(entry, end, isLastSure: false);
            Builder.Emit(new Reraise { Exception = Operand.OfSlot(handled.Exception) }, default);
        }

        Builder.Start(cleanup);
        EmitReraise(handled);
    }

    private int BranchOnSelector(FinallyEntry entry, int index)
    {
        int mark = Builder.Mark();
        int isThis = Builder.NewTemporary();
        Operand number = Builder.Constant(PyValue.Int(index));
        Builder.Emit(new Is { Target = isThis, Left = Operand.OfSlot(entry.Selector), Right = number }, default);
        int taken = Builder.NewLabel();
        int next = Builder.NewLabel();
        Builder.Emit(new BranchIf { Condition = Operand.OfSlot(isThis), IfTrue = taken, IfFalse = next }, default);
        Builder.Release(mark);
        Builder.Start(taken);
        return next;
    }

    /// <summary>The copy of the clause for when an exception was raised: runs, then goes on raising it.</summary>
    private void FinallyAfterException(Block finalBody, int handler, int exception, int saved)
    {
        HandlerReference outer = Builder.Handler;
        int cleanup = Builder.NewLabel();
        Builder.Start(handler);
        Builder.Emit(new PushHandled { Saved = saved, Exception = Operand.OfSlot(exception) }, default);
        var entry = new HandledEntry(outer, saved, exception, null);
        function.Control.Push(entry);
        Builder.SetHandler(new HandlerReference(cleanup, exception));
        function.Statements.Lower(finalBody);
        function.Control.Pop();
        Builder.SetHandler(outer);
        if (Builder.IsOpen)
            EmitReraise(entry);
        Builder.Start(cleanup);
        EmitReraise(entry);
    }

    private void TryExcept(TryStatement node)
    {
        int mark = Builder.Mark();
        HandlerReference outer = Builder.Handler;
        int exception = Builder.NewTemporary();
        int saved = Builder.NewTemporary();
        int handler = Builder.NewLabel();
        int end = Builder.NewLabel();

        function.Control.Push(new ExceptEntry(outer));
        Builder.SetHandler(new HandlerReference(handler, exception));
        function.Blocks.Enter(node);
        function.Statements.Lower(node.Body);
        function.Blocks.Leave();
        function.Control.Pop();
        Builder.SetHandler(outer);
        function.Statements.Lower(node.OrElse);
        if (Builder.IsOpen)
            Builder.Jump(end);

        Builder.Start(handler);
        Builder.Emit(new PushHandled { Saved = saved, Exception = Operand.OfSlot(exception) }, default);
        function.Blocks.Enter(node);
        Handlers(node, saved, exception, end);
        function.Blocks.Leave();
        Builder.Start(end);
        Builder.Release(mark);
    }

    private void Handlers(TryStatement node, int saved, int exception, int end)
    {
        HandlerReference outer = Builder.Handler;
        int cleanup = Builder.NewLabel();
        var whole = new HandledEntry(outer, saved, exception, null);
        foreach (ExceptHandler clause in node.Handlers)
        {
            int next = Builder.NewLabel();
            function.Control.Push(whole);
            Builder.SetHandler(new HandlerReference(cleanup, exception));
            if (clause.Type is not null)
                BranchOnMatch(clause, exception, next);
            function.Control.Pop();
            HandlerBody(clause, whole, cleanup, end);
            Builder.Start(next);
        }

        // No clause wants it; where the last one takes all, this is unreachable.
        Builder.SetHandler(outer);
        EmitReraise(whole);
        Builder.Start(cleanup);
        EmitReraise(whole);
    }

    private void BranchOnMatch(ExceptHandler clause, int exception, int next)
    {
        CodePosition position = Positions.Of(clause);
        int mark = Builder.Mark();
        Operand type = function.Expressions.Lower(clause.Type!);
        int matches = function.Expressions.ResultSlot(-1, mark);
        Builder.Emit(
            new MatchException { Target = matches, Exception = Operand.OfSlot(exception), Type = type }, position);
        Builder.Release(mark);
        int body = Builder.NewLabel();
        Builder.Emit(new BranchIf { Condition = Operand.OfSlot(matches), IfTrue = body, IfFalse = next }, position);
        Builder.Start(body);
    }

    private void HandlerBody(ExceptHandler clause, HandledEntry whole, int cleanup, int end)
    {
        var entry = new HandledEntry(whole.Outer, whole.Saved, whole.Exception, clause.Name);
        function.Control.Push(entry);
        int ownCleanup = cleanup;
        if (clause.Name is not null)
        {
            ownCleanup = Builder.NewLabel();
            function.Names.Store(clause.Name, Operand.OfSlot(whole.Exception), Positions.Of(clause));
            Builder.SetHandler(new HandlerReference(ownCleanup, whole.Exception));
        }

        function.Blocks.Enter(clause);
        function.Statements.Lower(clause.Body);
        function.Blocks.Leave();
        function.Control.Pop();
        Builder.SetHandler(whole.Outer);
        if (Builder.IsOpen)
        {
            function.Control.EmitHandledExit(entry);
            Builder.Jump(end);
        }

        if (clause.Name is null)
            return;
        Builder.Start(ownCleanup);
        EmitReraise(entry);
    }

    private void EmitReraise(HandledEntry entry)
    {
        function.Control.EmitHandledExit(entry);
        Builder.Emit(new Reraise { Exception = Operand.OfSlot(entry.Exception) }, default);
    }
}
