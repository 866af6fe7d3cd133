using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Monty.Runtime.Builtins;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Modules;
using Monty.Runtime.Values;

namespace Monty.Runtime.Snapshot;

/// <summary>
/// The objects that every process has: built-in types, native functions and attributes, modules and their constants, empty tuples.
/// Snapshots hold their keys: <c>str</c>, <c>str.upper</c>, <c>int.real</c>, <c>builtins.len</c>, <c>math.sqrt</c>, <c>module math</c>.
/// </summary>
/// <remarks>Keys are for ever, as heap kinds are: renaming a native function needs an alias here.</remarks>
internal static class WellKnownObjects
{
    private const string ModulePrefix = "module ";

    private static readonly Lazy<WellKnownIndex> Index = new(() => new WellKnownIndex());

    /// <summary>Whether an object belongs to the process rather than to a run, so that no run pays for it.</summary>
    public static bool Contains(HeapObject value)
        => value is ImmediateTag or PyType { IsBuiltin: true } or NativeFunction or GetSetDescriptor or NativeModule;

    /// <summary>The key of an object; false for objects of a run.</summary>
    public static bool TryGetKey(HeapObject value, [NotNullWhen(true)] out string? key)
    {
        key = value switch
        {
            PyType { IsBuiltin: true } type => KeyOf(type),
            NativeFunction { Owner: { } owner } method => $"{KeyOf(owner)}.{method.Member.Name}",
            NativeFunction function => $"{function.Member.Module}.{function.Member.Name}",
            GetSetDescriptor descriptor => $"{KeyOf(descriptor.Owner)}.{descriptor.Member.Name}",
            NativeModule module => ModulePrefix + module.Name,
            _ => Index.Value.KeyOfValue(value),
        };
        return key is not null;
    }

    /// <summary>The object of a key; false where there is none, as in a snapshot that was tampered with.</summary>
    public static bool TryGet(string key, [NotNullWhen(true)] out PyObject? value)
    {
        value = Find(key);
        return value is not null;
    }

    private static PyObject? Find(string key)
    {
        if (key.StartsWith(ModulePrefix, StringComparison.Ordinal))
            return ModuleRegistry.Find(key[ModulePrefix.Length..]);
        if (Index.Value.FindType(key) is { } type)
            return type;
        if (Index.Value.FindShared(key) is { } shared)
            return shared;
        int dot = key.LastIndexOf('.');
        if (dot <= 0)
            return null;
        string holder = key[..dot];
        string name = key[(dot + 1)..];
        return Index.Value.FindType(holder) is { } owner ? FindOwn(owner, name) : FindInModule(holder, name);
    }

    private static string KeyOf(PyType type)
        => Index.Value.KeyOfType(type)
            ?? throw new UnreachableException($"the built-in type {type.QualifiedTypeName} is in no static field");

    private static PyObject? FindOwn(PyType owner, string name)
        => owner.TryGetOwn(name, out PyValue attribute) && Contains(attribute.Ref) ? attribute.Ref : null;

    private static PyObject? FindInModule(string module, string name)
    {
        NativeMember[]? members = module == "builtins" ? BuiltinTable.Members : ModuleTable.Members(module);
        foreach (NativeMember member in members ?? [])
        {
            if (member.Name == name)
                return member.ToModuleAttribute().Ref;
        }

        return null;
    }
}
