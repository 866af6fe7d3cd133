using Monty.Runtime.Calls;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>The type objects of <c>itertools</c>.</summary>
internal static class ItertoolsTypes
{
    public static readonly PyType Count = Declare("count", null, CountMethods.Constructor).WithSlots("__repr__");
    public static readonly PyType Repeat = Declare("repeat", RepeatMethods.Members, RepeatMethods.Constructor).WithSlots("__repr__");
    public static readonly PyType Cycle = Declare("cycle", null, CycleMethods.Constructor);
    public static readonly PyType Accumulate = Declare("accumulate", null, AccumulateMethods.Constructor);
    public static readonly PyType Batched = Declare("batched", null, BatchedMethods.Constructor);
    public static readonly PyType Chain = Declare("chain", ChainMethods.Members, ChainMethods.Constructor)
        .WithMembers(ClassSubscription.Members);

    public static readonly PyType Compress = Declare("compress", null, CompressMethods.Constructor);
    public static readonly PyType TakeWhile = Declare("takewhile", null, TakeWhileMethods.Constructor);
    public static readonly PyType DropWhile = Declare("dropwhile", null, DropWhileMethods.Constructor);
    public static readonly PyType FilterFalse = Declare("filterfalse", null, FilterFalseMethods.Constructor);
    public static readonly PyType StarMap = Declare("starmap", null, StarMapMethods.Constructor);
    public static readonly PyType ISlice = Declare("islice", null, ISliceMethods.Constructor);
    public static readonly PyType Pairwise = Declare("pairwise", null, PairwiseMethods.Constructor);
    public static readonly PyType ZipLongest = Declare("zip_longest", null, ZipLongestMethods.Constructor);
    public static readonly PyType GroupBy = Declare("groupby", null, GroupByMethods.Constructor);
    public static readonly PyType Group = Declare("_grouper", null, null);
    public static readonly PyType Tee = Declare("_tee", TeeMethods.Members, TeeMethods.Constructor);
    public static readonly PyType Product = Declare("product", null, ProductMethods.Constructor);
    public static readonly PyType Permutations = Declare("permutations", null, PermutationsMethods.Constructor);
    public static readonly PyType Combinations = Declare("combinations", null, CombinationsMethods.Constructor);
    public static readonly PyType CombinationsWithReplacement = Declare("combinations_with_replacement", null, ReplacementMethods.Constructor);

    private static PyType Declare(string name, NativeMember[]? members, NativeFunction? constructor)
        => PyType.Builtin(name, ObjectType.Type, members, constructor, "itertools").WithSlots("__iter__ __next__");
}
