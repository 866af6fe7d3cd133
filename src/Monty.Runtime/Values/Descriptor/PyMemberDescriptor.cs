using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An attribute that <c>__slots__</c> declares.</summary>
[HeapKind(117)]
internal sealed class PyMemberDescriptor : PyObject
{
    [SnapshotKey("slot descriptor")]
    internal static readonly PyType MemberType = PyType.Builtin("member_descriptor", ObjectType.Type, MemberDescriptorMethods.Members)
        .WithSlots("__repr__ __get__ __set__ __delete__");

    private PyStr? _name;
    private PyType? _owner;
    private int _depth;
    private PyStr? _key;

    internal PyMemberDescriptor()
    {
    }

    /// <param name="name">The name.</param>
    /// <param name="owner">The class that declares it.</param>
    /// <param name="depth">How many ancestors declare a slot of the same name, which is another one.</param>
    public PyMemberDescriptor(PyStr name, PyType owner, int depth)
    {
        _name = name;
        _owner = owner;
        _depth = depth;
    }

    public PyStr Name => _name!;

    public PyType Owner => _owner!;

    public int Depth => _depth;

    /// <summary>The name of the slot in the shape of instances.</summary>
    public PyStr Key => _key ??= Shape.HiddenName(_depth == 0 ? _name! : new PyStr($"{_name!.Text} {_depth}"));

    public override PyType Type => MemberType;

    /// <summary>Whether it was made for the instances of a class.</summary>
    public bool IsOf(PyType type) => ReferenceEquals(_owner, type);

    public override DescriptorKind Descriptor(PyContext context) => DescriptorKind.Data;

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str($"<member '{_name!.Text}' of '{_owner!.Name}' objects>");

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        if (!Accepts(instance))
            return context.Raise(WrongType(instance));
        return ((PyAttributeHolder)instance.Ref).TryGetOwn(context, Key, out PyValue value)
            ? value
            : context.Raise(Unset(instance));
    }

    public override PyValue AssignThrough(PyContext context, PyValue self, PyValue instance, PyValue value)
    {
        if (!Accepts(instance))
            return context.Raise(WrongType(instance));
        var holder = (PyAttributeHolder)instance.Ref;
        if (!value.IsUnbound)
            holder.SetOwn(context, Key, value);
        else if (!holder.DeleteOwn(context, Key))
            return context.Raise(Errors.AttributeError(_name!.Text));
        return PyValue.None;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _name);
        transfer.Object(ref _owner);
        transfer.Int32(ref _depth);
        transfer.Require(_name is not null && _owner is not null && _depth >= 0, "a slot without a name or a class");
    }

    private bool Accepts(PyValue instance) => instance.Ref is PyAttributeHolder holder && holder.Class.IsSubtypeOf(_owner!);

    /// <summary>The slot has no value: the one error about attributes that names the class in full.</summary>
    private PyException Unset(PyValue instance)
        => Errors.AttributeError($"'{instance.Type.FullyQualifiedName}' object has no attribute '{_name!.Text}'").WithAttribute(instance, _name!);

    private PyException WrongType(PyValue instance)
        => Errors.TypeError(
            $"descriptor '{_name!.Text}' for '{_owner!.Name}' objects doesn't apply to a '{instance.Type.Name}' object");
}

/// <summary>The attributes of slots.</summary>
internal static partial class MemberDescriptorMethods
{
    [PyGetter("__name__", IsField = true)]
    private static PyStr Name(PyContext context, PyMemberDescriptor self) => self.Name;

    [PyGetter("__qualname__")]
    private static string QualifiedName(PyContext context, PyMemberDescriptor self) => $"{self.Owner.QualifiedName}.{self.Name.Text}";

    [PyGetter("__objclass__", IsField = true)]
    private static PyType ObjectClass(PyContext context, PyMemberDescriptor self) => self.Owner;
}
