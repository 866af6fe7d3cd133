using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <remarks>Arguments stay on the native stack: the spans are over the parameters of these methods.</remarks>
internal sealed partial class NativeFunction
{
    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        if (!TakesSelf)
            return Code(context, Receiver, arguments, keywords);
        int positional = arguments.Length - (keywords?.Count ?? 0);
        if (positional == 0)
            return RaiseNoReceiver(context);
        return Accepts(arguments[0])
            ? Code(context, ReceiverOf(arguments[0]), arguments[1..], keywords)
            : RaiseWrongReceiver(context, arguments[0]);
    }

    public override PyValue Call0(PyContext context, PyValue self)
    {
        if (TakesSelf)
            return RaiseNoReceiver(context);
        return context.HasStack() ? Code(context, Receiver, default, null) : PyValue.Signal;
    }

    /// <summary>The result of a call that needs no more than a moment's work; unbound where the adapter is to be asked.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PyValue Quick(PyValue a) => _quick1 is { } quick ? quick(a) : default;

    /// <inheritdoc cref="Quick(PyValue)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PyValue Quick(PyValue a, PyValue b) => _quick2 is { } quick ? quick(a, b) : default;

    public override PyValue Call1(PyContext context, PyValue self, PyValue a)
    {
        PyValue result = Quick(a);
        if (!result.IsUnbound)
            return result;
        return TakesSelf ? CallMethod0(context, a) : CallCode1(context, a);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyValue CallCode1(PyContext context, PyValue a)
        => context.HasStack() ? Code(context, Receiver, new ReadOnlySpan<PyValue>(in a), null) : PyValue.Signal;

    /// <summary>A call through the type, with no argument but the receiver.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyValue CallMethod0(PyContext context, PyValue a)
    {
        if (!Accepts(a))
            return RaiseWrongReceiver(context, a);
        return context.HasStack() ? Code(context, ReceiverOf(a), default, null) : PyValue.Signal;
    }

    public override PyValue Call2(PyContext context, PyValue self, PyValue a, PyValue b)
    {
        PyValue result = Quick(a, b);
        if (!result.IsUnbound)
            return result;
        return TakesSelf ? CallMethod1(context, a, b) : CallCode2(context, a, b);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyValue CallCode2(PyContext context, PyValue a, PyValue b)
        => context.HasStack() ? Code(context, Receiver, [a, b], null) : PyValue.Signal;

    /// <summary>A call through the type, with one argument after the receiver.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyValue CallMethod1(PyContext context, PyValue a, PyValue b)
    {
        if (!Accepts(a))
            return RaiseWrongReceiver(context, a);
        return context.HasStack() ? Code(context, ReceiverOf(a), new ReadOnlySpan<PyValue>(in b), null) : PyValue.Signal;
    }

    public override PyValue Call3(PyContext context, PyValue self, PyValue a, PyValue b, PyValue c)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        if (!TakesSelf)
            return Code(context, Receiver, [a, b, c], null);
        return Accepts(a) ? Code(context, ReceiverOf(a), [b, c], null) : RaiseWrongReceiver(context, a);
    }

    public override PyValue Call4(PyContext context, PyValue self, PyValue a, PyValue b, PyValue c, PyValue d)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        if (!TakesSelf)
            return Code(context, Receiver, [a, b, c, d], null);
        return Accepts(a) ? Code(context, ReceiverOf(a), [b, c, d], null) : RaiseWrongReceiver(context, a);
    }

    /// <summary>Whether a value can be the receiver: of the type, or a subtype of it where the method is a class method.</summary>
    private bool Accepts(PyValue receiver)
        => Member.Kind == NativeKind.Method
            ? ReferenceEquals(receiver.Type, Owner) || receiver.Type.IsSubtypeOf(Owner!)
            : receiver.Ref is PyType type && type.IsSubtypeOf(Owner!);

    /// <summary>Whether the code can be given a receiver.</summary>
    public bool Receives(PyValue receiver) => Member.Kind switch
    {
        NativeKind.Method => !receiver.IsUnbound && ReceivesMethod(receiver),
        NativeKind.ClassMethod => receiver.Ref is PyType type && type.IsSubtypeOf(Owner!),
        _ => true,
    };

    private bool ReceivesMethod(PyValue receiver)
        => receiver.Type.IsSubtypeOf(Owner!) || ((receiver.Type.IsBuiltin ? receiver.Type : receiver.Type.NativeBase).TryLookup(Member.Name, out PyValue other)
            && other.Ref is NativeFunction shared && ReferenceEquals(shared.Member, Member));

    /// <summary>Methods of types with data get the plain value of an instance of a derived class; those that tell its class get itself.</summary>
    public PyValue ReceiverOf(PyValue instance)
        => instance.Ref is PyDerived && !Owner!.TakesDerived && !Member.TakesDerived ? PyDerived.Unwrap(instance) : instance;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyValue RaiseNoReceiver(PyContext context) => context.Raise(Errors.TypeError(
        Member.Kind == NativeKind.ClassMethod ? $"descriptor '{Member.Name}' of '{Owner!.Name}' object needs an argument"
        : IsSlotWrapper ? $"descriptor '{Member.Name}' of '{Owner!.Name}' object needs an argument"
        : $"unbound method {QualifiedName}() needs an argument"));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyValue RaiseWrongReceiver(PyContext context, PyValue receiver) => context.Raise(Errors.TypeError(
        Member.Kind == NativeKind.ClassMethod
            ? WrongClass(receiver)
            : IsSlotWrapper
                ? $"descriptor '{Member.Name}' requires a '{Owner!.Name}' object but received a '{receiver.Type.Name}'"
                : WrongReceiver(receiver)));

    /// <summary>A class method was asked of what is not a class, or not one that has it.</summary>
    public string WrongClass(PyValue receiver)
        => receiver.Ref is PyType type
            ? $"descriptor '{Member.Name}' requires a subtype of '{Owner!.Name}' but received '{type.Name}'"
            : $"descriptor '{Member.Name}' for type '{Owner!.Name}' needs a type, not a '{receiver.Type.Name}' as arg 2";

    /// <summary>A method was asked of an object that is not of its type.</summary>
    public string WrongReceiver(PyValue receiver)
        => $"descriptor '{Member.Name}' for '{Owner!.Name}' objects doesn't apply to a '{receiver.Type.Name}' object";
}
