using Monty.Runtime.Core;
using Monty.Runtime.Modules;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Hands the value of an expression to <c>sys.displayhook</c>.</summary>
[HeapKind(640)]
internal sealed class ShowFrame : NativeFrame
{
    private static readonly PyStr Hook = new("displayhook");

    private PyValue _value;

    internal ShowFrame()
    {
    }

    public ShowFrame(PyValue value)
    {
        _value = value;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (!value.IsSignal)
            return value.Ref.Call1(context, value, _value);
        if (!context.IsRaising(ExceptionTypes.AttributeError))
            return value;
        context.TakeRaised();
        return context.Raise(Errors.RuntimeError("lost sys.displayhook"));
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue hook = LazyNames.LoadFrom(context, "sys", Hook);
        return hook.IsSignal && context.State == RunState.Suspending ? Leave(context) : Resume(context, hook);
    }

    internal override void Transfer(StateTransfer transfer) => transfer.Value(ref _value);
}
