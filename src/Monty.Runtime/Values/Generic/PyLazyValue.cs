using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A value that a function computes when it is first asked for: the bound of a type parameter, the value of a type alias.</summary>
[HeapKind(329)]
internal sealed class PyLazyValue : HeapObject
{
    /// <summary>Unbound where the value was given.</summary>
    private PyValue _function;

    /// <summary>Unbound until it is known.</summary>
    private PyValue _value;

    internal PyLazyValue()
    {
    }

    private PyLazyValue(PyValue function, PyValue value)
    {
        _function = function;
        _value = value;
    }

    public static PyLazyValue Known(PyValue value) => new(default, value);

    /// <summary>Of what the compiler made for an expression: a function of the format, as <c>__annotate__</c> is.</summary>
    public static PyLazyValue Later(PyValue function) => new(function, default);

    /// <summary>What <c>evaluate_value</c> and its like give: a function of the format.</summary>
    public PyValue Evaluator => _function.IsUnbound ? new PyConstantEvaluator(_value) : _function;

    /// <summary>The value or a signal.</summary>
    public PyValue Get(PyContext context)
    {
        if (!_value.IsUnbound)
            return _value;
        PyValue value = _function.Ref.Call1(context, _function, PyValue.Int(Annotating.ValueFormat));
        if (!value.IsSignal)
            return Set(value);
        if (context.State == RunState.Suspending)
            context.Capture(new LazyValueFrame(this));
        return value;
    }

    public PyValue Set(PyValue value)
    {
        _value = value;
        return value;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.OptionalValue(ref _function);
        transfer.OptionalValue(ref _value);
        transfer.Require(!_function.IsUnbound || !_value.IsUnbound, "a lazy value that is neither known nor to be computed");
    }
}
