namespace Monty.Runtime.Core;

/// <summary>A resource limit was hit. No Python code can catch it: it leaves the run.</summary>
internal sealed class ResourceLimitException(string limit, long allowed, long used) : Exception
{
    /// <summary>The name of the property of <c>ResourceLimits</c>.</summary>
    public string Limit { get; } = limit;

    public long Allowed { get; } = allowed;

    public long Used { get; } = used;

    public override string Message => $"{Limit}: {Used} used of {Allowed}";
}
