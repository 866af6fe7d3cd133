using Monty.Compiler.Lowering.Ir;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Compiler.Interpret;

/// <remarks>Displays, comprehensions, formatting, unpacking and patterns.</remarks>
internal sealed partial class Interpreter
{
    public override void VisitBuildTuple(BuildTuple op) => Set(op.Target, DisplayBuilding.Tuple(GetAll(op.Items)));

    public override void VisitBuildList(BuildList op) => Set(op.Target, DisplayBuilding.List(GetAll(op.Items)));

    public override void VisitBuildSet(BuildSet op) => Store(op, op.Target, DisplayBuilding.Set(_context, GetAll(op.Items)));

    public override void VisitBuildDict(BuildDict op)
        => Store(op, op.Target, DisplayBuilding.Dict(_context, GetAll(op.Keys), GetAll(op.Items)));

    public override void VisitBuildString(BuildString op)
        => Store(op, op.Target, DisplayBuilding.String(_context, GetAll(op.Parts)));

    public override void VisitFormatValue(FormatValue op)
        => Store(op, op.Target, DisplayBuilding.Format(_context, Get(op.Value), Get(op.Spec)));

    public override void VisitConvertValue(ConvertValue op)
        => Store(op, op.Target, DisplayBuilding.Convert(_context, Get(op.Value), op.Conversion));

    public override void VisitListAppend(ListAppend op) => DisplayBuilding.ListAppend(_context, Get(op.List), Get(op.Item));

    public override void VisitSetAdd(SetAdd op) => Test(op, DisplayBuilding.SetAdd(_context, Get(op.Set), Get(op.Item)));

    public override void VisitDictSet(DictSet op)
        => Test(op, DisplayBuilding.DictSet(_context, Get(op.Dict), Get(op.Key), Get(op.Item)));

    public override void VisitListExtend(ListExtend op)
        => Test(op, DisplayBuilding.ListExtend(_context, Get(op.List), Get(op.Iterable), Get(op.Callee)));

    public override void VisitSetUpdate(SetUpdate op)
        => Test(op, DisplayBuilding.SetUpdate(_context, Get(op.Set), Get(op.Iterable)));

    public override void VisitDictUpdate(DictUpdate op)
        => Test(op, DisplayBuilding.DictUpdate(_context, Get(op.Dict), Get(op.Mapping)));

    public override void VisitDictMerge(DictMerge op)
        => Test(op, DisplayBuilding.DictMerge(_context, Get(op.Dict), Get(op.Mapping), Get(op.Callee)));

    public override void VisitListToTuple(ListToTuple op) => Set(op.Target, DisplayBuilding.ListToTuple(_context, Get(op.List)));

    public override void VisitUnpack(Unpack op)
        => StoreAll(op, op.Targets, Unpacking.Unpack(_context, Get(op.Source), op.Targets.Length));

    public override void VisitUnpackStarred(UnpackStarred op)
        => StoreAll(op, op.Targets, Unpacking.UnpackStarred(_context, Get(op.Source), op.Before, op.Targets.Length - op.Before - 1));

    public override void VisitMatchSequence(MatchSequence op)
        => Store(op, op.Target, PatternMatching.Sequence(_context, Get(op.Subject), op.Count, op.HasStar));

    public override void VisitMatchMapping(MatchMapping op)
        => Store(op, op.Target, PatternMatching.Mapping(_context, Get(op.Subject), op.Count));

    public override void VisitMatchKeys(MatchKeys op)
        => Store(op, op.Target, PatternMatching.Keys(_context, Get(op.Subject), GetAll(op.Keys)));

    public override void VisitMatchClass(MatchClass op)
        => Store(op, op.Target, PatternMatching.Class(_context, Get(op.Subject), Get(op.Class), op.PositionalCount, op.Names));
}
