namespace Monty.Compiler.Lowering.Ir;

/// <summary>One method an instruction: a new instruction makes the build name every pass that must learn it.</summary>
internal abstract class InstructionVisitor
{
    public abstract void VisitMove(Move op);

    public abstract void VisitUnbind(Unbind op);

    public abstract void VisitCheckBound(CheckBound op);

    public abstract void VisitMakeCell(MakeCell op);

    public abstract void VisitLoadClosure(LoadClosure op);

    public abstract void VisitLoadCell(LoadCell op);

    public abstract void VisitStoreCell(StoreCell op);

    public abstract void VisitDeleteCell(DeleteCell op);

    public abstract void VisitLoadGlobal(LoadGlobal op);

    public abstract void VisitStoreGlobal(StoreGlobal op);

    public abstract void VisitDeleteGlobal(DeleteGlobal op);

    public abstract void VisitLoadGlobalName(LoadGlobalName op);

    public abstract void VisitStoreGlobalName(StoreGlobalName op);

    public abstract void VisitDeleteGlobalName(DeleteGlobalName op);

    public abstract void VisitLoadName(LoadName op);

    public abstract void VisitStoreName(StoreName op);

    public abstract void VisitDeleteName(DeleteName op);

    public abstract void VisitUnary(Unary op);

    public abstract void VisitNot(Not op);

    public abstract void VisitBinary(Binary op);

    public abstract void VisitInPlaceBinary(InPlaceBinary op);

    public abstract void VisitCompare(Compare op);

    public abstract void VisitIs(Is op);

    public abstract void VisitContains(Contains op);

    public abstract void VisitGetAttribute(GetAttribute op);

    public abstract void VisitSetAttribute(SetAttribute op);

    public abstract void VisitDeleteAttribute(DeleteAttribute op);

    public abstract void VisitGetItem(GetItem op);

    public abstract void VisitGetSlice(GetSlice op);

    public abstract void VisitGetPairItem(GetPairItem op);

    public abstract void VisitSetItem(SetItem op);

    public abstract void VisitDeleteItem(DeleteItem op);

    public abstract void VisitBuildSlice(BuildSlice op);

    public abstract void VisitBuildTuple(BuildTuple op);

    public abstract void VisitBuildList(BuildList op);

    public abstract void VisitBuildSet(BuildSet op);

    public abstract void VisitBuildDict(BuildDict op);

    public abstract void VisitBuildString(BuildString op);

    public abstract void VisitFormatValue(FormatValue op);

    public abstract void VisitConvertValue(ConvertValue op);

    public abstract void VisitListAppend(ListAppend op);

    public abstract void VisitSetAdd(SetAdd op);

    public abstract void VisitDictSet(DictSet op);

    public abstract void VisitListExtend(ListExtend op);

    public abstract void VisitSetUpdate(SetUpdate op);

    public abstract void VisitDictUpdate(DictUpdate op);

    public abstract void VisitDictMerge(DictMerge op);

    public abstract void VisitIsMember(IsMember op);

    public abstract void VisitContainsPair(ContainsPair op);

    public abstract void VisitListToTuple(ListToTuple op);

    public abstract void VisitUnpack(Unpack op);

    public abstract void VisitUnpackStarred(UnpackStarred op);

    public abstract void VisitCall(Call op);

    public abstract void VisitCallKeywords(CallKeywords op);

    public abstract void VisitCallMethod(CallMethod op);

    public abstract void VisitCallExpanded(CallExpanded op);

    public abstract void VisitMakeFunction(MakeFunction op);

    public abstract void VisitBuildClass(BuildClass op);

    public abstract void VisitImport(Import op);

    public abstract void VisitImportFrom(ImportFrom op);

    public abstract void VisitImportStar(ImportStar op);

    public abstract void VisitBuildLocals(BuildLocals op);

    public abstract void VisitBindScope(BindScope op);

    public abstract void VisitPushHandled(PushHandled op);

    public abstract void VisitPopHandled(PopHandled op);

    public abstract void VisitMatchException(MatchException op);

    public abstract void VisitMatchGroup(MatchGroup op);

    public abstract void VisitTakeGroupParts(TakeGroupParts op);

    public abstract void VisitFinishGroup(FinishGroup op);

    public abstract void VisitLoadAssertionError(LoadAssertionError op);

    public abstract void VisitLoadContextManager(LoadContextManager op);

    public abstract void VisitCallExit(CallExit op);

    public abstract void VisitGetIterator(GetIterator op);

    public abstract void VisitGetAsyncIterator(GetAsyncIterator op);

    public abstract void VisitGetYieldFromIterator(GetYieldFromIterator op);

    public abstract void VisitYield(Yield op);

    public abstract void VisitAwait(Await op);

    public abstract void VisitAsyncNext(AsyncNext op);

    public abstract void VisitCheckpoint(Checkpoint op);

    public abstract void VisitJump(Jump op);

    public abstract void VisitBranchIf(BranchIf op);

    public abstract void VisitBranchIfExhausted(BranchIfExhausted op);

    public abstract void VisitForIter(ForIter op);

    public abstract void VisitSend(Send op);

    public abstract void VisitThrowInto(ThrowInto op);

    public abstract void VisitReturn(Return op);

    public abstract void VisitRaise(Raise op);

    public abstract void VisitReraise(Reraise op);

    public abstract void VisitLoadMethod(LoadMethod op);

    public abstract void VisitCallLoadedMethod(CallLoadedMethod op);

    public abstract void VisitMatchSequence(MatchSequence op);

    public abstract void VisitMatchMapping(MatchMapping op);

    public abstract void VisitMatchKeys(MatchKeys op);

    public abstract void VisitMatchClass(MatchClass op);

    public abstract void VisitCallIntrinsic(CallIntrinsic op);

    public abstract void VisitChainContext(ChainContext op);
}
