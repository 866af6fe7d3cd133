using Monty.Runtime.Calls.Documentation;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Modules;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A module written in C#: process-wide, made from the generated table.</summary>
/// <remarks>It never changes: a run that asks for its <c>__dict__</c> or assigns to it has a dict of its own, whose names are the module's.</remarks>
internal sealed class NativeModule : PyModule
{
    private readonly Dictionary<string, PyValue> _attributes = [];
    private readonly bool _isReadOnly;

    /// <param name="name">The module's name.</param>
    /// <param name="attributes">What it has.</param>
    /// <param name="isReadOnly">Whether no run can assign to it.</param>
    public NativeModule(string name, IEnumerable<KeyValuePair<string, PyValue>> attributes, bool isReadOnly = false)
    {
        Name = name;
        _isReadOnly = isReadOnly;
        _attributes.Add(ModuleNames.Name.Text, PyValue.Str(name));
        _attributes.Add(ModuleNames.Package.Text, PyStr.Empty);
        _attributes.Add(ModuleNames.Loader.Text, PyValue.None);
        _attributes.Add(ModuleNames.Spec.Text, PyValue.None);
        foreach ((string attribute, PyValue value) in attributes)
            _attributes.Add(attribute, value);
    }

    public string Name { get; }

    public override string NameIn(PyContext context) => Name;

    /// <summary>The one module of a name; null where there is none.</summary>
    public static NativeModule? Find(string name) => ModuleRegistry.Find(name);

    /// <summary>Makes a module of the whitelist; null where there is none of that name.</summary>
    public static NativeModule? Create(string name)
        => ModuleTable.Members(name) is { } members
            ? new NativeModule(name, members.Select(member => KeyValuePair.Create(member.Name, member.ToModuleAttribute())))
            : null;

    public override bool TryGet(PyContext context, PyStr name, out PyValue value)
        => context.Modules.DictOf(this) is { } dict ? dict.TryGetStr(context, name, out value) : _attributes.TryGetValue(name.Text, out value);

    public override void AddNames(PyContext context, NameCollector names)
    {
        foreach (string name in LazyNames.Of(Name))
            names.Add(name);
        DictIn(context).AddNames(names);
    }

    /// <summary>The names of the module with their values, to read.</summary>
    public PyDict DictIn(PyContext context) => context.Modules.DictOf(this) ?? MakeDict(context);

    /// <summary>The same for a run that may change it: what it does to the dict it does to the module.</summary>
    private PyDict Open(PyContext context)
    {
        if (context.Modules.DictOf(this) is { } dict)
            return dict;
        dict = MakeDict(context);
        context.Modules.Open(this, dict);
        // Sites hold what the module had.
        context.TypeEpoch++;
        return dict;
    }

    private PyValue Documentation(PyContext context) => Docstrings.TextOf(context, Docstrings.OfModule(Name));

    private PyDict MakeDict(PyContext context)
    {
        var dict = new PyDict();
        // The documentation comes second.
        dict.SetStr(context, ModuleNames.Name, _attributes[ModuleNames.Name.Text]);
        dict.SetStr(context, ModuleNames.Doc, Documentation(context));
        foreach ((string name, PyValue value) in _attributes)
            dict.SetStr(context, new PyStr(name), value);
        return dict;
    }

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str($"<module '{Name}' (built-in)>");

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (TryGet(context, name, out PyValue value))
            return value;
        if (name.Text == ModuleNames.Dict.Text)
            return _isReadOnly ? new PyMappingProxy(MakeDict(context)) : Open(context);
        if (name.Text == ModuleNames.Doc.Text && context.Modules.DictOf(this) is null)
            return Documentation(context);
        if (context.Modules.Find($"{Name}.{name.Text}") is { } submodule && !LazyNames.Has(Name, name))
            return submodule;
        if (LazyNames.Has(Name, name))
            return LazyNames.Load(context, Name, name);
        return Type.TryLookup(name.Text, out _) ? base.GetAttribute(context, self, name) : context.Raise(NoAttribute(context, name));
    }

    public override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
    {
        if (_isReadOnly)
            return context.Raise(Errors.AttributeError($"module '{Name}' is read-only here"));
        return Set(context, self, Open(context), name, value);
    }

    public override PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (_isReadOnly)
            return context.Raise(Errors.AttributeError($"module '{Name}' is read-only here"));
        return Delete(context, self, Open(context), name);
    }

    internal override void Transfer(StateTransfer transfer)
        => throw new System.Diagnostics.UnreachableException("native modules are transferred by name");
}
