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
        => _function.Code(context, _receiver, arguments, keywords);

    public override PyValue Call0(PyContext context, PyValue self) => _function.Code(context, _receiver, default, null);

    public override PyValue Call1(PyContext context, PyValue self, PyValue a)
        => _function.Code(context, _receiver, new ReadOnlySpan<PyValue>(in a), null);

    public override PyValue Call2(PyContext context, PyValue self, PyValue a, PyValue b)
        => _function.Code(context, _receiver, [a, b], null);

    public override PyValue Call3(PyContext context, PyValue self, PyValue a, PyValue b, PyValue c)
        => _function.Code(context, _receiver, [a, b, c], null);

    public override PyValue Call4(PyContext context, PyValue self, PyValue a, PyValue b, PyValue c, PyValue d)
        => _function.Code(context, _receiver, [a, b, c, d], null);

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

    private bool FitsReceiver()
    {
        if (_receiver.IsUnbound)
            return false;
        PyType type = _function.Member.Kind == NativeKind.ClassMethod && _receiver.Ref is PyType made ? made : _receiver.Type;
        return type.IsSubtypeOf(_function.Owner!);
    }
}
