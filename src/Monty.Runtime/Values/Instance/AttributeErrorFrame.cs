using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Code of the script computes an attribute; an AttributeError that does not say what was looked for is told.</summary>
[HeapKind(551)]
internal sealed class AttributeErrorFrame : NativeFrame
{
    private PyValue _self;
    private PyStr? _name;

    internal AttributeErrorFrame()
    {
    }

    private AttributeErrorFrame(PyValue self, PyStr name)
    {
        _self = self;
        _name = name;
    }

    /// <summary>To be returned when computing the attribute gave a signal.</summary>
    public static PyValue Leave(PyContext context, PyValue self, PyStr name)
    {
        if (context.State == RunState.Suspending)
            context.Capture(new AttributeErrorFrame(self, name));
        else
            Complete(context, self, name);
        return PyValue.Signal;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            Complete(context, _self, _name!);
        return value;
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _self);
        transfer.Object(ref _name);
        transfer.Require(_name is not null, "an attribute without a name");
    }

    private static void Complete(PyContext context, PyValue self, PyStr name)
    {
        if (!context.IsRaising(ExceptionTypes.AttributeError))
            return;
        PyException error = context.Raised!;
        if (!error.Field(NamedErrorBehaviour.Name).IsUnbound || !error.Field(NamedErrorBehaviour.Object).IsUnbound)
            return;
        error.SetField(NamedErrorBehaviour.Name, name);
        error.SetField(NamedErrorBehaviour.Object, self);
    }
}
