using System.Collections.Generic;
using Monty.Generators.Model;

namespace Monty.Generators.Writing;

/// <summary>Writes the table of heap kinds.</summary>
internal static class HeapKindsWriter
{
    public static string Write(IEnumerable<HeapKindModel> kinds)
    {
        var text = new SourceText();
        text.Line("using System;").Line("using System.Collections.Generic;").Line("using Monty.Runtime.Core;").Line();
        text.Line("namespace Monty.Runtime.Snapshot;").Line();
        text.Line("/// <summary>The classes that snapshots name by number.</summary>");
        text.Open("internal static class HeapKinds");
        text.Open("private static readonly Dictionary<Type, int> Numbers = new()");
        foreach (HeapKindModel kind in kinds)
            text.Line($"[typeof({kind.TypeName})] = {kind.Number},");
        text.Close(";").Line();
        text.Line("/// <summary>An empty object to read a snapshot into; null where no class has the number.</summary>");
        text.Open("public static HeapObject? Create(int number) => number switch");
        foreach (HeapKindModel kind in kinds)
            text.Line($"{kind.Number} => new {kind.TypeName}(),");
        text.Line("_ => null,").Close(";").Line();
        text.Line("/// <summary>The number of an object's class; 0 where it has none.</summary>");
        text.Line("public static int NumberOf(HeapObject value) => Numbers.GetValueOrDefault(value.GetType());");
        return text.Close().ToString();
    }
}
