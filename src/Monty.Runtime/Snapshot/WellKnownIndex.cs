using System.Diagnostics;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Modules;
using Monty.Runtime.Values;

namespace Monty.Runtime.Snapshot;

/// <summary>Keys of built-in types and of the constants of modules; made at the first snapshot, because making it initializes all types.</summary>
internal sealed class WellKnownIndex
{
    private readonly Dictionary<string, PyType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<PyType, string> _typeKeys = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<Dictionary<HeapObject, string>> _constants = new(CollectConstants);

    public WellKnownIndex()
    {
        foreach ((PyType type, string? key) in TypeTable.All())
            Add(type, key ?? type.QualifiedTypeName);
    }

    public PyType? FindType(string key) => _types.GetValueOrDefault(key);

    public string? KeyOfType(PyType type) => _typeKeys.GetValueOrDefault(type);

    /// <summary>The key of an object that is a constant of a module, such as <c>string.digits</c>.</summary>
    public string? KeyOfConstant(HeapObject value) => _constants.Value.GetValueOrDefault(value);

    private void Add(PyType type, string key)
    {
        if (!_typeKeys.TryAdd(type, key))
            return;
        if (!_types.TryAdd(key, type))
            throw new UnreachableException($"two built-in types have the key '{key}'; give one of them a [SnapshotKey]");
    }

    private static Dictionary<HeapObject, string> CollectConstants()
    {
        var constants = new Dictionary<HeapObject, string>(ReferenceEqualityComparer.Instance);
        foreach (string module in ModuleTable.Names)
        {
            foreach (NativeMember member in ModuleTable.Members(module)!)
            {
                if (member.Kind == NativeKind.Constant && !WellKnownObjects.Contains(member.Constant.Ref))
                    constants.TryAdd(member.Constant.Ref, $"{module}.{member.Name}");
            }
        }

        return constants;
    }
}
