namespace Monty;

/// <summary>How a run that is driven step by step behaves.</summary>
public sealed record RunOptions
{
    private readonly long? _operationsPerSlice;

    /// <summary>The options of a run that was given none.</summary>
    public static RunOptions Default { get; } = new();

    /// <summary>What the run may use.</summary>
    public ResourceLimits Limits { get; init; } = ResourceLimits.Default;

    /// <summary>
    /// The host functions that the script may call. Null lets every name that is neither defined nor built in be one: the call
    /// comes out as a <see cref="FunctionCall"/>. Empty lets none, so that such a name is Python's NameError.
    /// </summary>
    public IReadOnlyCollection<string>? ExternalFunctions { get; init; }

    /// <summary>
    /// Whether the run stops with a <see cref="NameLookup"/> where the script reads a global name that it never binds and that is
    /// neither a builtin nor in <see cref="ExternalFunctions"/>. With it, names are not taken for functions of the host unasked.
    /// </summary>
    public bool LooksUpNames { get; init; }

    /// <summary>Suspends the run as <see cref="Preempted"/> each time it has used so many operations. Null never does.</summary>
    public long? OperationsPerSlice
    {
        get => _operationsPerSlice;
        init => _operationsPerSlice = value is null or > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(OperationsPerSlice), value, "a slice has at least one operation");
    }

    /// <summary>Called with what the script prints, as it prints it.</summary>
    public Action<string>? Print { get; init; }

    /// <summary>Called with what the script writes to standard error, as it writes it.</summary>
    public Action<string>? PrintError { get; init; }

    /// <summary>Whether <see cref="Completed.Stdout"/> has what was printed. True unless set.</summary>
    public bool CollectOutput { get; init; } = true;
}
