using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Computing an attribute may end with AttributeError, and the class has a <c>__getattr__</c> for that.</summary>
[HeapKind(113)]
internal sealed class GetAttrFrame : NativeFrame
{
    private PyValue _self;
    private PyStr? _name;

    internal GetAttrFrame()
    {
    }

    private GetAttrFrame(PyValue self, PyStr name)
    {
        _self = self;
        _name = name;
    }

    /// <summary>To be returned when computing the attribute gave a signal.</summary>
    public static PyValue Leave(PyContext context, PyValue self, PyStr name)
    {
        if (context.State == RunState.Raising)
            return FallBack(context, self, name);
        context.Capture(new GetAttrFrame(self, name));
        return PyValue.Signal;
    }

    public override PyValue Resume(PyContext context, PyValue value)
        => value.IsSignal ? FallBack(context, _self, _name!) : value;

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame is only resumed");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _self);
        transfer.Object(ref _name);
        transfer.Require(_name is not null, "an attribute without a name");
    }

    private static PyValue FallBack(PyContext context, PyValue self, PyStr name)
    {
        PyValue method = self.Type.Special(context, SpecialMethod.GetAttr);
        if (method.IsUnbound || !context.IsRaising(ExceptionTypes.AttributeError))
            return PyValue.Signal;
        context.TakeRaised();
        PyValue result = SpecialCalls.Call1(context, method, self, name);
        return result.IsSignal ? AttributeErrorFrame.Leave(context, self, name) : result;
    }
}
