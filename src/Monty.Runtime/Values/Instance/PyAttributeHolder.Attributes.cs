using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal abstract partial class PyAttributeHolder
{
    public override bool TryGetGeneric(PyContext context, PyValue self, PyStr name, out PyValue result)
    {
        string text = name.Text;
        ClassAttribute? attribute = Class.Find(context, text);
        DescriptorKind kind = attribute?.Value.Ref.Descriptor(context) ?? DescriptorKind.None;
        bool ownComesFirst = kind != DescriptorKind.Data || (attribute!.Value.Ref is PyClassed descriptor && descriptor.OnlySets(context));
        if (ownComesFirst && TryGetOwn(context, name, out result))
            return true;
        result = default;
        if (attribute is null)
            return TryGetDictionary(context, text, out result);
        PyValue value = attribute.Value;
        result = kind == DescriptorKind.None ? value : value.Ref.BindTo(context, value, self, Class);
        return true;
    }

    public override PyValue AssignGeneric(PyContext context, PyValue self, PyStr name, PyValue value)
    {
        string text = name.Text;
        ClassAttribute? attribute = Class.Find(context, text);
        if (attribute is not null && attribute.Value.Ref.Descriptor(context) == DescriptorKind.Data)
            return attribute.Value.Ref.AssignThrough(context, attribute.Value, self, value);
        if (!Class.HasInstanceAttributes)
            return context.Raise(attribute is null && AssignsItself(context) ? Errors.NoAttribute(context, self, name) : Errors.NoInstanceAttributes(self, name, attribute is not null));
        if (attribute is null && text == "__dict__")
            return Class.IsNamespace ? context.Raise(Errors.AttributeError("readonly attribute")) : AssignDictionary(context, value);
        if (!value.IsUnbound)
            SetOwn(context, name, value);
        else if (!DeleteOwn(context, name))
            return context.Raise(Errors.NoAttribute(context, self, name));
        return PyValue.None;
    }

    /// <summary>Whether the class has a <c>__setattr__</c> or <c>__delattr__</c> of its own, which came here through <c>super()</c>.</summary>
    private bool AssignsItself(PyContext context)
        => !Class.Special(context, SpecialMethod.SetAttr).IsUnbound || !Class.Special(context, SpecialMethod.DelAttr).IsUnbound;

    private bool TryGetDictionary(PyContext context, string name, out PyValue dict)
    {
        bool isAsked = name == "__dict__" && Class.HasInstanceAttributes;
        dict = isAsked ? Dictionary(context) : default(PyValue);
        return isAsked;
    }

    private PyValue AssignDictionary(PyContext context, PyValue value)
    {
        if (value.IsUnbound)
            value = new PyDict();
        if (value.Ref is not PyDict dict)
            return context.Raise(Errors.TypeError($"__dict__ must be set to a dictionary, not a '{value.Type.Name}'"));
        UseDictionary(dict);
        return PyValue.None;
    }
}
