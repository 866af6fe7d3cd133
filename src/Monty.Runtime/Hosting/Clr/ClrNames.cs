namespace Monty.Runtime.Hosting;

/// <summary>Names of types in messages.</summary>
internal static class ClrNames
{
    /// <summary>What to do about a type that does not cross.</summary>
    public const string Crossing = "use a primitive, string, byte[], list, dictionary, tuple, JsonElement, JsonNode, object or MontyValue; "
        + "JsonSerializer turns an object of another class into a JsonElement and back";

    /// <summary>The CLR name as a C# programmer writes it: <c>List&lt;Int32&gt;</c>.</summary>
    public static string Of(Type type)
    {
        if (type.IsArray)
            return Of(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Of(underlying) + "?";
        if (!type.IsGenericType)
            return type.Name;
        string name = type.Name;
        int tick = name.IndexOf('`', StringComparison.Ordinal);
        return $"{(tick < 0 ? name : name[..tick])}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>";
    }
}
