using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary><c>try</c>, <c>except</c>, <c>else</c>, <c>finally</c>.</summary>
internal sealed class TryLowering(FunctionLowering function)
{
    /// <summary>A finally clause is made twice, so one nested in n others 2^(n+1) times.</summary>
    private const int MaxFinallyDepth = 4;

    private readonly TryStarLowering _star = new(function);

    private int _finallyDepth;

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
        if (_finallyDepth >= MaxFinallyDepth)
            throw function.Errors.At(node.Span, "too many statically nested blocks");
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
        if (node.Handlers.Length > 0)
            TryHandlers(node);
        else
            function.Statements.Lower(node.Body);
        if (Builder.IsOpen)
        {
            Builder.SetHandler(outer);
            function.Control.EnterFinally(entry, new ControlExit(ExitKind.End, null), Operand.None);
        }

        function.Control.Pop();
        Builder.SetHandler(outer);
        PrepareExits(entry, before, initial);
        function.Program.Warnings.Repeat(entry.Warnings);
        WarningGroup? warnings = function.Program.Warnings.Redirect(entry.Exits.Count > 0 ? entry.Warnings : null);
        _finallyDepth++;
        FinallyAfterExit(entry, finalBody, end);
        function.Program.Warnings.Redirect(entry.Exits.Count > 0 ? null : entry.Warnings);
        FinallyAfterException(finalBody, handler, exception, saved);
        _finallyDepth--;
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
        for (int i = 0; i < entry.Exits.Count; i++)
        {
            int next = -1;
            if (i < entry.Exits.Count - 1)
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
        function.Statements.Lower(node.Body);
        function.Control.Pop();
        Builder.SetHandler(outer);
        function.Statements.Lower(node.OrElse);
        if (Builder.IsOpen)
            Builder.Jump(end);

        Builder.Start(handler);
        Builder.Emit(new PushHandled { Saved = saved, Exception = Operand.OfSlot(exception) }, default);
        Handlers(node, saved, exception, end);
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

        function.Statements.Lower(clause.Body);
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
