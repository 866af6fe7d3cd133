using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary><c>with</c> and <c>async with</c>.</summary>
internal sealed class WithLowering(FunctionLowering function)
{
    private IrBuilder Builder => function.Builder;

    public void With(WithStatement node) => Item(node, 0);

    private void Item(WithStatement node, int index)
    {
        WithItem item = node.Items[index];
        CompilationStack.Descend();
        CodePosition position = Positions.Of(item.Context);
        int mark = Builder.Mark();
        int exit = Builder.NewTemporary();
        int exception = Builder.NewTemporary();
        int saved = Builder.NewTemporary();
        HandlerReference outer = Builder.Handler;
        int handler = Builder.NewLabel();
        int end = Builder.NewLabel();
        int inner = Builder.Mark();
        int entered = Enter(node, item, exit, position);

        var entry = new WithEntry(outer, () => EmitExit(exit, node.IsAsync, position));
        function.Control.Push(entry);
        Builder.SetHandler(new HandlerReference(handler, exception));
        if (item.Target is not null)
            function.Targets.Store(item.Target, Operand.OfSlot(entered));
        Builder.Release(inner);
        function.Blocks.Enter(node);
        if (index + 1 < node.Items.Length)
            Item(node, index + 1);
        else
            function.Statements.Lower(node.Body);
        function.Blocks.Leave();
        function.Control.Pop();
        Builder.SetHandler(outer);
        if (Builder.IsOpen)
        {
            entry.EmitExit();
            Builder.Jump(end);
        }

        Builder.Start(handler);
        Builder.Emit(new PushHandled { Saved = saved, Exception = Operand.OfSlot(exception) }, default);
        Suppress(new HandledEntry(outer, saved, exception, null), exit, node.IsAsync, end, position);
        Builder.Start(end);
        Builder.Release(mark);
    }

    /// <summary>Calls <c>__enter__</c>; returns the slot of the result.</summary>
    private int Enter(WithStatement node, WithItem item, int exit, CodePosition position)
    {
        int mark = Builder.Mark();
        Operand manager = function.Expressions.Lower(item.Context);
        int enter = function.Expressions.ResultSlot(-1, mark);
        Builder.Emit(
            new LoadContextManager { Enter = enter, Exit = exit, Manager = manager, IsAsync = node.IsAsync }, position);
        Builder.Emit(new Ir.Call { Target = enter, Callee = Operand.OfSlot(enter) }, position);
        if (node.IsAsync)
            Builder.Emit(new Ir.Await { Target = enter, Value = Operand.OfSlot(enter), IsEnter = true }, position);
        return enter;
    }

    private void EmitExit(int exit, bool isAsync, CodePosition position)
    {
        int mark = Builder.Mark();
        int result = Builder.NewTemporary();
        Operand none = Builder.None();
        Builder.Emit(
            new Ir.Call { Target = result, Callee = Operand.OfSlot(exit), Arguments = [none, none, none] }, position);
        if (isAsync)
            Builder.Emit(new Ir.Await { Target = result, Value = Operand.OfSlot(result), IsExit = true }, position);
        Builder.Release(mark);
    }

    /// <summary>Asks <c>__exit__</c> whether the exception ends here.</summary>
    private void Suppress(HandledEntry entry, int exit, bool isAsync, int end, CodePosition position)
    {
        int cleanup = Builder.NewLabel();
        int suppressed = Builder.NewLabel();
        int reraise = Builder.NewLabel();
        int mark = Builder.Mark();
        int answer = Builder.NewTemporary();
        Builder.SetHandler(new HandlerReference(cleanup, entry.Exception));
        Builder.Emit(
            new CallExit
            {
                Target = answer,
                Exit = Operand.OfSlot(exit),
                Exception = Operand.OfSlot(entry.Exception),
            },
            position);
        if (isAsync)
            Builder.Emit(new Ir.Await { Target = answer, Value = Operand.OfSlot(answer), IsExit = true }, position);
        Builder.Emit(
            new BranchIf { Condition = Operand.OfSlot(answer), IfTrue = suppressed, IfFalse = reraise }, position);
        Builder.Release(mark);

        Builder.SetHandler(entry.Outer);
        Builder.Start(suppressed);
        function.Control.EmitHandledExit(entry);
        Builder.Jump(end);
        Builder.Start(reraise);
        function.Control.EmitHandledExit(entry);
        Builder.Emit(new Reraise { Exception = Operand.OfSlot(entry.Exception) }, default);
        Builder.Start(cleanup);
        function.Control.EmitHandledExit(entry);
        Builder.Emit(new Reraise { Exception = Operand.OfSlot(entry.Exception) }, default);
    }
}
