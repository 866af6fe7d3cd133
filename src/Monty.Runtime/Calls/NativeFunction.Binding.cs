using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <remarks>How the members of built-in types behave as class attributes.</remarks>
internal sealed partial class NativeFunction
{
    public override DescriptorKind Descriptor(PyContext context) => Member.Kind switch
    {
        NativeKind.Method => DescriptorKind.Method,
        NativeKind.ClassMethod => DescriptorKind.NonData,
        NativeKind.Getter => DescriptorKind.Data,
        _ => DescriptorKind.None,
    };

    public override PyValue BindTo(PyContext context, PyValue self, PyValue instance, PyType owner)
    {
        if (Member.Kind == NativeKind.ClassMethod)
            return new PyBoundNative(this, owner);
        if (instance.IsUnbound || Member.Kind is not (NativeKind.Method or NativeKind.Getter))
            return self;
        return Member.Kind == NativeKind.Getter ? Code(context, instance, default, null) : new PyBoundNative(this, instance);
    }

    /// <remarks>Setters take any <see cref="PyValue"/>; an unbound one asks them to delete.</remarks>
    public override PyValue AssignThrough(PyContext context, PyValue self, PyValue instance, PyValue value)
        => Member.Setter is { } setter
            ? setter(context, instance, new ReadOnlySpan<PyValue>(in value), null)
            : context.Raise(Errors.AttributeError(
                $"attribute '{Member.Name}' of '{Owner?.Name}' objects is not writable"));

    /// <summary>A method called through its type: the instance is the first argument.</summary>
    private PyValue CallUnbound(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        string name = $"'{Member.Name}'";
        if (arguments.Length == (keywords?.Count ?? 0))
            return context.Raise(Errors.TypeError($"unbound method {Owner!.Name}.{Member.Name}() needs an argument"));
        PyValue instance = arguments[0];
        return instance.Type.IsSubtypeOf(Owner!)
            ? Code(context, instance, arguments[1..], keywords)
            : context.Raise(Errors.TypeError(SlotNames.Contains(Member.Name)
                ? $"descriptor {name} requires a '{Owner!.Name}' object but received a '{instance.Type.Name}'"
                : $"descriptor {name} for '{Owner!.Name}' objects doesn't apply to a '{instance.Type.Name}' object"));
    }
}
