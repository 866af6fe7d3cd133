using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Compiler.Interpret;

/// <remarks>Jumps, iteration, generators, coroutines and checkpoints.</remarks>
internal sealed partial class Interpreter
{
    public override void VisitJump(Jump op) => GoTo(op.Target);

    public override void VisitBranchIf(BranchIf op)
    {
        PyValue condition = Get(op.Condition);
        if (!condition.IsBool)
            condition = Truth.Of(_context, condition);
        if (condition.IsSignal)
            Signaled(op);
        else
            GoBy(op, condition);
    }

    public override void VisitBranchIfExhausted(BranchIfExhausted op)
        => GoTo(Get(op.Value).IsExhausted ? op.IfExhausted : op.Otherwise);

    public override void VisitForIter(ForIter op)
    {
        PyValue iterator = Get(op.Iterator);
        PyValue item = _code.IsTakenApart(op)
            ? iterator.Ref.NextToUnpack(_context, iterator)
            : iterator.Ref.Next(_context, iterator);
        if (item.IsSignal)
            Signaled(op);
        else
            Step(op, item);
    }

    public override void VisitReturn(Return op)
    {
        _context.Depth--;
        Leave(_code.Kind is CodeKind.Generator or CodeKind.AsyncGenerator
            ? GeneratorFrame.Finish(_frame!, Get(op.Value))
            : Get(op.Value));
    }

    public override void VisitGetIterator(GetIterator op) => Store(op, op.Target, Iteration.GetIterator(_context, Get(op.Source)));

    public override void VisitGetAsyncIterator(GetAsyncIterator op)
        => Store(op, op.Target, AsyncIteration.GetIterator(_context, Get(op.Source)));

    public override void VisitGetYieldFromIterator(GetYieldFromIterator op)
        => Store(op, op.Target, Delegation.GetIterator(_context, _frame!, Get(op.Source)));

    public override void VisitAwait(Await op)
    {
        PyValue value = Get(op.Value);
        PyValue result = op.IsEnter ? Awaiting.AwaitEnter(_context, value)
            : op.IsExit ? Awaiting.AwaitExit(_context, value)
            : Awaiting.Await(_context, value);
        Store(op, op.Target, result);
    }

    public override void VisitAsyncNext(AsyncNext op) => Store(op, op.Target, AsyncIteration.Next(_context, Get(op.Iterator)));

    public override void VisitYield(Yield op)
    {
        _frame!.State = op.State;
        _context.Depth--;
        Leave(Get(op.Value));
    }

    public override void VisitSend(Send op)
        => Delegate(op, op.Iterator, Delegation.Send(_context, Get(op.Iterator), Get(op.Value)), op.Target, op.Yielded, op.Done);

    public override void VisitThrowInto(ThrowInto op)
        => Delegate(op, op.Iterator, Delegation.Throw(_context, Get(op.Iterator), Get(op.Exception)), op.Target, op.Yielded, op.Done);

    public override void VisitCheckpoint(Checkpoint op)
    {
#if !UNMETERED // Only bench/metering defines it.
        if (--_context.Operations < 0)
            Test(op, Activation.Checkpoint(_context));
        else if (_block.IsInLoop && Activation.IsLoopHot(_context, _function))
            Test(op, Activation.GoOnEmitted(_context, _function));
#endif
    }

    private void GoBy(BranchIf op, PyValue condition) => GoTo(condition.IsTrue ? op.IfTrue : op.IfFalse);

    private void Step(ForIter op, PyValue item)
    {
        if (item.IsExhausted)
        {
            GoTo(op.Exhausted);
            return;
        }

        Set(op.Target, item);
        GoTo(op.Body);
    }

    private void Delegate(Instruction op, Operand iterator, PyValue result, int target, int yielded, int done)
    {
        if (result.IsSignal)
            Signaled(op);
        else
            Delegated(iterator, result, target, yielded, done);
    }

    /// <summary>What the iterator of <c>yield from</c> yields, or Exhausted; then the iterator knows its return value.</summary>
    private void Delegated(Operand iterator, PyValue result, int target, int yielded, int done)
    {
        bool isDone = result.IsExhausted;
        Set(target, isDone ? Delegation.Result(_context, Get(iterator)) : result);
        GoTo(isDone ? done : yielded);
    }
}
