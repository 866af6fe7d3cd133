using Monty.Runtime.Core;

namespace Monty;

/// <summary>A run used up one of its <see cref="ResourceLimits"/>. It cannot go on.</summary>
public sealed class MontyLimitException : MontyException
{
    internal MontyLimitException(ResourceLimitException limit, ResourceUsage usage)
        : base(Describe(limit), limit)
    {
        Limit = limit.Limit;
        Value = limit.Allowed;
        Used = limit.Used;
        Usage = usage;
    }

    /// <summary>The property of <see cref="ResourceLimits"/> that was passed: <c>Operations</c>, <c>Time</c>, <c>Memory</c>…</summary>
    public string Limit { get; }

    /// <summary>The limit's value; ticks for <c>Time</c>.</summary>
    public long Value { get; }

    /// <summary>What was used, or would have been; ticks for <c>Time</c>.</summary>
    public long Used { get; }

    /// <summary>What the run used of everything.</summary>
    public ResourceUsage Usage { get; }

    private static string Describe(ResourceLimitException limit) => limit.Limit switch
    {
        nameof(ResourceLimits.Time) => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"time limit exceeded: {TimeSpan.FromTicks(limit.Used).TotalSeconds:0.###} s of {TimeSpan.FromTicks(limit.Allowed).TotalSeconds:0.###} s"),
        nameof(ResourceLimits.Memory) => $"memory limit exceeded: {limit.Used} bytes of {limit.Allowed}",
        nameof(ResourceLimits.Output) => $"output limit exceeded: {limit.Used} characters of {limit.Allowed}",
        nameof(ResourceLimits.HostCalls) => $"host call limit exceeded: {limit.Used} calls of {limit.Allowed}",
        nameof(ResourceLimits.ResultSize) => $"result size limit exceeded: {limit.Used} bytes of {limit.Allowed}",
        nameof(ResourceLimits.SnapshotSize) => $"snapshot size limit exceeded: {limit.Used} bytes of {limit.Allowed}",
        nameof(ResourceLimits.SourceSize) => $"source size limit exceeded: {limit.Used} characters of {limit.Allowed}",
        nameof(ResourceLimits.Operations) => $"operation limit exceeded: {limit.Used} operations of {limit.Allowed}",
        _ => $"{limit.Limit} limit exceeded: {limit.Used} of {limit.Allowed}",
    };
}
