namespace Monty.Generators.Model;

/// <summary>One C# parameter with the Python parameter that it takes its argument from.</summary>
/// <param name="Type">The conversion.</param>
/// <param name="TypeName">The C# type of an object, fully qualified and without <c>?</c>.</param>
/// <param name="PythonType">As error messages name the type of an object.</param>
/// <param name="IsNullable">Whether the C# type admits null, which None then becomes.</param>
/// <param name="Slot">The index among the bound arguments; -1 for <c>*args</c> and <c>**kwargs</c>.</param>
/// <param name="Default">The Python default as written; null where an argument is required.</param>
internal sealed record ParameterModel(
    ClrType Type,
    string TypeName,
    string PythonType,
    bool IsNullable,
    int Slot,
    string? Default);
