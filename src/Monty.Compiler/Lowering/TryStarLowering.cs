using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary><c>try</c> with <c>except*</c>: each clause takes its part of a group, and what the clauses raise is put together.</summary>
internal sealed class TryStarLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    public void Try(TryStatement node)
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
        var warnings = new WarningGroup();
        WarningGroup? before = function.Program.Warnings.Redirect(warnings);
        function.Statements.Lower(node.OrElse);
        function.Program.Warnings.Redirect(before);
        if (Builder.IsOpen)
            Builder.Jump(end);

        Builder.Start(handler);
        Builder.Emit(new PushHandled { Saved = saved, Exception = Operand.OfSlot(exception) }, default);
        function.Blocks.Enter(node);
        Clauses(node, new HandledEntry(outer, saved, exception, null), end);
        function.Blocks.Leave();
        function.Program.Warnings.Repeat(warnings);
        Builder.Start(end);
        Builder.Release(mark);
    }

    private void Clauses(TryStatement node, HandledEntry whole, int end)
    {
        int cleanup = Builder.NewLabel();
        int rest = Builder.NewTemporary();
        int leftOver = Builder.NewTemporary();
        int failure = Builder.NewTemporary();
        var failed = new HandledEntry(whole.Outer, whole.Saved, failure, null);
        function.Control.Push(whole);
        Builder.Move(rest, Operand.OfSlot(whole.Exception));
        Builder.Emit(new BuildList { Target = leftOver }, default);
        Builder.SetHandler(new HandlerReference(cleanup, failure));
        foreach (ExceptHandler clause in node.Handlers)
            Clause(clause, whole, rest, leftOver);
        Builder.Emit(new ListAppend { List = Operand.OfSlot(leftOver), Item = Operand.OfSlot(rest) }, default);
        Finish(whole, leftOver, end);
        function.Control.Pop();

        Builder.Start(cleanup);
        Builder.SetHandler(whole.Outer);
        EmitReraise(failed);
    }

    private void Clause(ExceptHandler clause, HandledEntry whole, int rest, int leftOver)
    {
        CodePosition position = Positions.Of(clause);
        HandlerReference around = Builder.Handler;
        int mark = Builder.Mark();
        int match = Builder.NewTemporary();
        int saved = Builder.NewTemporary();
        int next = Builder.NewLabel();
        int cleanup = Builder.NewLabel();
        TakePart(clause, rest, match, next, position);

        Builder.Emit(new PushHandled { Saved = saved, Exception = Operand.OfSlot(match) }, default);
        var entry = new HandledEntry(around, saved, match, clause.Name);
        function.Control.Push(new StarEntry(around));
        function.Control.Push(entry);
        if (clause.Name is not null)
            function.Names.Store(clause.Name, Operand.OfSlot(match), position);
        Builder.SetHandler(new HandlerReference(cleanup, match));
        function.Blocks.Enter(clause);
        function.Statements.Lower(clause.Body);
        function.Blocks.Leave();
        function.Control.Pop();
        function.Control.Pop();
        Builder.SetHandler(around);
        if (Builder.IsOpen)
        {
            function.Control.EmitHandledExit(entry);
            Builder.Jump(next);
        }

        Builder.Start(cleanup);
        function.Control.EmitHandledExit(entry);
        Builder.Emit(new ListAppend { List = Operand.OfSlot(leftOver), Item = Operand.OfSlot(match) }, default);
        Builder.Start(next);
        Builder.Release(mark);
    }

    /// <summary>Divides what is left; goes to the next clause where this one gets nothing.</summary>
    private void TakePart(ExceptHandler clause, int rest, int match, int next, CodePosition position)
    {
        int mark = Builder.Mark();
        Operand type = function.Expressions.Lower(clause.Type!);
        int pair = Builder.NewTemporary();
        Builder.Emit(new MatchGroup { Target = pair, Exception = Operand.OfSlot(rest), Type = type }, position);
        Builder.Emit(
            new TakeGroupParts { Match = match, Rest = rest, Exception = Operand.OfSlot(rest), Pair = Operand.OfSlot(pair) }, position);
        int isNone = Builder.NewTemporary();
        Builder.Emit(new Is { Target = isNone, Left = Operand.OfSlot(match), Right = Builder.None() }, default);
        int body = Builder.NewLabel();
        Builder.Emit(new BranchIf { Condition = Operand.OfSlot(isNone), IfTrue = next, IfFalse = body }, default);
        Builder.Release(mark);
        Builder.Start(body);
    }

    /// <summary>All clauses are done: raises what they raised and what they left, or goes on after the statement.</summary>
    private void Finish(HandledEntry whole, int leftOver, int end)
    {
        int mark = Builder.Mark();
        int result = Builder.NewTemporary();
        int isNone = Builder.NewTemporary();
        int done = Builder.NewLabel();
        int raise = Builder.NewLabel();
        Builder.Emit(
            new FinishGroup { Target = result, Original = Operand.OfSlot(whole.Exception), LeftOver = Operand.OfSlot(leftOver) }, default);
        Builder.Emit(new Is { Target = isNone, Left = Operand.OfSlot(result), Right = Builder.None() }, default);
        Builder.Emit(new BranchIf { Condition = Operand.OfSlot(isNone), IfTrue = done, IfFalse = raise }, default);
        Builder.SetHandler(whole.Outer);
        Builder.Start(raise);
        function.Control.EmitHandledExit(whole);
        Builder.Emit(new Reraise { Exception = Operand.OfSlot(result) }, default);
        Builder.Start(done);
        function.Control.EmitHandledExit(whole);
        Builder.Jump(end);
        Builder.Release(mark);
    }

    private void EmitReraise(HandledEntry entry)
    {
        function.Control.EmitHandledExit(entry);
        Builder.Emit(new Reraise { Exception = Operand.OfSlot(entry.Exception) }, default);
    }
}
