using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>Reads <c>__annotations__</c> or <c>__annotate__</c> of the function of a staticmethod or classmethod, to keep it there.</summary>
[HeapKind(830)]
internal sealed class WrappedAttributeFrame : NativeFrame
{
    public static readonly PyStr Annotations = new("__annotations__");
    public static readonly PyStr Annotate = new("__annotate__");

    private PyWrappedFunction? _wrapper;
    private PyStr? _name;

    internal WrappedAttributeFrame()
    {
    }

    public WrappedAttributeFrame(PyWrappedFunction wrapper, PyStr name)
    {
        _wrapper = wrapper;
        _name = name;
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (!value.IsSignal)
            _wrapper!.Keep(context, _name!, value);
        return value;
    }

    protected override PyValue Run(PyContext context)
    {
        PyValue function = _wrapper!.Function;
        PyValue value = function.Ref.GetAttribute(context, function, _name!);
        return value.IsSignal ? Leave(context) : Resume(context, value);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _wrapper);
        transfer.Object(ref _name);
        transfer.Require(_wrapper is not null && _name is not null, "an attribute of no function");
    }
}
