using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Waits for <c>mapping.keys</c>, then for its call, and hands the keys to the frame that goes through them.</summary>
[HeapKind(79)]
internal sealed class MappingKeysFrame : NativeFrame
{
    public static readonly PyStr KeysName = new("keys");

    private DictFromMappingFrame? _next;
    private bool _called;

    internal MappingKeysFrame()
    {
    }

    private MappingKeysFrame(DictFromMappingFrame next)
    {
        _next = next;
    }

    /// <summary>Calls <c>mapping.keys()</c> and starts <paramref name="next"/> with the result.</summary>
    public static PyValue Begin(PyContext context, DictFromMappingFrame next, PyValue mapping)
    {
        var frame = new MappingKeysFrame(next);
        PyValue method = Attributes.Get(context, mapping, KeysName);
        return method.IsSignal ? frame.Leave(context) : frame.Call(context, method);
    }

    public override PyValue Resume(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        return _called ? GoThrough(context, value) : Call(context, value);
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame begins with an attribute");

    private PyValue Call(PyContext context, PyValue method)
    {
        _called = true;
        PyValue keys = method.Ref.Call0(context, method);
        return keys.IsSignal ? Leave(context) : GoThrough(context, keys);
    }

    private PyValue GoThrough(PyContext context, PyValue keys)
        => _next!.StartOver(context, keys, $"{_next.Mapping.Type.Name}.keys() returned a non-iterable (type {keys.Type.Name})");

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _next);
        transfer.Require(_next is not null, "a frame that nothing follows");
        transfer.Boolean(ref _called);
    }
}
