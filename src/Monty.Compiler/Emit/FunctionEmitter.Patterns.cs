using Monty.Compiler.Lowering.Ir;

namespace Monty.Compiler.Emit;

/// <remarks>The patterns of <c>match</c>.</remarks>
internal sealed partial class FunctionEmitter
{
    public override void VisitMatchSequence(MatchSequence op)
    {
        LoadContext();
        Load(op.Subject);
        _il.LoadInt32(op.Count);
        _il.LoadInt32(op.HasStar ? 1 : 0);
        _il.Call(RuntimeMethods.MatchSequence);
        FinishSignalling(op, op.Target);
    }

    public override void VisitMatchMapping(MatchMapping op)
    {
        LoadContext();
        Load(op.Subject);
        _il.LoadInt32(op.Count);
        _il.Call(RuntimeMethods.MatchMapping);
        FinishSignalling(op, op.Target);
    }

    public override void VisitMatchKeys(MatchKeys op)
    {
        LoadContext();
        Load(op.Subject);
        LoadArray(op.Keys);
        _il.Call(RuntimeMethods.MatchKeys);
        FinishSignalling(op, op.Target);
    }

    public override void VisitMatchClass(MatchClass op)
    {
        LoadContext();
        Load(op.Subject);
        Load(op.Class);
        _il.LoadInt32(op.PositionalCount);
        LoadKeywords(op.Names);
        _il.Call(RuntimeMethods.MatchClass);
        FinishSignalling(op, op.Target);
    }
}
