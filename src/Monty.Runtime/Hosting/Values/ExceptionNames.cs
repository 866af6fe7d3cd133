using System.Collections.Frozen;
using Monty.Runtime.Values;

namespace Monty.Runtime.Hosting;

/// <summary>The built-in exception types, by the names that hosts give.</summary>
internal static class ExceptionNames
{
    private static readonly FrozenDictionary<string, PyType> Types =
        ExceptionTypes.All.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    public static bool TryFind(string name, out PyType type) => Types.TryGetValue(name, out type!);

    /// <exception cref="ArgumentException">There is no built-in exception of that name.</exception>
    public static PyType Require(string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        return TryFind(name, out PyType type)
            ? type
            : throw new ArgumentException($"Python has no built-in exception named '{name}'", parameter);
    }
}
