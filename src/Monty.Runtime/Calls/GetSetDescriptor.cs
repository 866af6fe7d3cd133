using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>A computed attribute of a built-in type: <c>getset_descriptor</c> or <c>member_descriptor</c>.</summary>
/// <remarks>Process-wide and immutable; snapshots name it by its <see cref="QualifiedKey"/>.</remarks>
internal sealed class GetSetDescriptor(NativeMember member, PyType owner) : PyObject
{
    public NativeMember Member { get; } = member;

    public PyType Owner { get; } = owner;

    /// <summary>The name in snapshots: <c>int.real</c>.</summary>
    public string QualifiedKey => $"{Owner.QualifiedTypeName}.{Member.Name}";

    public override PyType Type => Member.IsField ? NativeFunctionTypes.MemberDescriptor : NativeFunctionTypes.GetSet;

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<{(Member.IsField ? "member" : "attribute")} '{Member.Name}' of '{Owner.Name}' objects>");

    public override DescriptorKind Descriptor(PyContext context) => DescriptorKind.Data;

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        if (!AppliesTo(instance))
            return context.Raise(Errors.TypeError(WrongReceiver(instance)));
        return context.HasStack() ? Member.Code!(context, ReceiverOf(instance), default, null) : PyValue.Signal;
    }

    public override PyValue AssignThrough(PyContext context, PyValue self, PyValue instance, PyValue value)
    {
        if (!AppliesTo(instance))
            return context.Raise(Errors.TypeError(WrongReceiver(instance)));
        if (Member.Setter is null)
        {
            // CPython's types each hold a text there.
            if (ReferenceEquals(Owner, ObjectType.Type) && Member.Name == "__doc__")
                return context.Raise(Errors.NoInstanceAttributes(instance, new PyStr(Member.Name), isInClass: true));
            return context.Raise(Errors.AttributeError(Member.IsField
                ? "readonly attribute"
                : $"attribute '{Member.Name}' of '{Owner.Name}' objects is not writable"));
        }

        if (!context.HasStack())
            return PyValue.Signal;
        return value.IsUnbound && !Member.CanDelete
            ? context.Raise(Errors.TypeError($"{Member.Name} may not be deleted"))
            : Member.Setter(context, ReceiverOf(instance), new ReadOnlySpan<PyValue>(in value), null);
    }

    /// <summary>Attributes of types with data are those of the plain value of an instance of a derived class.</summary>
    private PyValue ReceiverOf(PyValue instance)
        => instance.Ref is PyDerived && !Owner.TakesDerived ? PyDerived.Unwrap(instance) : instance;

    /// <summary>Whether the attribute exists for a value.</summary>
    public bool AppliesTo(PyValue instance) => ReferenceEquals(instance.Type, Owner) || instance.Type.IsSubtypeOf(Owner);

    /// <summary>The descriptor was asked of an object that is not of its type.</summary>
    public string WrongReceiver(PyValue instance)
        => $"descriptor '{Member.Name}' for '{Owner.Name}' objects doesn't apply to a '{instance.Type.Name}' object";

    internal override void Transfer(StateTransfer transfer)
        => throw new System.Diagnostics.UnreachableException("native descriptors are transferred by name");
}
