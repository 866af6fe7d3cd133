using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A module that the script made itself: <c>types.ModuleType('name')</c>.</summary>
[HeapKind(641)]
internal sealed class ScriptModule : PyModule
{
    public const string Annotations = "__annotations__";
    public const string Annotate = "__annotate__";

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
        if (name.Text is Annotations or Annotate)
            return MakeAnnotations(context, name);
        return _dict.TryGetStr(context, ModuleNames.GetAttr, out PyValue getter)
            ? getter.Ref.Call1(context, getter, name)
            : context.Raise(_dict.TryGetStr(context, ModuleNames.Name, out _)
                ? NoAttribute(context, name)
                : Errors.AttributeError($"module has no attribute '{name.Text}'"));
    }

    public override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
    {
        if (name.Text == Annotate)
        {
            if (!value.IsNone && !value.Ref.IsCallable)
                return context.Raise(Errors.TypeError("__annotate__ must be callable or None"));
            if (!value.IsNone)
                _dict.Remove(context, new PyStr(Annotations), out _);
        }

        if (name.Text == Annotations)
            _dict.Remove(context, new PyStr(Annotate), out _);
        return Set(context, self, _dict, name, value);
    }

    public override PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name) => name.Text switch
    {
        Annotate => context.Raise(Errors.TypeError("cannot delete __annotate__ attribute")),
        Annotations => DeleteAnnotations(context, name),
        _ => Delete(context, self, _dict, name),
    };

    private PyValue DeleteAnnotations(PyContext context, PyStr name)
    {
        if (_dict.Remove(context, name, out _) != Lookup.Found)
            return context.Raise(Errors.AttributeError(Annotations));
        _dict.Remove(context, new PyStr(Annotate), out _);
        return PyValue.None;
    }

    /// <summary><c>__annotations__</c> or <c>__annotate__</c> that nobody has set: what the latter computes, which is remembered.</summary>
    private PyValue MakeAnnotations(PyContext context, PyStr name)
    {
        bool isComputed = name.Text == Annotations && _dict.TryGetStr(context, new PyStr(Annotate), out PyValue annotate) && annotate.Ref.IsCallable;
        if (isComputed)
            return new ModuleAnnotationsFrame(_dict).Start(context);
        PyValue made = name.Text == Annotate ? PyValue.None : new PyDict();
        _dict.SetStr(context, name, made);
        return made;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        PyDict? dict = _dict;
        transfer.Object(ref dict);
        transfer.Require(dict is not null, "a module without a dict");
        _dict = dict!;
    }
}
