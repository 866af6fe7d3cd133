namespace Monty;

/// <summary>What a completed run came to.</summary>
/// <param name="Output">The value of the program's last statement where that is an expression, else None.</param>
/// <param name="Stdout">What the script printed; empty where the host does not collect it.</param>
/// <param name="Stderr">What the script wrote to standard error; empty where the host does not collect it.</param>
/// <param name="Usage">What the run used.</param>
public sealed record RunResult(MontyValue Output, string Stdout, string Stderr, ResourceUsage Usage);
