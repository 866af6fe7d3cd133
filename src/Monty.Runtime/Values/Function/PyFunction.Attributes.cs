using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <remarks>Attributes that a script sets on functions, and binding.</remarks>
internal sealed partial class PyFunction
{
    private PyDict? _attributes;
    private PyValue _doc;
    private PyValue _module;

    /// <summary><c>__doc__</c>.</summary>
    public PyValue Doc
    {
        get => !_doc.IsUnbound ? _doc : Code.Docstring is { } text ? PyValue.Str(text) : PyValue.None;
        set => _doc = value;
    }

    /// <summary><c>__module__</c>: where it was defined, unless the script says otherwise.</summary>
    public PyValue ModuleIn(PyContext context) => _module.IsUnbound ? Globals.ModuleName(context) : _module;

    public void SetModule(PyValue value) => _module = value;

    public override DescriptorKind Descriptor(PyContext context) => DescriptorKind.Method;

    /// <summary>As a method: reading it through an instance binds.</summary>
    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
        => instance.IsUnbound ? self : new PyBoundMethod(self, instance);

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (_attributes is not null && _attributes.TryGetStr(context, name, out PyValue value) && !IsComputed(context, name))
            return value;
        if (name.Text == "__dict__")
            return _attributes ??= new PyDict();
        // A program that names the attribute has its globals in a dict; no other can read it.
        if (name.Text == "__globals__" && Globals.Dict is { } globals)
            return globals;
        return Type.TryLookup(name.Text, out _) ? base.GetAttribute(context, self, name) : context.Raise(NoAttribute(name));
    }

    public override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
    {
        if (Type.TryLookup(name.Text, out _))
            return base.SetAttribute(context, self, name, value);
        switch (name.Text)
        {
            case "__dict__":
                return SetDict(context, value);
            case "__globals__" or "__builtins__":
                return context.Raise(Errors.AttributeError("readonly attribute"));
            case "__code__":
                return context.Raise(Errors.TypeError("__code__ must be set to a code object"));
        }

        (_attributes ??= new PyDict()).SetStr(context, name, value);
        return PyValue.None;
    }

    public override PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name)
    {
        if (name.Text == "__dict__")
            return context.Raise(Errors.TypeError("cannot delete __dict__"));
        if (_attributes is not null && _attributes.Remove(context, name, out _) == Lookup.Found)
            return PyValue.None;
        return Type.TryLookup(name.Text, out _) ? base.DeleteAttribute(context, self, name) : context.Raise(NoAttribute(name));
    }

    /// <summary>Whether the type has an attribute of that name which goes before one in <c>__dict__</c>.</summary>
    private bool IsComputed(PyContext context, PyStr name)
        => name.Text == "__dict__" || (Type.TryLookup(name.Text, out PyValue found) && found.Ref.Descriptor(context) == DescriptorKind.Data);

    private PyValue SetDict(PyContext context, PyValue value)
    {
        if (value.Ref is not PyDict dict)
            return context.Raise(Errors.TypeError($"__dict__ must be set to a dictionary, not a '{value.Type.Name}'"));
        _attributes = dict;
        return PyValue.None;
    }

    private void TransferAttributes(StateTransfer transfer)
    {
        transfer.Object(ref _attributes);
        transfer.OptionalValue(ref _doc);
        transfer.OptionalValue(ref _module);
        transfer.Object(ref _annotations);
    }

    private static PyException NoAttribute(PyStr name)
        => Errors.AttributeError($"'function' object has no attribute '{name.Text}'");
}
