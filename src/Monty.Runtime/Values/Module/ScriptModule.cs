using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A module that the script made itself: <c>types.ModuleType('name')</c>.</summary>
[HeapKind(641)]
internal sealed class ScriptModule : PyModule
{
    private PyDict _dict = new();

    public override string NameIn(PyContext context)
        => _dict.TryGetStr(context, ModuleNames.Name, out PyValue name) && name.Ref is PyStr text ? text.Text : "?";

    public override bool TryGet(PyContext context, PyStr name, out PyValue value) => _dict.TryGetStr(context, name, out value);

    public override void AddNames(PyContext context, NameCollector names) => _dict.AddNames(names);

    /// <summary>Sets what every module has.</summary>
    public void Begin(PyContext context, PyStr name, PyValue doc)
    {
        _dict.SetStr(context, ModuleNames.Name, name);
        _dict.SetStr(context, ModuleNames.Doc, doc);
        _dict.SetStr(context, ModuleNames.Package, PyValue.None);
        _dict.SetStr(context, ModuleNames.Loader, PyValue.None);
        _dict.SetStr(context, ModuleNames.Spec, PyValue.None);
    }

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str($"<module '{NameIn(context)}'>");

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (_dict.TryGetStr(context, name, out PyValue value))
            return value;
        if (name.Text == ModuleNames.Dict.Text)
            return _dict;
        if (Type.TryLookup(name.Text, out _))
            return base.GetAttribute(context, self, name);
        return _dict.TryGetStr(context, ModuleNames.GetAttr, out PyValue getter)
            ? getter.Ref.Call1(context, getter, name)
            : context.Raise(_dict.TryGetStr(context, ModuleNames.Name, out _)
                ? NoAttribute(context, name)
                : Errors.AttributeError($"module has no attribute '{name.Text}'"));
    }

    public override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
        => Set(context, self, _dict, name, value);

    public override PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name)
        => Delete(context, self, _dict, name);

    internal override void Transfer(StateTransfer transfer)
    {
        PyDict? dict = _dict;
        transfer.Object(ref dict);
        transfer.Require(dict is not null, "a module without a dict");
        _dict = dict!;
    }
}
