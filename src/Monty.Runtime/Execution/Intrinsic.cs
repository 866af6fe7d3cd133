namespace Monty.Runtime.Execution;

/// <summary>What the runtime does for rare constructs. Numbers are for ever: programs in snapshots name them.</summary>
internal enum Intrinsic
{
    /// <summary>Raises NotImplementedError where annotations are asked for in a format that only <c>annotationlib</c> makes.</summary>
    CheckFormat,

    /// <summary>Gives a function the function that computes its annotations.</summary>
    AttachAnnotate,

    /// <summary>Gives a function its tuple of type parameters.</summary>
    SetTypeParameters,

    /// <summary>A type variable from the functions of its bound and its default, each of them None where there is none.</summary>
    MakeTypeVar,

    /// <summary>The same, where the first function gives a tuple of constraints.</summary>
    MakeConstrainedTypeVar,

    MakeTypeVarTuple,

    MakeParamSpec,

    /// <summary>A type alias from the tuple of its type parameters and the function of its value.</summary>
    MakeTypeAlias,

    /// <summary>The bases of a generic class, with <c>Generic[…]</c> after them.</summary>
    AddGenericBase,

    /// <summary>An interpolation from its value, the text of its expression, its conversion and its format.</summary>
    MakeInterpolation,

    /// <summary>A template from the tuples of its texts and its interpolations.</summary>
    MakeTemplate,

    /// <summary>Shows the value of an expression, as at a prompt.</summary>
    ShowValue,

    /// <summary>The index of an item of a sequence that is counted from the end.</summary>
    IndexFromEnd,

    /// <summary>
    /// Notes that a loop's iterator is a generator that nobody else has, if what is called in the loop's head, or <c>__iter__</c> of its
    /// iterable, is the very function that made it.
    /// </summary>
    OwnGenerator,

    /// <summary>A loop is left before its end: such a generator is closed.</summary>
    DropGenerator,
}
