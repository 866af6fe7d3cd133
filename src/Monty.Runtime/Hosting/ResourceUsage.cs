namespace Monty;

/// <summary>What a run has used of its <see cref="ResourceLimits"/> so far.</summary>
/// <param name="Operations">Function calls, loop iterations, and the work of builtins in proportion.</param>
/// <param name="Time">Time of execution; the time that the host took for answers is not counted.</param>
/// <param name="Output">UTF-16 units printed.</param>
/// <param name="HostCalls">Calls of host functions.</param>
public readonly record struct ResourceUsage(long Operations, TimeSpan Time, long Output, long HostCalls);
