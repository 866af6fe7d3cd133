using Monty.Runtime.Calls;
using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Functools;

/// <summary>What <c>cmp_to_key</c> gives, and what calling that gives: an object that a function of two objects compares.</summary>
[HeapKind(445)]
internal sealed class PyKeyWrapper : PyObject
{
    private PyValue _function;

    /// <summary>Unbound in what <c>cmp_to_key</c> gives.</summary>
    private PyValue _wrapped;

    internal PyKeyWrapper()
    {
    }

    public PyKeyWrapper(PyValue function, PyValue wrapped)
    {
        _function = function;
        _wrapped = wrapped;
    }

    public PyValue Wrapped
    {
        get => _wrapped;
        set => _wrapped = value;
    }

    public override PyType Type => FunctoolsTypes.KeyWrapper;

    public override bool IsCallable => true;

    public override PyValue Hash(PyContext context, PyValue self) => context.Raise(Errors.UnhashableType(Type));

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, KeywordNames? keywords)
    {
        int positional = arguments.Length - (keywords?.Count ?? 0);
        if (arguments.Length > 1)
            return context.Raise(Errors.TypeError($"K() takes at most 1 argument ({arguments.Length} given)"));
        if (arguments.Length == 0 || (positional == 0 && keywords!.Names[0] != "obj"))
            return context.Raise(Errors.TypeError("K() missing required argument 'obj' (pos 1)"));
        return new PyKeyWrapper(_function, arguments[0]);
    }

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
    {
        if (other.Ref is not PyKeyWrapper right)
            return context.Raise(Errors.TypeError("other argument must be K instance"));
        if (_wrapped.IsUnbound || right._wrapped.IsUnbound)
            return context.Raise(Errors.AttributeError("object"));
        if (!context.HasStack())
            return PyValue.Signal;
        PyValue order = _function.Ref.Call2(context, _function, _wrapped, right._wrapped);
        if (!order.IsSignal)
            return Comparison.Compare(context, op, order, PyValue.Int(0));
        if (context.State == RunState.Suspending)
            context.Capture(new KeyOrderFrame(op));
        return order;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _function);
        transfer.OptionalValue(ref _wrapped);
        transfer.Require(!_function.IsUnbound, "a key without its function");
    }
}

/// <summary>A comparison of keys waits for the function.</summary>
[HeapKind(446)]
internal sealed class KeyOrderFrame : NativeFrame
{
    private int _operator;

    internal KeyOrderFrame()
    {
    }

    public KeyOrderFrame(CompareOperator op)
    {
        _operator = (int)op;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? value : Comparison.Compare(context, (CompareOperator)_operator, value, PyValue.Int(0));

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Int32(ref _operator);
        transfer.Require(Enum.IsDefined((CompareOperator)_operator), "a comparison that does not exist");
    }
}

/// <summary>The attribute of keys.</summary>
internal static partial class KeyWrapperMethods
{
    [PyGetter("obj", IsField = true)]
    private static PyValue GetWrapped(PyContext context, PyKeyWrapper self)
        => self.Wrapped.IsUnbound ? context.Raise(Errors.AttributeError("obj")) : self.Wrapped;

    [PySetter("obj")]
    private static void SetWrapped(PyContext context, PyKeyWrapper self, PyValue value) => self.Wrapped = value;
}
