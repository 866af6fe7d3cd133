using System.Collections.Concurrent;
using Monty.Runtime.Builtins;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules;

/// <summary>The module objects of the process, each made at its first import.</summary>
internal static class ModuleRegistry
{
    private static readonly ConcurrentDictionary<string, NativeModule?> Modules = new(StringComparer.Ordinal);

    private static readonly Lazy<NativeModule> Builtins = new(() => new NativeModule("builtins", BuiltinNamespace.All, isReadOnly: true));

    /// <summary>The module of a name, or null where none can be imported.</summary>
    public static NativeModule? Find(string name)
        => name == "builtins" ? Builtins.Value
            : Array.BinarySearch(ModuleTable.Names, name, StringComparer.Ordinal) >= 0
            ? Modules.GetOrAdd(name, NativeModule.Create)
            : null;

    /// <summary>Whether there are native modules whose names begin with this one.</summary>
    public static bool IsPackage(string name)
        => Array.Exists(ModuleTable.Names, other => other.StartsWith(name + ".", StringComparison.Ordinal));
}
