namespace Monty.Runtime.Hosting;

/// <summary>Conversions to generic types. None becomes null where the type has it.</summary>
internal static class CollectionConversions
{
    public static T? Nullable<T>(MontyValue value)
        where T : struct
        => value.IsNone ? null : ClrConverter<T>.Convert(value);

    public static T[]? Array<T>(MontyValue value)
    {
        if (value.IsNone)
            return null;
        MontyValue[] items = value.Items("a list, tuple or set");
        var converted = new T[items.Length];
        for (int i = 0; i < items.Length; i++)
            converted[i] = ClrConverter<T>.Convert(items[i]);
        return converted;
    }

    public static List<T>? List<T>(MontyValue value) => Array<T>(value) is { } items ? [.. items] : null;

    public static IList<T>? ListInterface<T>(MontyValue value) => List<T>(value);

    public static ICollection<T>? Collection<T>(MontyValue value) => List<T>(value);

    public static IEnumerable<T>? Enumerable<T>(MontyValue value) => Array<T>(value);

    public static IReadOnlyList<T>? ReadOnlyList<T>(MontyValue value) => Array<T>(value);

    public static IReadOnlyCollection<T>? ReadOnlyCollection<T>(MontyValue value) => Array<T>(value);

    public static HashSet<T>? HashSet<T>(MontyValue value) => Array<T>(value) is { } items ? [.. items] : null;

    public static ISet<T>? SetInterface<T>(MontyValue value) => HashSet<T>(value);

    public static IReadOnlySet<T>? ReadOnlySet<T>(MontyValue value) => HashSet<T>(value);

    public static Dictionary<TKey, TValue>? Dictionary<TKey, TValue>(MontyValue value)
        where TKey : notnull
    {
        if (value.IsNone)
            return null;
        KeyValuePair<MontyValue, MontyValue>[] pairs = value.Pairs;
        var converted = new Dictionary<TKey, TValue>(pairs.Length);
        foreach ((MontyValue key, MontyValue item) in pairs)
        {
            if (key.IsNone)
                throw new MontyConversionException($"None is a key of the dict, which a {ClrNames.Of(typeof(TKey))} cannot be");
            converted[ClrConverter<TKey>.Convert(key)] = ClrConverter<TValue>.Convert(item);
        }

        return converted;
    }

    public static IDictionary<TKey, TValue>? DictionaryInterface<TKey, TValue>(MontyValue value)
        where TKey : notnull
        => Dictionary<TKey, TValue>(value);

    public static IReadOnlyDictionary<TKey, TValue>? ReadOnlyDictionary<TKey, TValue>(MontyValue value)
        where TKey : notnull
        => Dictionary<TKey, TValue>(value);

    public static KeyValuePair<T1, T2> Pair<T1, T2>(MontyValue value)
    {
        MontyValue[] items = Items(value, 2);
        return new(ClrConverter<T1>.Convert(items[0]), ClrConverter<T2>.Convert(items[1]));
    }

    public static (T1 First, T2 Second) Tuple2<T1, T2>(MontyValue value)
    {
        MontyValue[] items = Items(value, 2);
        return (ClrConverter<T1>.Convert(items[0]), ClrConverter<T2>.Convert(items[1]));
    }

    public static (T1 First, T2 Second, T3 Third) Tuple3<T1, T2, T3>(MontyValue value)
    {
        MontyValue[] items = Items(value, 3);
        return (ClrConverter<T1>.Convert(items[0]), ClrConverter<T2>.Convert(items[1]), ClrConverter<T3>.Convert(items[2]));
    }

    public static (T1 First, T2 Second, T3 Third, T4 Fourth) Tuple4<T1, T2, T3, T4>(MontyValue value)
    {
        MontyValue[] items = Items(value, 4);
        return (
            ClrConverter<T1>.Convert(items[0]),
            ClrConverter<T2>.Convert(items[1]),
            ClrConverter<T3>.Convert(items[2]),
            ClrConverter<T4>.Convert(items[3]));
    }

    private static MontyValue[] Items(MontyValue value, int count)
    {
        MontyValue[] items = value.Items($"a tuple of {count}");
        return items.Length == count
            ? items
            : throw new MontyConversionException($"the {value.TypeName} has {items.Length} items, not {count}: {value}");
    }
}
