using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Modules;

namespace Monty.Runtime.Values;

/// <summary>A module object: process-wide and immutable, made from the generated table.</summary>
internal sealed class PyModule : PyObject
{
    internal static readonly PyType ModuleType = PyType.Builtin("module", ObjectType.Type);

    private readonly Dictionary<string, PyValue> _attributes = [];

    private PyModule(string name, NativeMember[] members)
    {
        Name = name;
        foreach (NativeMember member in members)
            _attributes.Add(member.Name, member.ToModuleAttribute());
    }

    public string Name { get; }

    /// <summary>The public names with their values, in order of declaration.</summary>
    public IReadOnlyDictionary<string, PyValue> Attributes => _attributes;

    public override PyType Type => ModuleType;

    /// <summary>Makes a module of the whitelist; null where there is none of that name.</summary>
    public static PyModule? Create(string name)
        => ModuleTable.Members(name) is { } members ? new PyModule(name, members) : null;

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str($"<module '{Name}' (built-in)>");

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (_attributes.TryGetValue(name.Text, out PyValue value))
            return value;
        return name.Text == "__name__"
            ? PyValue.Str(Name)
            : context.Raise(Errors.NoModuleAttribute(this, name));
    }

    public override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
        => context.Raise(Errors.AttributeError($"module '{Name}' is read-only here"));

    public override PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name)
        => SetAttribute(context, self, name, default);

    internal override void Transfer(StateTransfer transfer)
        => throw new System.Diagnostics.UnreachableException("modules are transferred by name");
}
