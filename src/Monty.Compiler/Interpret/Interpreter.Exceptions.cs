using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Compiler.Interpret;

/// <remarks>Exceptions and context managers.</remarks>
internal sealed partial class Interpreter
{
    public override void VisitPushHandled(PushHandled op) => Set(op.Saved, ExceptionFlow.PushHandled(_context, Get(op.Exception)));

    public override void VisitPopHandled(PopHandled op) => ExceptionFlow.PopHandled(_context, Get(op.Saved));

    public override void VisitMatchException(MatchException op)
        => Store(op, op.Target, ExceptionFlow.Match(_context, Get(op.Exception), Get(op.Type)));

    public override void VisitMatchGroup(MatchGroup op)
        => Store(op, op.Target, ExceptionFlow.MatchGroup(_context, _function, op.State, Get(op.Exception), Get(op.Type)));

    public override void VisitTakeGroupParts(TakeGroupParts op)
        => StorePair(op, op.Match, op.Rest, ExceptionStar.CheckPair(_context, Get(op.Exception), Get(op.Pair)));

    public override void VisitFinishGroup(FinishGroup op)
        => Store(op, op.Target, ExceptionStar.Finish(_context, Get(op.Original), Get(op.LeftOver)));

    public override void VisitChainContext(ChainContext op) => ExceptionFlow.ChainContext(_context, Get(op.Exception));

    public override void VisitLoadAssertionError(LoadAssertionError op) => Set(op.Target, ExceptionFlow.LoadAssertionError());

    public override void VisitLoadContextManager(LoadContextManager op)
        => StorePair(op, op.Enter, op.Exit, ContextManagement.Load(_context, Get(op.Manager), op.IsAsync));

    public override void VisitCallExit(CallExit op)
        => Store(op, op.Target, ContextManagement.CallExit(_context, Get(op.Exit), Get(op.Exception)));

    public override void VisitRaise(Raise op)
    {
        ExceptionFlow.Raise(_context, Get(op.Exception), Get(op.Cause));
        SkipEntryOfReraised(op);
        Signaled(op);
    }

    public override void VisitReraise(Reraise op)
    {
        ExceptionFlow.Reraise(_context, Get(op.Exception));
        SkipEntryOfReraised(op);
        Signaled(op);
    }

    /// <summary>What was caught here and is raised again has this function's traceback entry already.</summary>
    private void SkipEntryOfReraised(Instruction instruction)
    {
        if (instruction is Reraise)
            ExceptionFlow.SkipTracebackEntry(_context);
        else if (instruction is Raise { Exception.IsNone: true })
            ExceptionFlow.SkipTracebackEntryOfHandled(_context);
    }
}
