using Monty.Runtime.Calls.Documentation;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Modules;

namespace Monty.Runtime.Values;

/// <summary>A module written in C#: process-wide and immutable, made from the generated table.</summary>
internal sealed class NativeModule : PyModule
{
    private readonly Dictionary<string, PyValue> _attributes = [];

    public NativeModule(string name, IEnumerable<KeyValuePair<string, PyValue>> attributes)
    {
        Name = name;
        foreach ((string attribute, PyValue value) in attributes)
            _attributes.Add(attribute, value);
    }

    public override string Name { get; }

    /// <summary>The names with their values, in order of declaration.</summary>
    public IReadOnlyDictionary<string, PyValue> Attributes => _attributes;

    /// <summary>The one module of a name; null where there is none.</summary>
    public static NativeModule? Find(string name) => ModuleRegistry.Find(name);

    /// <summary>Makes a module of the whitelist; null where there is none of that name.</summary>
    public static NativeModule? Create(string name)
        => ModuleTable.Members(name) is { } members
            ? new NativeModule(name, members.Select(member => KeyValuePair.Create(member.Name, member.ToModuleAttribute())))
            : null;

    public override bool TryGet(PyStr name, out PyValue value) => _attributes.TryGetValue(name.Text, out value);

    public override void AddNames(ICollection<string> names)
    {
        foreach (string name in _attributes.Keys)
            names.Add(name);
        foreach (string name in LazyNames.Of(Name))
            names.Add(name);
        names.Add("__name__");
        names.Add("__doc__");
    }

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str($"<module '{Name}' (built-in)>");

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (_attributes.TryGetValue(name.Text, out PyValue value))
            return value;
        if (name.Text == ModuleNames.Name.Text)
            return PyValue.Str(Name);
        if (name.Text == ModuleNames.Doc.Text)
            return Docstrings.TextOf(context, Docstrings.OfModule(Name));
        if (context.Modules.Find($"{Name}.{name.Text}") is { } submodule && !LazyNames.Has(Name, name))
            return submodule;
        return LazyNames.Has(Name, name) ? LazyNames.Load(context, Name, name) : context.Raise(NoAttribute(name));
    }

    public override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
        => context.Raise(Errors.AttributeError($"module '{Name}' is read-only here"));

    public override PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name)
        => SetAttribute(context, self, name, default);

    internal override void Transfer(StateTransfer transfer)
        => throw new System.Diagnostics.UnreachableException("native modules are transferred by name");
}
