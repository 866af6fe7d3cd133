namespace Monty.Generators.Model;

/// <summary>A class with its number in snapshots.</summary>
internal sealed record HeapKindModel(int Number, string TypeName, bool HasFactory, Problem Place);
