using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Modules;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary>The names that every script can use without an import.</summary>
internal static class BuiltinNamespace
{
    private static readonly PyType[] Types =
    [
        ObjectType.Type, TypeType.Type, IntType.Type, FloatType.Type, BoolType.Type, StrType.Type,
        ListType.Type, TupleType.Type, DictType.Type, SetTypes.Set, SetTypes.FrozenSet, RangeType.Type, SliceType.Type,
        BytesType.Type, ByteArrayType.Type, MemoryViewType.Type, ComplexType.Type, LazyTypes.Enumerate, LazyTypes.Zip, LazyTypes.Map, LazyTypes.Filter, LazyTypes.Reversed,
        PropertyType.Type, StaticMethodType.Type, ClassMethodType.Type, SuperType.Type,
    ];

    // After Types, which it reads.
    private static readonly Dictionary<string, PyValue> Names = Collect();

    /// <summary>What every module has, and what is None in a script.</summary>
    private static readonly string[] EmptyModuleNames = ["__doc__", "__package__", "__loader__", "__spec__"];

    /// <summary>All names with their values.</summary>
    public static IReadOnlyDictionary<string, PyValue> All => Names;

    /// <summary>For each name the builtin, or unbound where there is none.</summary>
    /// <param name="names">The names.</param>
    /// <param name="moduleName">What <c>__name__</c> is for code whose globals do not have it.</param>
    public static PyValue[] Resolve(IReadOnlyList<string> names, string moduleName)
    {
        var resolved = new PyValue[names.Count];
        for (int i = 0; i < resolved.Length; i++)
        {
            if (names[i] == ModuleNames.Name.Text)
                resolved[i] = PyValue.Str(moduleName);
            else if (Array.IndexOf(EmptyModuleNames, names[i]) >= 0)
                resolved[i] = PyValue.None;
            else if (names[i] == ModuleNames.Builtins.Text)
                resolved[i] = ModuleRegistry.Find("builtins")!;
            else
                Names.TryGetValue(names[i], out resolved[i]);
        }

        return resolved;
    }

    private static Dictionary<string, PyValue> Collect()
    {
        var names = new Dictionary<string, PyValue>(StringComparer.Ordinal)
        {
            ["None"] = PyValue.None,
            ["False"] = PyValue.False,
            ["True"] = PyValue.True,
            ["NotImplemented"] = PyValue.NotImplemented,
            ["Ellipsis"] = PyValue.Ellipsis,
            ["__debug__"] = PyValue.True,
            ["EnvironmentError"] = ExceptionTypes.OSError,
            ["IOError"] = ExceptionTypes.OSError,
        };
        foreach (NativeMember member in BuiltinTable.Members)
            names.Add(member.Name, member.ToModuleAttribute());
        foreach (PyType type in Types)
            names.Add(type.Name, type);
        foreach (PyType type in ExceptionTypes.All)
            names.Add(type.Name, type);
        return names;
    }
}
