using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>Code of the script computes an attribute; what an AttributeError of that code comes to depends on who looks.</summary>
internal abstract class AttributeFrame : NativeFrame
{
    private PyValue _self;
    private PyStr? _name;

    private protected AttributeFrame()
    {
    }

    private protected AttributeFrame(PyValue self, PyStr name)
    {
        _self = self;
        _name = name;
    }

    private protected PyValue Self => _self;

    private protected PyStr Name => _name!;

    /// <summary>To be returned when computing the attribute gave a signal.</summary>
    public PyValue Signaled(PyContext context)
        => context.State == RunState.Suspending ? Leave(context) : Failed(context);

    public sealed override PyValue Resume(PyContext context, PyValue value) => value.IsSignal ? Failed(context) : value;

    protected sealed override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _self);
        transfer.Object(ref _name);
        transfer.Require(_name is not null, "an attribute without a name");
    }

    /// <summary>The code raised an AttributeError, which is <see cref="PyContext.Raised"/>.</summary>
    private protected abstract PyValue Missing(PyContext context);

    private PyValue Failed(PyContext context)
        => context.IsRaising(ExceptionTypes.AttributeError) ? Missing(context) : PyValue.Signal;
}
