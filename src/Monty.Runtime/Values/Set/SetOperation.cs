namespace Monty.Runtime.Values;

/// <summary>What is done with a set and the items of something else.</summary>
internal enum SetOperation
{
    /// <summary>The first four change the set.</summary>
    Union,
    Intersection,
    Difference,
    SymmetricDifference,

    /// <summary>The others ask whether it is so.</summary>
    IsDisjoint,
    IsSubset,
    IsSuperset,
}
