using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>property(fget, fset, fdel, doc)</c></summary>
[HeapKind(105)]
internal class PyProperty : PyObject
{
    private PyValue _getter;
    private PyValue _setter;
    private PyValue _deleter;
    private PyValue _doc;
    private PyValue _name;

    internal PyProperty()
    {
    }

    public PyProperty(PyValue getter, PyValue setter, PyValue deleter, PyValue doc)
    {
        Fill(getter, setter, deleter, doc);
    }

    /// <summary><c>fget</c>, or None.</summary>
    public PyValue Getter => _getter;

    public PyValue Setter => _setter;

    public PyValue Deleter => _deleter;

    public PyValue Doc
    {
        get => _doc;
        set
        {
            _doc = value;
            HasOwnDoc = true;
        }
    }

    /// <summary>Whether the docstring is not that of the getter: it was given, or assigned later.</summary>
    public bool HasOwnDoc { get; private set; }

    /// <summary>Whether a docstring was given when the property was made.</summary>
    public bool WasGivenDoc { get; private set; }

    /// <summary>The attribute that the class statement bound it to; unbound where there is none.</summary>
    public PyValue Name
    {
        get => _name;
        set => _name = value;
    }

    public override PyType Type => PropertyType.Type;

    public override DescriptorKind Descriptor(PyContext context) => DescriptorKind.Data;

    /// <summary><c>property.__init__</c></summary>
    public void Fill(PyValue getter, PyValue setter, PyValue deleter, PyValue doc)
    {
        _getter = getter;
        _setter = setter;
        _deleter = deleter;
        _doc = doc;
        _name = default;
        HasOwnDoc = WasGivenDoc = !doc.IsNone;
    }

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        if (_getter.IsNone)
            return context.Raise(Missing(instance, "getter"));
        return context.HasStack() ? _getter.Ref.Call1(context, _getter, instance) : PyValue.Signal;
    }

    public override PyValue AssignThrough(PyContext context, PyValue self, PyValue instance, PyValue value)
    {
        PyValue function = value.IsUnbound ? _deleter : _setter;
        if (function.IsNone)
            return context.Raise(Missing(instance, value.IsUnbound ? "deleter" : "setter"));
        if (!context.HasStack())
            return PyValue.Signal;
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
        transfer.OptionalValue(ref _name);
        bool hasOwnDoc = HasOwnDoc;
        transfer.Boolean(ref hasOwnDoc);
        HasOwnDoc = hasOwnDoc;
        bool wasGivenDoc = WasGivenDoc;
        transfer.Boolean(ref wasGivenDoc);
        WasGivenDoc = wasGivenDoc;
        transfer.Require(
            !_getter.IsUnbound && !_setter.IsUnbound && !_deleter.IsUnbound && !_doc.IsUnbound,
            "a property without its functions");
    }

    private PyException Missing(PyValue instance, string what)
    {
        string type = instance.Type.QualifiedName;
        string? name = (_name.Ref as PyStr)?.Text ?? (_getter.Ref as PyFunction)?.Name ?? (_getter.Ref as NativeFunction)?.Member.Name;
        return Errors.AttributeError(name is null
            ? $"property of '{type}' object has no {what}"
            : $"property '{name}' of '{type}' object has no {what}");
    }
}
