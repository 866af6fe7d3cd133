using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A generator or coroutine that is about to be resumed, as soon as the native stack has been emptied.</summary>
[HeapKind(144)]
internal sealed class GeneratorEntryFrame : NativeFrame
{
    private GeneratorFrame? _frame;
    private PyValue _value;

    /// <summary>What is to be raised in it; null where it is sent a value.</summary>
    private PyException? _thrown;

    internal GeneratorEntryFrame()
    {
    }

    private GeneratorEntryFrame(GeneratorFrame frame, PyValue value, PyException? thrown)
    {
        _frame = frame;
        _value = value;
        _thrown = thrown;
    }

    /// <summary>The native stack may be low.</summary>
    /// <returns>None to go on; a signal when suspending, or when something that cannot be captured forces RecursionError.</returns>
    public static PyValue Enter(PyContext context, GeneratorFrame frame, PyValue value)
    {
        PyException? thrown = value.IsSignal ? context.TakeRaised() : null;
        PyValue low = Activation.StackIsLow(context);
        if (!low.IsSignal)
        {
            if (thrown is not null)
                Throw(context, thrown);
        }
        else if (context.State == RunState.Suspending)
        {
            frame.Reserve();
            context.Capture(new GeneratorEntryFrame(frame, thrown is null ? value : PyValue.None, thrown));
        }

        return low;
    }

    public override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? value : Run(context);

    protected override PyValue Run(PyContext context)
        => _frame!.Resume(context, _thrown is null ? _value : Throw(context, _thrown));

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _frame);
        transfer.Require(_frame is not null, "an entry of no generator");
        transfer.OptionalValue(ref _value);
        transfer.Object(ref _thrown);
    }

    private static PyValue Throw(PyContext context, PyException thrown)
    {
        context.Raised = thrown;
        context.State = RunState.Raising;
        return PyValue.Signal;
    }
}
