namespace Monty.Runtime.Core;

/// <summary>The budgets of a run, as the meter counts them.</summary>
/// <param name="Operations">Function entries, loop iterations and work charged by builtins.</param>
/// <param name="Time">Time of execution; waiting for the host is not counted.</param>
/// <param name="Memory">Live bytes.</param>
/// <param name="Depth">Nested Python calls.</param>
/// <param name="Output">UTF-16 units printed.</param>
/// <param name="HostCalls">Calls that reach the host.</param>
/// <param name="ResultSize">Bytes of a copy that the host gets.</param>
/// <param name="SourceSize">UTF-16 units of a text that is compiled.</param>
internal sealed record MeterLimits(
    long Operations, TimeSpan Time, long Memory, int Depth, long Output, long HostCalls, long ResultSize,
    long SourceSize);
