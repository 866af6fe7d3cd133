using System.Diagnostics.CodeAnalysis;
using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A type object: built in (process-wide, immutable) or made by a class statement (of one run).</summary>
[HeapKind(100)]
internal sealed partial class PyType : PyObject
{
    private readonly Dictionary<string, PyValue> _attributes = [];
    private PyType[] _mro = [];

    internal PyType()
    {
    }

    /// <summary>The name as <c>__name__</c> gives it.</summary>
    public string Name { get; private set; } = "";

    public string QualifiedName { get; private set; } = "";

    /// <summary><c>builtins</c> for built-in types, else where the class statement ran.</summary>
    public string ModuleName { get; private set; } = "builtins";

    /// <summary>As the default <c>repr</c> of an instance names the type.</summary>
    public string QualifiedTypeName => ModuleName == "builtins" ? QualifiedName : $"{ModuleName}.{QualifiedName}";

    public PyType? Base { get; private set; }

    /// <summary>The type itself first, <c>object</c> last.</summary>
    public ReadOnlySpan<PyType> Mro => _mro;

    public bool IsBuiltin { get; private set; }

    /// <summary>Makes an instance when the type is called; receives the type as <c>self</c>. Null where it cannot be called.</summary>
    public NativeFunction? Constructor { get; private set; }

    public override PyType Type => TypeType.Type;

    /// <summary>Declares a built-in type. Members and constructor come from the generated tables.</summary>
    public static PyType Builtin(
        string name,
        PyType? baseType,
        NativeMember[]? members = null,
        NativeFunction? constructor = null,
        string module = "builtins")
    {
        var type = new PyType { Name = name, QualifiedName = name, Base = baseType, IsBuiltin = true, ModuleName = module };
        type._mro = baseType is null ? [type] : [type, .. baseType._mro];
        type.Constructor = constructor;
        foreach (NativeMember member in members ?? [])
            type._attributes.Add(member.Name, member.ToAttribute(type));
        return type;
    }

    /// <summary>The attribute as the first class in the MRO defines it, unbound.</summary>
    public bool TryLookup(string name, out PyValue attribute)
    {
        foreach (PyType type in _mro)
        {
            if (type._attributes.TryGetValue(name, out attribute))
                return true;
        }

        attribute = default;
        return false;
    }

    /// <summary>An attribute that the type itself defines, unbound.</summary>
    public bool TryGetOwn(string name, out PyValue attribute) => _attributes.TryGetValue(name, out attribute);

    public bool IsSubtypeOf(PyType other) => Array.IndexOf(_mro, other) >= 0;

    internal override void Transfer(StateTransfer transfer) => throw new NotSupportedException("types are transferred by name or by the class machinery");
}
