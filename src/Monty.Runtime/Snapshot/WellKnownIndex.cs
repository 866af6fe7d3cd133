using System.Diagnostics;
using System.Globalization;
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
    private readonly Dictionary<string, PyObject> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<HeapObject, string> _sharedKeys = new(ReferenceEqualityComparer.Instance);

    public WellKnownIndex()
    {
        foreach ((PyType type, string? key) in TypeTable.All())
            Add(type, key ?? type.QualifiedTypeName);
        AddShared("tuple ()", PyTuple.Empty);
        AddShared("frozenset ()", PyFrozenSet.Empty);
        AddShared("bytes ()", PyBytes.Empty);
        AddShared("str ()", PyStr.Empty);
        for (int unit = 0; unit < PyStr.SharedUnits; unit++)
            AddShared(string.Create(CultureInfo.InvariantCulture, $"str {unit}"), PyStr.FromCodePoint(unit));
    }

    public PyType? FindType(string key) => _types.GetValueOrDefault(key);

    public string? KeyOfType(PyType type) => _typeKeys.GetValueOrDefault(type);

    /// <summary>The value of which a process has one object only, such as the empty tuple.</summary>
    public PyObject? FindShared(string key) => _shared.GetValueOrDefault(key);

    /// <summary>The key of a shared value, or of a constant of a module, such as <c>string.digits</c>.</summary>
    public string? KeyOfValue(HeapObject value) => _sharedKeys.GetValueOrDefault(value) ?? _constants.Value.GetValueOrDefault(value);

    private void Add(PyType type, string key)
    {
        if (!_typeKeys.TryAdd(type, key))
            return;
        if (!_types.TryAdd(key, type))
            throw new UnreachableException($"two built-in types have the key '{key}'; give one of them a [SnapshotKey]");
    }

    private void AddShared(string key, PyObject value)
    {
        _shared.Add(key, value);
        _sharedKeys.Add(value, key);
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
