using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary><c>getattr</c> with a default, and <c>hasattr</c>: AttributeError is an answer.</summary>
[HeapKind(109)]
internal sealed class OptionalAttributeFrame : NativeFrame
{
    /// <summary>Unbound for <c>hasattr</c>.</summary>
    private PyValue _default;

    internal OptionalAttributeFrame()
    {
    }

    private OptionalAttributeFrame(PyValue fallback)
    {
        _default = fallback;
    }

    public static PyValue Get(PyContext context, PyValue value, PyStr name, PyValue fallback)
    {
        if (!Attributes.TryGetQuickly(context, value, name, out PyValue attribute))
            return fallback;
        return attribute.IsSignal ? Answer(context, fallback) : attribute;
    }

    public static PyValue Has(PyContext context, PyValue value, PyStr name)
    {
        if (!Attributes.TryGetQuickly(context, value, name, out PyValue attribute))
            return PyValue.False;
        return attribute.IsSignal ? Answer(context, default) : PyValue.True;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return Answer(context, _default);
        return _default.IsUnbound ? PyValue.True : value;
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer) => transfer.OptionalValue(ref _default);

    private static PyValue Answer(PyContext context, PyValue fallback)
    {
        if (context.State == RunState.Suspending)
        {
            context.Capture(new OptionalAttributeFrame(fallback));
            return PyValue.Signal;
        }

        if (!context.IsRaising(ExceptionTypes.AttributeError))
            return PyValue.Signal;
        context.TakeRaised();
        return fallback.IsUnbound ? PyValue.False : fallback;
    }
}
