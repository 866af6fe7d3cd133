using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An attribute that <c>__slots__</c> declares.</summary>
[HeapKind(117)]
internal sealed class PyMemberDescriptor : PyObject
{
    [SnapshotKey("slot descriptor")]
    internal static readonly PyType MemberType = PyType.Builtin("member_descriptor", ObjectType.Type);

    private PyStr? _name;
    private PyType? _owner;
    private PyStr? _key;

    internal PyMemberDescriptor()
    {
    }

    public PyMemberDescriptor(PyStr name, PyType owner)
    {
        _name = name;
        _owner = owner;
    }

    /// <summary>The name of the slot in the shape of instances.</summary>
    public PyStr Key => _key ??= Shape.HiddenName(_name!);

    public override PyType Type => MemberType;

    public override DescriptorKind Descriptor(PyContext context) => DescriptorKind.Data;

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<member '{_name!.Text}' of '{_owner!.Name}' objects>");

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        if (!Accepts(instance))
            return context.Raise(WrongType(instance));
        return ((PyAttributeHolder)instance.Ref).TryGetOwn(Key, out PyValue value)
            ? value
            : context.Raise(Errors.NoAttribute(instance, _name!));
    }

    public override PyValue AssignThrough(PyContext context, PyValue self, PyValue instance, PyValue value)
    {
        if (!Accepts(instance))
            return context.Raise(WrongType(instance));
        var holder = (PyAttributeHolder)instance.Ref;
        if (!value.IsUnbound)
            holder.SetOwn(context, Key, value);
        else if (!holder.DeleteOwn(context, Key))
            return context.Raise(Errors.NoAttribute(instance, _name!));
        return PyValue.None;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _name);
        transfer.Object(ref _owner);
        transfer.Require(_name is not null && _owner is not null, "a slot without a name or a class");
    }

    private bool Accepts(PyValue instance) => instance.Ref is PyAttributeHolder holder && holder.Class.IsSubtypeOf(_owner!);

    private PyException WrongType(PyValue instance)
        => Errors.TypeError(
            $"descriptor '{_name!.Text}' for '{_owner!.Name}' objects doesn't apply to a '{instance.Type.Name}' object");
}
