using Monty.Runtime.Core;
using Monty.Runtime.Execution;

namespace Monty.Runtime.Values;

/// <summary>Computing an attribute may end with AttributeError, and the class has a <c>__getattr__</c> for that.</summary>
[HeapKind(113)]
internal sealed class GetAttrFrame : AttributeFrame
{
    internal GetAttrFrame()
    {
    }

    public GetAttrFrame(PyValue self, PyStr name)
        : base(self, name)
    {
    }

    private protected override PyValue Missing(PyContext context)
    {
        PyValue method = Self.Type.Special(context, SpecialMethod.GetAttr);
        if (method.IsUnbound)
            return PyValue.Signal;
        context.TakeRaised();
        PyValue result = SpecialCalls.Call1(context, method, Self, Name);
        return result.IsSignal ? new AttributeErrorFrame(Self, Name).Signaled(context) : result;
    }
}
