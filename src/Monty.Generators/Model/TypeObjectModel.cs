namespace Monty.Generators.Model;

/// <summary>A static field or property that holds the type object of a built-in type.</summary>
/// <param name="Expression">How to read it.</param>
/// <param name="Key">Its name in snapshots, where that is not the Python name; else empty.</param>
/// <param name="IsAccessible">Whether generated code can read it.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record TypeObjectModel(string Expression, string Key, bool IsAccessible, Problem Place);
