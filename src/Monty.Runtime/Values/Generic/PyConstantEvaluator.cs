using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>What <c>evaluate_bound</c> and its like are where the value was given: called with a format, gives the value, or how it shows.</summary>
[HeapKind(970)]
internal sealed class PyConstantEvaluator : PyObject
{
    /// <summary><c>annotationlib.Format.STRING</c></summary>
    private const int TextFormat = 4;

    private PyValue _value;

    internal PyConstantEvaluator()
    {
    }

    public PyConstantEvaluator(PyValue value)
    {
        _value = value;
    }

    public override PyType Type => ConstantEvaluatorType.Type;

    public override bool IsCallable => true;

    public override PyValue Repr(PyContext context, PyValue self)
    {
        if (context.Pinned == 0)
            return Operations.SlotReplay.Run(context, Operations.SlotOperation.Repr, self);
        PyValue text = Operations.Formatting.Repr(context, _value);
        return text.IsSignal ? text : PyValue.Str($"<constevaluator {((PyStr)text.Ref).Text}>");
    }

    public override PyValue Call(PyContext context, PyValue self, ReadOnlySpan<PyValue> arguments, Calls.KeywordNames? keywords)
    {
        if (keywords is { Count: > 0 })
            return context.Raise(Errors.TypeError("constevaluator.__call__() takes no keyword arguments"));
        if (arguments.Length != 1)
            return context.Raise(Errors.TypeError($"constevaluator.__call__() takes exactly 1 argument ({arguments.Length} given)"));
        context.Pinned++;
        PyValue format = arguments[0].Ref.Index(context, arguments[0]);
        PyValue result = format.IsSignal ? format
            : !format.IsInt ? context.Raise(Errors.OverflowError("Python int too large to convert to C long"))
            : format.Bits != (int)format.Bits
            ? context.Raise(Errors.OverflowError($"signed integer is {(format.Bits > 0 ? "greater than maximum" : "less than minimum")}"))
            : format.Bits == TextFormat ? Text(context) : _value;
        context.Pinned--;
        return result;
    }

    internal override void Transfer(StateTransfer transfer) => transfer.Value(ref _value);

    private PyValue Text(PyContext context)
    {
        try
        {
            return PyValue.Str(_value.Ref is PyTuple tuple
                ? $"({TypeDisplay.Join(context, tuple.Items, ", ", TypeDisplay.OfMember)})"
                : TypeDisplay.OfMember(context, _value));
        }
        catch (RaisedException raised)
        {
            return context.Raise(raised);
        }
    }
}

/// <summary>The type object of those evaluators.</summary>
internal static class ConstantEvaluatorType
{
    public static readonly PyType Type
        = PyType.Builtin("_ConstEvaluator", ObjectType.Type, module: "_typing").WithSlots("__repr__ __call__").Final();
}
