using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

internal abstract partial class PyClassed
{
    public override DescriptorKind Descriptor(PyContext context)
    {
        if (Class.IsBuiltin)
            return DescriptorKind.None;
        if (!Class.Special(context, SpecialMethod.Set).IsUnbound || !Class.Special(context, SpecialMethod.Delete).IsUnbound)
            return DescriptorKind.Data;
        return Class.Special(context, SpecialMethod.Get).IsUnbound ? DescriptorKind.None : DescriptorKind.NonData;
    }

    /// <summary>Whether it is a descriptor that has nothing to say when the attribute is read.</summary>
    public virtual bool OnlySets(PyContext context) => Class.Special(context, SpecialMethod.Get).IsUnbound;

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
    {
        PyValue method = Class.Special(context, SpecialMethod.Get);
        if (method.IsUnbound)
            return self;
        if (instance.IsUnbound)
            instance = PyValue.None;
        // It is taken from the class as it is stored there: what is no function is not bound, but called with all three.
        return method.Ref is PyFunction
            ? SpecialCalls.Call2(context, method, self, instance, owner)
            : method.Ref.Call(context, method, [self, instance, owner], null);
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
        {
            if (fallback.IsUnbound)
                return context.Raise(Errors.NoAttribute(context, self, name));
            result = SpecialCalls.Call1(context, fallback, self, name);
            return result.IsSignal ? new AttributeErrorFrame(self, name).Signaled(context) : result;
        }

        if (!result.IsSignal)
            return result;
        AttributeFrame computing = fallback.IsUnbound ? new AttributeErrorFrame(self, name) : new GetAttrFrame(self, name);
        return computing.Signaled(context);
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
}
