using System.Collections.Concurrent;

namespace Monty.Runtime.Hosting;

/// <summary>Takes the boxed pairs of a dictionary apart.</summary>
internal abstract class PairReader
{
    public abstract (object? Key, object? Value) Split(object pair);
}

/// <inheritdoc/>
internal sealed class PairReader<TKey, TValue> : PairReader
{
    public override (object? Key, object? Value) Split(object pair)
    {
        var typed = (KeyValuePair<TKey, TValue>)pair;
        return (typed.Key, typed.Value);
    }
}

/// <summary>What generic collections a CLR type is; asked once for each type.</summary>
internal static class ClrShapes
{
    private static readonly ConcurrentDictionary<Type, Type?> PairTypes = new();
    private static readonly ConcurrentDictionary<Type, PairReader> PairReaders = new();
    private static readonly ConcurrentDictionary<Type, bool> Sets = new();

    /// <summary>The <see cref="KeyValuePair{TKey, TValue}"/> that a sequence type consists of, or null.</summary>
    public static Type? PairTypeOf(Type type) => PairTypes.GetOrAdd(type, FindPairType);

    public static PairReader PairReaderOf(Type pair) => PairReaders.GetOrAdd(pair, MakePairReader);

    public static bool IsSet(Type type) => Sets.GetOrAdd(type, FindSet);

    private static Type? FindPairType(Type type)
    {
        foreach (Type candidate in type.GetInterfaces())
        {
            if (IsGeneric(candidate, typeof(IEnumerable<>)) && IsGeneric(candidate.GetGenericArguments()[0], typeof(KeyValuePair<,>)))
                return candidate.GetGenericArguments()[0];
        }

        return null;
    }

    private static PairReader MakePairReader(Type pair)
        => (PairReader)typeof(PairReader<,>).MakeGenericType(pair.GetGenericArguments()).GetConstructor([])!.Invoke([]);

    private static bool FindSet(Type type)
        => Array.Exists(type.GetInterfaces(), candidate => IsGeneric(candidate, typeof(IReadOnlySet<>)) || IsGeneric(candidate, typeof(ISet<>)));

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;
}
