using System.Runtime.CompilerServices;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>A native method with its receiver: what <c>[].append</c> gives.</summary>
[HeapKind(10)]
internal sealed class BuiltinMethod : PyObject
{
    private NativeFunction _function;
    private PyValue _receiver;

    internal BuiltinMethod()
    {
        _function = null!;
    }

    public BuiltinMethod(NativeFunction function, PyValue receiver)
    {
        _function = function;
        _receiver = receiver;
    }

    public NativeFunction Function => _function;

    /// <summary><c>__self__</c>.</summary>
    public PyValue Receiver => _receiver;

    /// <summary>Named after the class of the receiver, wherever the method was defined, but for slots.</summary>
    public string QualifiedName => _function.IsSlotWrapper
        ? _function.QualifiedName
        : $"{(_receiver.Ref as PyType ?? _receiver.Type).QualifiedName}.{_function.Member.Name}";

    public override PyType Type => _function.IsSlotWrapper ? NativeFunctionTypes.MethodWrapper : NativeFunctionTypes.Function;

    public override bool IsCallable => true;

    public override PyValue Repr(PyContext context, PyValue self)
    {
        string kind = _function.IsSlotWrapper ? $"method-wrapper '{_function.Member.Name}'" : $"built-in method {_function.Member.Name}";
        return PyValue.Str($"<{kind} of {_receiver.Type.Name} object at {context.AddressOf(_receiver.Ref)}>");
    }

    public override PyValue Hash(PyContext context, PyValue self)
    {
        long receiver = _receiver.Ref is ImmediateTag ? _receiver.Bits : context.IdentityOf(_receiver.Ref);
        return PyValue.Int(receiver ^ (context.IdentityOf(_function) << 1));
    }

    /// <summary>Equal are methods of the same name of the very same object.</summary>
    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || other.Ref is not BuiltinMethod method)
            return PyValue.NotImplemented;
        bool equal = ReferenceEquals(method._function, _function) && method._receiver.Is(_receiver);
        return PyValue.Bool(equal == (op == CompareOperator.Equal));
    }

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => !context.HasStack()
            ? PyValue.Signal
            : keywords is { Count: > 0 } && _function.Member.Parsed.Style == ArgumentStyle.Variadic
            ? context.Raise(Errors.TypeError($"{_function.Member.Name}() takes no keyword arguments"))
            : ReferenceEquals(_receiver.Type, _function.Owner) && _receiver.Ref is not PyType
            ? _function.Code(context, _receiver, arguments, keywords)
            : CallInherited(context, arguments, keywords);

    public override PyValue Call0(PyContext context, PyValue self) => Call(context, self, default, null);

    public override PyValue Call1(PyContext context, PyValue self, PyValue a)
        => Call(context, self, new ReadOnlySpan<PyValue>(in a), null);

    public override PyValue Call2(PyContext context, PyValue self, PyValue a, PyValue b) => Call(context, self, [a, b], null);

    public override PyValue Call3(PyContext context, PyValue self, PyValue a, PyValue b, PyValue c) => Call(context, self, [a, b, c], null);

    public override PyValue Call4(PyContext context, PyValue self, PyValue a, PyValue b, PyValue c, PyValue d)
        => Call(context, self, [a, b, c, d], null);

    /// <summary>Makes the call as one that finds the method and calls it at once.</summary>
    public PyValue CallFunction(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue receiver = _function.Member.Kind == NativeKind.ClassMethod ? _receiver : _function.ReceiverOf(_receiver);
        return _function.Code(context, receiver, arguments, keywords);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        NativeFunction? function = _function;
        transfer.Object(ref function);
        transfer.Require(function?.Owner is not null, "a bound method without a function of a type");
        _function = function!;
        transfer.Value(ref _receiver);
        if (transfer.IsReading)
            transfer.AfterReading(reader => reader.Require(FitsReceiver(), "a bound method with a receiver of another type"));
    }

    /// <summary>Errors of a wrong number name the class of the receiver here; the function alone would name the type that defines it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private PyValue CallInherited(PyContext context, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        NativeSignature signature = _function.Member.Parsed;
        if (keywords is { Count: > 0 } && !signature.Shape.TakesKeywords && !signature.IsSlot)
            return context.Raise(Errors.TypeError($"{QualifiedName}() takes no keyword arguments"));
        if (signature.Style == ArgumentStyle.Fixed && arguments.Length != signature.Shape.PositionalCount)
            return context.Raise(Errors.TypeError($"{QualifiedName}() takes {signature.FixedCount} ({arguments.Length} given)"));
        return CallFunction(context, arguments, keywords);
    }

    private bool FitsReceiver()
    {
        if (_receiver.IsUnbound)
            return false;
        PyType type = _function.Member.Kind == NativeKind.ClassMethod && _receiver.Ref is PyType made ? made : _receiver.Type;
        return type.IsSubtypeOf(_function.Owner!);
    }
}
