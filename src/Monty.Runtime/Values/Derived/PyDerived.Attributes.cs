using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <remarks>Classes that derive from <c>property</c>, <c>staticmethod</c>, <c>classmethod</c> and <c>super</c>.</remarks>
internal sealed partial class PyDerived
{
    public override DescriptorKind Descriptor(PyContext context)
    {
        DescriptorKind defined = base.Descriptor(context);
        DescriptorKind inherited = _native.Ref.Descriptor(context);
        if (defined == DescriptorKind.Data || inherited == DescriptorKind.Data)
            return DescriptorKind.Data;
        return defined == DescriptorKind.None ? inherited : defined;
    }

    public override bool OnlySets(PyContext context)
        => base.OnlySets(context) && _native.Ref.Descriptor(context) == DescriptorKind.None;

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
    {
        if (Defines(context, SpecialMethod.Get))
            return base.BindTo(context, self, instance, owner);
        if (_native.Ref is PySuper { Start: { } start, Object.IsUnbound: true } && !instance.IsUnbound && !instance.IsNone)
            return Class.Call(context, Class, [start, instance], null);
        PyValue bound = _native.Ref.BindTo(context, _native, instance, owner);
        return bound.Is(_native) ? self : bound;
    }

    public override PyValue AssignThrough(PyContext context, PyValue self, PyValue instance, PyValue value)
    {
        bool isDefined = Defines(context, value.IsUnbound ? SpecialMethod.Delete : SpecialMethod.Set);
        return isDefined || _native.Ref.Descriptor(context) != DescriptorKind.Data
            ? base.AssignThrough(context, self, instance, value)
            : _native.Ref.AssignThrough(context, _native, instance, value);
    }

    public override bool TryGetGeneric(PyContext context, PyValue self, PyStr name, out PyValue result)
        => (_native.Ref is PySuper super && super.TryGet(context, name, out result))
            || base.TryGetGeneric(context, self, name, out result)
            || (_native.Ref is PyWrappedFunction function && function.TryGetAttribute(context, name, out result));
}
