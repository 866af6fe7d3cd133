using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>How much is shown of long tracebacks and large exception groups.</summary>
/// <param name="Frames">How many of the outermost frames are shown; below 0, of the innermost; null shows all.</param>
/// <param name="GroupWidth">How many members of a group are shown.</param>
/// <param name="GroupDepth">How deep groups in groups are shown.</param>
internal readonly record struct TracebackLimits(long? Frames, int GroupWidth = 15, int GroupDepth = 10)
{
    private static readonly PyStr Name = new("tracebacklimit");

    /// <summary>Those of an exception that nobody caught: as many of the innermost frames as <c>sys.tracebacklimit</c> says.</summary>
    public static TracebackLimits OfScript(PyContext context)
        => context.Modules.Find("sys") is { } sys && sys.TryGet(context, Name, out PyValue limit) && limit.IsInt
            ? new TracebackLimits(-Math.Max(0, limit.Bits))
            : new TracebackLimits(null);
}
