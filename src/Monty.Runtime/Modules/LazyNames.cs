using System.Collections.Frozen;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules;

/// <summary>Names of native modules whose values are in modules of the prelude, imported when a run first asks for one.</summary>
/// <remarks>So a run, and its snapshot, has only what it uses; what snapshots hold most often is native.</remarks>
internal static class LazyNames
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Modules
        = new Dictionary<string, FrozenDictionary<string, string>>
        {
            ["abc"] = Abc.AbcModule.Homes,
            ["asyncio"] = Asyncio.AsyncioNames.Homes,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The names that a module has beside its own.</summary>
    public static IEnumerable<string> Of(string module)
        => Modules.TryGetValue(module, out FrozenDictionary<string, string>? homes) ? homes.Keys.Order(StringComparer.Ordinal) : [];

    /// <summary>Whether the module has the name.</summary>
    public static bool Has(string module, PyStr name) => HomeOf(module, name) is not null;

    /// <summary>The value of a name of a native module, or a signal.</summary>
    public static PyValue Load(PyContext context, string module, PyStr name)
    {
        return LoadFrom(context, HomeOf(module, name)!, name);
    }

    /// <summary>The value of a name of a module of the prelude, which is imported where the run has not: a value or a signal.</summary>
    public static PyValue LoadFrom(PyContext context, string home, PyStr name)
    {
        return context.Modules.Find(home) is { } loaded && loaded.TryGet(context, name, out PyValue value)
            ? value
            : LazyNameFrame.Load(context, home, name);
    }

    private static string? HomeOf(string module, PyStr name)
        => Modules.TryGetValue(module, out FrozenDictionary<string, string>? homes) ? homes.GetValueOrDefault(name.Text) : null;
}
