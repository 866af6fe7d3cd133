using System.Reflection.Emit;
using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Core;

namespace Monty.Compiler.Emit;

/// <remarks>Exceptions and context managers.</remarks>
internal sealed partial class FunctionEmitter
{
    public override void VisitPushHandled(PushHandled op)
    {
        LoadContext();
        Load(op.Exception);
        _il.Call(RuntimeMethods.PushHandled);
        StoreSlot(op.Saved);
    }

    public override void VisitPopHandled(PopHandled op)
    {
        LoadContext();
        Load(op.Saved);
        _il.Call(RuntimeMethods.PopHandled);
    }

    public override void VisitMatchException(MatchException op)
        => EmitHelper(op, op.Target, RuntimeMethods.MatchException, op.Exception, op.Type);

    public override void VisitMatchGroup(MatchGroup op)
    {
        LoadContext();
        LoadFunction();
        _il.LoadInt32(op.State);
        Load(op.Exception);
        Load(op.Type);
        _il.Call(RuntimeMethods.MatchGroup);
        FinishSignalling(op, op.Target);
    }

    public override void VisitTakeGroupParts(TakeGroupParts op)
    {
        LoadContext();
        Load(op.Exception);
        Load(op.Pair);
        _il.Call(RuntimeMethods.CheckGroupParts);
        FinishSignalling(op);
        StoreUnpacked([op.Match, op.Rest]);
    }

    public override void VisitFinishGroup(FinishGroup op)
        => EmitHelper(op, op.Target, RuntimeMethods.FinishGroup, op.Original, op.LeftOver);

    public override void VisitChainContext(ChainContext op)
    {
        LoadContext();
        Load(op.Exception);
        _il.Call(RuntimeMethods.ChainContext);
    }

    public override void VisitLoadAssertionError(LoadAssertionError op)
    {
        _il.Call(RuntimeMethods.LoadAssertionError);
        StoreSlot(op.Target);
    }

    public override void VisitLoadContextManager(LoadContextManager op)
    {
        LoadContext();
        Load(op.Manager);
        _il.LoadInt32(op.IsAsync ? 1 : 0);
        _il.Call(RuntimeMethods.LoadContextManager);
        FinishSignalling(op);
        StoreUnpacked([op.Enter, op.Exit]);
    }

    public override void VisitCallExit(CallExit op)
        => EmitHelper(op, op.Target, RuntimeMethods.CallExit, op.Exit, op.Exception);

    public override void VisitRaise(Raise op)
    {
        LoadContext();
        LoadOptional(op.Exception);
        LoadOptional(op.Cause);
        _il.Call(RuntimeMethods.Raise);
        _il.StoreLocal(_result);
        MarkResume(op.State);
        if (op.Exception.IsNone)
            JumpToFailWithoutEntry(op, RuntimeMethods.SkipTracebackEntryOfHandled);
        else
            _il.Jump(FailLabel(op));
    }

    public override void VisitReraise(Reraise op)
    {
        LoadContext();
        Load(op.Exception);
        _il.Call(RuntimeMethods.Reraise);
        _il.StoreLocal(_result);
        MarkResume(op.State);
        JumpToFailWithoutEntry(op, RuntimeMethods.SkipTracebackEntry);
    }

    /// <summary>Raises again what was caught here: the traceback has this function's entry already.</summary>
    private void JumpToFailWithoutEntry(Instruction op, System.Reflection.MethodInfo skip)
    {
        LoadContext();
        _il.Call(skip);
        _il.Jump(FailLabel(op));
    }
}
