using System.Collections.ObjectModel;

namespace Monty;

/// <summary>All arguments of a call as they are: a host function that has this as its one parameter takes any arguments.</summary>
public sealed class CallArguments
{
    internal static readonly ReadOnlyDictionary<string, MontyValue> NoNames = ReadOnlyDictionary<string, MontyValue>.Empty;

    internal CallArguments(MontyValue[] all, string[] keywords)
    {
        int positional = all.Length - keywords.Length;
        Positional = new ReadOnlyCollection<MontyValue>(all[..positional]);
        Keywords = Named(all.AsSpan(positional), keywords);
    }

    /// <summary>The positional arguments.</summary>
    public IReadOnlyList<MontyValue> Positional { get; }

    /// <summary>The arguments given by name.</summary>
    public IReadOnlyDictionary<string, MontyValue> Keywords { get; }

    internal static IReadOnlyDictionary<string, MontyValue> Named(ReadOnlySpan<MontyValue> values, string[] names)
    {
        if (names.Length == 0)
            return NoNames;
        var named = new OrderedDictionary<string, MontyValue>(names.Length, StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
            named.Add(names[i], values[i]);
        return new ReadOnlyDictionary<string, MontyValue>(named);
    }
}
