using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>The module <c>itertools</c>. All of it is lazy, and every call into Python may suspend.</summary>
[PyModule("itertools")]
internal static partial class ItertoolsModule
{
    [PyConstant("_grouper")]
    private static readonly PyValue GroupType = ItertoolsTypes.Group;

    [PyConstant("_tee")]
    private static readonly PyValue TeeType = ItertoolsTypes.Tee;

    [PyConstant("accumulate")]
    private static readonly PyValue AccumulateType = ItertoolsTypes.Accumulate;

    [PyConstant("batched")]
    private static readonly PyValue BatchedType = ItertoolsTypes.Batched;

    [PyConstant("chain")]
    private static readonly PyValue ChainType = ItertoolsTypes.Chain;

    [PyConstant("combinations")]
    private static readonly PyValue CombinationsType = ItertoolsTypes.Combinations;

    [PyConstant("combinations_with_replacement")]
    private static readonly PyValue CombinationsWithReplacementType = ItertoolsTypes.CombinationsWithReplacement;

    [PyConstant("compress")]
    private static readonly PyValue CompressType = ItertoolsTypes.Compress;

    [PyConstant("count")]
    private static readonly PyValue CountType = ItertoolsTypes.Count;

    [PyConstant("cycle")]
    private static readonly PyValue CycleType = ItertoolsTypes.Cycle;

    [PyConstant("dropwhile")]
    private static readonly PyValue DropWhileType = ItertoolsTypes.DropWhile;

    [PyConstant("filterfalse")]
    private static readonly PyValue FilterFalseType = ItertoolsTypes.FilterFalse;

    [PyConstant("groupby")]
    private static readonly PyValue GroupByType = ItertoolsTypes.GroupBy;

    [PyConstant("islice")]
    private static readonly PyValue ISliceType = ItertoolsTypes.ISlice;

    [PyConstant("pairwise")]
    private static readonly PyValue PairwiseType = ItertoolsTypes.Pairwise;

    [PyConstant("permutations")]
    private static readonly PyValue PermutationsType = ItertoolsTypes.Permutations;

    [PyConstant("product")]
    private static readonly PyValue ProductType = ItertoolsTypes.Product;

    [PyConstant("repeat")]
    private static readonly PyValue RepeatType = ItertoolsTypes.Repeat;

    [PyConstant("starmap")]
    private static readonly PyValue StarMapType = ItertoolsTypes.StarMap;

    [PyConstant("takewhile")]
    private static readonly PyValue TakeWhileType = ItertoolsTypes.TakeWhile;

    [PyConstant("zip_longest")]
    private static readonly PyValue ZipLongestType = ItertoolsTypes.ZipLongest;

    [PyFunction("tee(iterable, n=2, /)")]
    private static PyValue Tee(PyContext context, PyValue iterable, long n)
    {
        if (n < 0)
            return context.Raise(Errors.ValueError("n must be >= 0"));
        if (n == 0)
            return PyTuple.Empty;
        context.Meter.ChargeBytes(n > long.MaxValue / 64 ? long.MaxValue : n * 64);
        return n > MostBranches
            ? context.Raise(Errors.MemoryError())
            : OpeningFrame.Open(context, new PyTee((int)n, isSingle: false), iterable);
    }

    private const int MostBranches = 1 << 23;
}
