using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>property(fget, fset, fdel, doc)</c></summary>
[HeapKind(105)]
internal sealed class PyProperty : PyObject
{
    private PyValue _getter;
    private PyValue _setter;
    private PyValue _deleter;
    private PyValue _doc;
    private string? _name;

    internal PyProperty()
    {
    }

    public PyProperty(PyValue getter, PyValue setter, PyValue deleter, PyValue doc)
    {
        _getter = getter;
        _setter = setter;
        _deleter = deleter;
        _doc = doc;
    }

    /// <summary><c>fget</c>, or None.</summary>
    public PyValue Getter => _getter;

    public PyValue Setter => _setter;

    public PyValue Deleter => _deleter;

    public PyValue Doc => _doc;

    /// <summary>The attribute that the class statement bound it to.</summary>
    public string? Name
    {
        get => _name;
        set => _name = value;
    }

    public override PyType Type => PropertyType.Type;

    public override DescriptorKind Descriptor(PyContext context) => DescriptorKind.Data;

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        return _getter.IsNone
            ? context.Raise(Missing(instance, "getter"))
            : _getter.Ref.Call1(context, _getter, instance);
    }

    public override PyValue AssignThrough(PyContext context, PyValue self, PyValue instance, PyValue value)
    {
        PyValue function = value.IsUnbound ? _deleter : _setter;
        if (function.IsNone)
            return context.Raise(Missing(instance, value.IsUnbound ? "deleter" : "setter"));
        PyValue result = value.IsUnbound
            ? function.Ref.Call1(context, function, instance)
            : function.Ref.Call2(context, function, instance, value);
        return SpecialResults.Apply(context, ResultRule.None, instance, result);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _getter);
        transfer.Value(ref _setter);
        transfer.Value(ref _deleter);
        transfer.Value(ref _doc);
        transfer.Text(ref _name);
        transfer.Require(
            !_getter.IsUnbound && !_setter.IsUnbound && !_deleter.IsUnbound && !_doc.IsUnbound,
            "a property without its functions");
    }

    private PyException Missing(PyValue instance, string what)
    {
        string type = instance.Type.QualifiedName;
        string? name = _name ?? (_getter.Ref as PyFunction)?.Name;
        return Errors.AttributeError(name is null
            ? $"property of '{type}' object has no {what}"
            : $"property '{name}' of '{type}' object has no {what}");
    }
}
