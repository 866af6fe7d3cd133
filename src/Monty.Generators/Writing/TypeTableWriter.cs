using System.Collections.Generic;
using Monty.Generators.Model;

namespace Monty.Generators.Writing;

/// <summary>Writes the list of the built-in types.</summary>
internal static class TypeTableWriter
{
    public static string Write(IEnumerable<TypeObjectModel> types)
    {
        var text = new SourceText();
        text.Line("using Monty.Runtime.Values;").Line().Line("namespace Monty.Runtime.Snapshot;").Line();
        text.Line("/// <summary>The built-in types of the process.</summary>");
        text.Open("internal static class TypeTable");
        text.Line("/// <summary>Every type object, some of them more than once; with a key where that is not the Python name.</summary>");
        text.Open("public static (PyType Type, string? Key)[] All() => new (PyType Type, string? Key)[]");
        foreach (TypeObjectModel type in types)
            text.Line($"({type.Expression}, {(type.Key.Length == 0 ? "null" : DefaultWriter.Literal(type.Key))}),");
        return text.Close(";").Close().ToString();
    }
}
