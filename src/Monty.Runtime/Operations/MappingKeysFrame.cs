using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Waits for <c>mapping.keys</c>, then for its call, and hands the keys to the frame that goes through them.</summary>
/// <remarks>
/// They are listed before the first of them is looked up, as in CPython: looking up may change the mapping (a cache that moves what was used
/// to its end). Only an <c>OrderedDict</c> goes through them as they come, and what is a list already is not copied.
/// </remarks>
[HeapKind(79)]
internal sealed class MappingKeysFrame : NativeFrame
{
    public static readonly PyStr KeysName = new("keys");

    private const int AwaitsMethod = 0;
    private const int AwaitsKeys = 1;
    private const int AwaitsList = 2;

    private DictFromMappingFrame? _next;
    private int _step;

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
        return _step switch
        {
            AwaitsMethod => Call(context, value),
            AwaitsKeys => List(context, value),
            _ => _next!.StartOver(context, value),
        };
    }

    protected override PyValue Run(PyContext context)
        => throw new System.Diagnostics.UnreachableException("the frame begins with an attribute");

    private PyValue Call(PyContext context, PyValue method)
    {
        _step = AwaitsKeys;
        PyValue keys = method.Ref.Call0(context, method);
        return keys.IsSignal ? Leave(context) : List(context, keys);
    }

    private PyValue List(PyContext context, PyValue keys)
    {
        if (_next!.TakesKeysAsTheyCome || keys.Ref is PyList)
            return _next.StartOver(context, keys);
        _step = AwaitsList;
        PyValue list = Displays.ToList(context, keys, $"{_next.Mapping.Type.Name}.keys() returned a non-iterable (type {keys.Type.Name})");
        return list.IsSignal ? Leave(context) : _next.StartOver(context, list);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref _next);
        transfer.Require(_next is not null, "a frame that nothing follows");
        transfer.Int32(ref _step);
        transfer.Require(_step is >= AwaitsMethod and <= AwaitsList, "a step that is none");
    }
}
