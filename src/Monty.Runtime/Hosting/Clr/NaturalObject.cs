namespace Monty.Runtime.Hosting;

/// <summary>Values as the CLR objects that a C# programmer expects without asking for a type.</summary>
internal static class NaturalObject
{
    public static object? Of(MontyValue value) => value.Kind switch
    {
        MontyValueKind.None => null,
        MontyValueKind.Boolean => value.AsBoolean(),
        MontyValueKind.Integer => value.IsBigInteger ? value.AsBigInteger() : (object)value.AsInt64(),
        MontyValueKind.Float => value.AsDouble(),
        MontyValueKind.String => value.AsString(),
        MontyValueKind.Bytes => value.AsBytes().ToArray(),
        MontyValueKind.List or MontyValueKind.Tuple or MontyValueKind.Set or MontyValueKind.FrozenSet
            => CollectionConversions.List<object?>(value),
        MontyValueKind.Dictionary when HasTextKeys(value) => CollectionConversions.Dictionary<string, object?>(value),
        _ => value,
    };

    private static bool HasTextKeys(MontyValue dictionary)
        => Array.TrueForAll(dictionary.Pairs, pair => pair.Key.Kind == MontyValueKind.String);
}
