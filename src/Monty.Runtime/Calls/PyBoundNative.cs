using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>A method of a built-in type with its instance, or a class method with its class: <c>text.upper</c> without a call.</summary>
[HeapKind(1)]
internal sealed class PyBoundNative : PyObject
{
    private PyValue _function;
    private PyValue _self;

    internal PyBoundNative()
    {
    }

    public PyBoundNative(NativeFunction function, PyValue self)
    {
        _function = function;
        _self = self;
    }

    public NativeFunction Function => (NativeFunction)_function.Ref;

    /// <summary><c>__self__</c></summary>
    public PyValue Self => _self;

    public override PyType Type => NativeFunctionTypes.Function;

    public override bool IsCallable => true;

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
        => Function.Code(context, _self, arguments, keywords);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual) || other.Ref is not PyBoundNative method)
            return PyValue.NotImplemented;
        bool equal = _function.Is(method._function) && _self.Is(method._self);
        return PyValue.Bool(equal == (op == CompareOperator.Equal));
    }

    public override PyValue Hash(PyContext context, PyValue self)
    {
        long identity = _self.Ref is ImmediateTag ? _self.Bits : context.IdentityOf(_self.Ref);
        return PyValue.Int(context.IdentityOf(_function.Ref) ^ (identity * 31));
    }

    public override PyValue Repr(PyContext context, PyValue self)
        => PyValue.Str(_self.Ref is PyType type
            ? $"<built-in method {Function.Member.Name} of type object at {context.AddressOf(type)}>"
            : $"<built-in method {Function.Member.Name} of {_self.Type.Name} object at {AddressOf(context)}>");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _function);
        transfer.Value(ref _self);
        transfer.Require(_function.Ref is NativeFunction && !_self.IsUnbound, "a built-in method without a function");
    }

    private string AddressOf(PyContext context)
        => _self.Ref is ImmediateTag ? "0x" + _self.Bits.ToString("x", System.Globalization.CultureInfo.InvariantCulture) : context.AddressOf(_self.Ref);
}
