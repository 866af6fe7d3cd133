using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>A function implemented in C#: of a module, or unbound in a built-in type.</summary>
/// <remarks>Process-wide and immutable; snapshots name it by its <see cref="QualifiedKey"/>.</remarks>
internal sealed partial class NativeFunction : PyObject
{
    /// <summary>What the code gets as self in a call without a receiver: the type for static methods.</summary>
    public PyValue Receiver { get; }

    /// <summary>Whether the first argument of a call is the receiver: a method that is called through its type.</summary>
    public bool TakesSelf { get; }

    private readonly QuickCode1? _quick1;
    private readonly QuickCode2? _quick2;

    public NativeFunction(NativeMember member, PyType? owner, string? module)
    {
        Member = member;
        member.Attach(this);
        Owner = owner;
        Module = module;
        Code = member.Code!;
        _quick1 = member.Quick1;
        _quick2 = member.Quick2;
        TakesSelf = member.Kind is NativeKind.Method or NativeKind.ClassMethod;
        if (member.Kind == NativeKind.StaticMethod)
            Receiver = owner!;
        if (member.Kind == NativeKind.Method)
            ReceiverType = owner;
    }

    public NativeMember Member { get; }

    /// <summary>The type of the objects that a method takes as they are; null for what is no method.</summary>
    public PyType? ReceiverType { get; }

    /// <summary>The type that the method belongs to; null for functions of modules.</summary>
    public PyType? Owner { get; }

    public string? Module { get; }

    /// <summary>The adapter; a method's wants a receiver of the type, which the caller has checked.</summary>
    public NativeCode Code { get; }

    /// <summary>As <c>__qualname__</c> gives it.</summary>
    public string QualifiedName => Owner is null ? Member.Name : $"{Owner.SimpleName}.{Member.Name}";

    /// <summary>The name in snapshots: <c>str.upper</c>, <c>builtins.len</c>, <c>math.sqrt</c>.</summary>
    public string QualifiedKey => $"{(Owner is null ? Module : Owner.QualifiedTypeName)}.{Member.Name}";

    public override PyType Type => Member.Kind switch
    {
        NativeKind.Method => IsSlotWrapper ? NativeFunctionTypes.SlotWrapper : NativeFunctionTypes.Method,
        NativeKind.ClassMethod => NativeFunctionTypes.ClassMethod,
        _ => NativeFunctionTypes.Function,
    };

    public override bool IsCallable => true;

    /// <summary>Whether CPython derives the method from a slot of the type, which shows in its type and in its errors.</summary>
    public bool IsSlotWrapper => Member.Kind == NativeKind.Method && Member.Parsed.IsSlot;

    public override PyValue Repr(PyContext context, PyValue self) => PyValue.Str(Member.Kind switch
    {
        NativeKind.Method when IsSlotWrapper => $"<slot wrapper '{Member.Name}' of '{Owner!.Name}' objects>",
        NativeKind.Method or NativeKind.ClassMethod => $"<method '{Member.Name}' of '{Owner!.Name}' objects>",
        NativeKind.StaticMethod => $"<built-in method {Member.Name} of type object at {context.AddressOf(Owner!)}>",
        _ => $"<built-in function {Member.Name}>",
    });

    public override DescriptorKind Descriptor(PyContext context) => Member.Kind switch
    {
        NativeKind.Method => DescriptorKind.Method,
        NativeKind.ClassMethod => DescriptorKind.NonData,
        _ => DescriptorKind.None,
    };

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner) => Member.Kind switch
    {
        NativeKind.Method when !instance.IsUnbound => Receives(instance)
            ? new BuiltinMethod(this, instance)
            : context.Raise(Errors.TypeError(WrongReceiver(instance))),
        NativeKind.ClassMethod => Receives(owner) ? new BuiltinMethod(this, owner) : context.Raise(Errors.TypeError(WrongClass(owner))),
        _ => self,
    };

    internal override void Transfer(StateTransfer transfer)
        => throw new System.Diagnostics.UnreachableException("native functions are transferred by name");
}
