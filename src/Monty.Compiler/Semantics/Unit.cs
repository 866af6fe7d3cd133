namespace Monty.Compiler.Semantics;

/// <summary>The result of a visit that has none.</summary>
internal readonly struct Unit;
