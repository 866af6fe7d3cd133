using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

internal abstract partial class PyAttributeHolder
{
    public override DescriptorKind Descriptor(PyContext context)
    {
        if (Class.IsBuiltin)
            return DescriptorKind.None;
        if (!Class.Special(context, SpecialMethod.Set).IsUnbound || !Class.Special(context, SpecialMethod.Delete).IsUnbound)
            return DescriptorKind.Data;
        return Class.Special(context, SpecialMethod.Get).IsUnbound ? DescriptorKind.None : DescriptorKind.NonData;
    }

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
    {
        PyValue method = Class.Special(context, SpecialMethod.Get);
        return method.IsUnbound
            ? self
            : SpecialCalls.Call2(context, method, self, instance.IsUnbound ? PyValue.None : instance, owner);
    }

    public override PyValue AssignThrough(PyContext context, PyValue self, PyValue instance, PyValue value)
    {
        PyValue method = Class.Special(context, value.IsUnbound ? SpecialMethod.Delete : SpecialMethod.Set);
        if (method.IsUnbound)
            return base.AssignThrough(context, self, instance, value);
        PyValue result = value.IsUnbound
            ? SpecialCalls.Call1(context, method, self, instance)
            : SpecialCalls.Call2(context, method, self, instance, value);
        return SpecialResults.Apply(context, ResultRule.None, self, result);
    }

    public override PyValue GetAttribute(PyContext context, PyValue self, PyStr name)
    {
        PyValue method = Class.Special(context, SpecialMethod.GetAttribute);
        PyValue fallback = Class.Special(context, SpecialMethod.GetAttr);
        PyValue result;
        if (!method.IsUnbound)
            result = SpecialCalls.Call1(context, method, self, name);
        else if (!TryGetGeneric(context, self, name, out result))
            return fallback.IsUnbound ? context.Raise(Errors.NoAttribute(self, name)) : SpecialCalls.Call1(context, fallback, self, name);
        return result.IsSignal && !fallback.IsUnbound ? GetAttrFrame.Leave(context, self, name) : result;
    }

    public override PyValue SetAttribute(PyContext context, PyValue self, PyStr name, PyValue value)
    {
        PyValue method = Class.Special(context, SpecialMethod.SetAttr);
        return method.IsUnbound
            ? AssignGeneric(context, self, name, value)
            : SpecialResults.Apply(context, ResultRule.None, self, SpecialCalls.Call2(context, method, self, name, value));
    }

    public override PyValue DeleteAttribute(PyContext context, PyValue self, PyStr name)
    {
        PyValue method = Class.Special(context, SpecialMethod.DelAttr);
        return method.IsUnbound
            ? AssignGeneric(context, self, name, default)
            : SpecialResults.Apply(context, ResultRule.None, self, SpecialCalls.Call1(context, method, self, name));
    }

    /// <summary><c>object.__getattribute__</c>: false where there is no such attribute; nothing is raised then.</summary>
    public bool TryGetGeneric(PyContext context, PyValue self, PyStr name, out PyValue result)
    {
        string text = name.Text;
        ClassAttribute? attribute = Class.Find(context, text);
        DescriptorKind kind = attribute?.Value.Ref.Descriptor(context) ?? DescriptorKind.None;
        if (kind != DescriptorKind.Data && TryGetOwn(name, out result))
            return true;
        result = default;
        if (attribute is null)
            return TryGetDictionary(context, text, out result);
        PyValue value = attribute.Value;
        result = kind == DescriptorKind.None ? value : value.Ref.BindTo(context, value, self, Class);
        return true;
    }

    /// <summary><c>object.__setattr__</c>, or <c>__delattr__</c> where the value is unbound: None or a signal.</summary>
    public PyValue AssignGeneric(PyContext context, PyValue self, PyStr name, PyValue value)
    {
        string text = name.Text;
        ClassAttribute? attribute = Class.Find(context, text);
        if (attribute is not null && attribute.Value.Ref.Descriptor(context) == DescriptorKind.Data)
            return attribute.Value.Ref.AssignThrough(context, attribute.Value, self, value);
        if (!Class.HasInstanceAttributes)
            return context.Raise(Errors.NoInstanceAttributes(self, name, attribute is not null));
        if (attribute is null && text == "__dict__")
            return AssignDictionary(context, value);
        if (!value.IsUnbound)
            SetOwn(context, name, value);
        else if (!DeleteOwn(context, name))
            return context.Raise(Errors.NoAttribute(self, name));
        return PyValue.None;
    }

    private bool TryGetDictionary(PyContext context, string name, out PyValue dict)
    {
        bool isAsked = name == "__dict__" && Class.HasInstanceAttributes;
        dict = isAsked ? Dictionary(context) : default(PyValue);
        return isAsked;
    }

    private PyValue AssignDictionary(PyContext context, PyValue value)
    {
        if (value.IsUnbound)
            return context.Raise(Errors.TypeError("cannot delete __dict__"));
        if (value.Ref is not PyDict dict)
            return context.Raise(Errors.TypeError($"__dict__ must be set to a dictionary, not a '{value.Type.Name}'"));
        UseDictionary(dict);
        return PyValue.None;
    }
}
