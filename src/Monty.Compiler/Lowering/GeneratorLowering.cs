using Monty.Compiler.Lowering.Ir;
using Monty.Compiler.Semantics;
using Monty.Compiler.Syntax.Ast;
using Monty.Runtime.Execution;

namespace Monty.Compiler.Lowering;

/// <summary><c>yield</c> and <c>yield from</c>.</summary>
internal sealed class GeneratorLowering(FunctionLowering function)
{
    private bool CanYield => function.Frame.Kind is ScopeKind.Function or ScopeKind.Lambda;

    private IrBuilder Builder => function.Builder;

    public Operand Yield(Syntax.Ast.Yield node, int target)
    {
        if (!CanYield)
            throw function.Errors.At(node.Span, "'yield' outside function");
        int mark = Builder.Mark();
        Operand value = node.Value is null ? Builder.None() : function.Expressions.Lower(node.Value);
        int result = function.Expressions.ResultSlot(target, mark);
        EmitYield(result, value, Positions.Of(node));
        return Operand.OfSlot(result);
    }

    /// <summary>Passes everything on between the caller and another iterator until that ends.</summary>
    public Operand YieldFrom(YieldFrom node, int target)
    {
        if (!CanYield)
            throw function.Errors.At(node.Span, "'yield from' outside function");
        if (function.Frame.IsAsyncFunction)
            throw function.Errors.At(node.Span, "'yield from' inside async function");
        CodePosition position = Positions.Of(node);
        int result = function.Expressions.ScratchSlot(target);
        int mark = Builder.Mark();
        Operand source = function.Expressions.Lower(node.Value);
        int iterator = function.Expressions.ResultSlot(-1, mark);
        int received = Builder.NewTemporary();
        int exception = Builder.NewTemporary();
        Builder.Emit(new GetYieldFromIterator { Target = iterator, Source = source }, position);
        Builder.Move(received, Builder.None());

        int head = Builder.NewLabel();
        int yielded = Builder.NewLabel();
        int thrown = Builder.NewLabel();
        int done = Builder.NewLabel();
        Operand delegated = Operand.OfSlot(iterator);
        Builder.LoopDepth++;
        Builder.Start(head);
        Builder.Emit(
            new Send { Target = result, Iterator = delegated, Value = Operand.OfSlot(received), Yielded = yielded, Done = done },
            position);

        HandlerReference outer = Builder.Handler;
        Builder.SetHandler(new HandlerReference(thrown, exception));
        Builder.Start(yielded);
        EmitYield(received, Operand.OfSlot(result), position);
        Builder.SetHandler(outer);
        Builder.Emit(new Checkpoint(), position);
        Builder.Jump(head);

        Builder.Start(thrown);
        Builder.Emit(
            new ThrowInto
            {
                Target = result,
                Iterator = delegated,
                Exception = Operand.OfSlot(exception),
                Yielded = yielded,
                Done = done,
            },
            position);
        Builder.LoopDepth--;
        Builder.Start(done);
        Builder.Release(mark);
        return Operand.OfSlot(result);
    }

    /// <summary>
    /// Suspends the generator. The exceptions it is handling are its own affair: the caller does not see them, and when the
    /// generator goes on it sees them again, over what its caller is handling then.
    /// </summary>
    public void EmitYield(int target, Operand value, CodePosition position)
    {
        var yield = new Ir.Yield { Target = target, Value = value };
        if (function.Control.Handled() is not (HandledEntry outermost, HandledEntry innermost))
        {
            Builder.Emit(yield, position);
            return;
        }

        int mark = Builder.Mark();
        int exception = Builder.NewTemporary();
        int thrown = Builder.NewLabel();
        int after = Builder.NewLabel();
        HandlerReference outer = Builder.Handler;
        Builder.Emit(new PopHandled { Saved = Operand.OfSlot(outermost.Saved) }, default);
        Builder.SetHandler(new HandlerReference(thrown, exception));
        Builder.Emit(yield, position);
        Builder.SetHandler(outer);
        EmitPushAgain(outermost, innermost);
        Builder.Jump(after);

        Builder.Start(thrown);
        EmitPushAgain(outermost, innermost);
        Builder.Emit(new ChainContext { Exception = Operand.OfSlot(exception) }, default);
        Builder.Emit(new Reraise { Exception = Operand.OfSlot(exception) }, position);
        Builder.Start(after);
        Builder.Release(mark);
    }

    private void EmitPushAgain(HandledEntry outermost, HandledEntry innermost)
        => Builder.Emit(
            new PushHandled { Saved = outermost.Saved, Exception = Operand.OfSlot(innermost.Exception) }, default);
}
