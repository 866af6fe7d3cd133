namespace Monty.Compiler.Lowering.Ir;

/// <summary>The number of each instruction in snapshots, and how to make one. Numbers are for ever.</summary>
internal static class InstructionKinds
{
    private static readonly Func<Instruction>[] Factories =
    [
        () => new Move(),
        () => new Unbind(),
        () => new CheckBound(),
        () => new MakeCell(),
        () => new LoadClosure(),
        () => new LoadCell(),
        () => new StoreCell(),
        () => new DeleteCell(),
        () => new LoadGlobal(),
        () => new StoreGlobal(),
        () => new DeleteGlobal(),
        () => new LoadName(),
        () => new StoreName(),
        () => new DeleteName(),
        () => new Unary(),
        () => new Not(),
        () => new Binary(),
        () => new InPlaceBinary(),
        () => new Compare(),
        () => new Is(),
        () => new Contains(),
        () => new GetAttribute(),
        () => new SetAttribute(),
        () => new DeleteAttribute(),
        () => new GetItem(),
        () => new SetItem(),
        () => new DeleteItem(),
        () => new BuildSlice(),
        () => new BuildTuple(),
        () => new BuildList(),
        () => new BuildSet(),
        () => new BuildDict(),
        () => new BuildString(),
        () => new FormatValue(),
        () => new ConvertValue(),
        () => new ListAppend(),
        () => new SetAdd(),
        () => new DictSet(),
        () => new ListExtend(),
        () => new SetUpdate(),
        () => new DictUpdate(),
        () => new DictMerge(),
        () => new ListToTuple(),
        () => new Unpack(),
        () => new UnpackStarred(),
        () => new Call(),
        () => new CallKeywords(),
        () => new CallMethod(),
        () => new CallExpanded(),
        () => new MakeFunction(),
        () => new BuildClass(),
        () => new Import(),
        () => new ImportFrom(),
        () => new PushHandled(),
        () => new PopHandled(),
        () => new MatchException(),
        () => new LoadAssertionError(),
        () => new LoadContextManager(),
        () => new CallExit(),
        () => new GetIterator(),
        () => new GetAsyncIterator(),
        () => new GetYieldFromIterator(),
        () => new Yield(),
        () => new Await(),
        () => new AsyncNext(),
        () => new Checkpoint(),
        () => new Jump(),
        () => new BranchIf(),
        () => new BranchIfExhausted(),
        () => new ForIter(),
        () => new Send(),
        () => new ThrowInto(),
        () => new Return(),
        () => new Raise(),
        () => new Reraise(),
        () => new LoadMethod(),
        () => new CallLoadedMethod(),
        () => new MatchSequence(),
        () => new MatchMapping(),
        () => new MatchKeys(),
        () => new MatchClass(),
        () => new ChainContext(),
        () => new LoadGlobalName(),
        () => new StoreGlobalName(),
        () => new DeleteGlobalName(),
        () => new ImportStar(),
        () => new MatchGroup(),
        () => new TakeGroupParts(),
        () => new FinishGroup(),
        () => new BuildLocals(),
        () => new BindScope(),
        () => new CallIntrinsic(),
        () => new IsMember(),
        () => new GetSlice(),
        () => new GetPairItem(),
        () => new ContainsPair(),
    ];

    private static readonly Dictionary<Type, int> Numbers = MakeNumbers();

    public static int Count => Factories.Length;

    public static Instruction Create(int kind) => Factories[kind]();

    public static int NumberOf(Instruction instruction) => Numbers[instruction.GetType()];

    private static Dictionary<Type, int> MakeNumbers()
    {
        var numbers = new Dictionary<Type, int>();
        for (int i = 0; i < Factories.Length; i++)
            numbers.Add(Factories[i]().GetType(), i);
        return numbers;
    }
}
