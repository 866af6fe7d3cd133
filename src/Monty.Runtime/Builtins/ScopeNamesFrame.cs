using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Builtins;

/// <summary><c>dir()</c> where the names are in a mapping of the script's own: waits for <c>mapping.keys</c>, for its call, and for what that gives.</summary>
[HeapKind(700)]
internal sealed class ScopeNamesFrame : NativeFrame
{
    private const int AwaitsMethod = 0;
    private const int AwaitsKeys = 1;
    private const int AwaitsList = 2;

    private static readonly PyStr KeysName = new("keys");

    private PyValue _mapping;
    private PyValue _keys;
    private int _step;

    internal ScopeNamesFrame()
    {
    }

    private ScopeNamesFrame(PyValue mapping)
    {
        _mapping = mapping;
    }

    public static PyValue Begin(PyContext context, PyValue mapping)
    {
        var frame = new ScopeNamesFrame(mapping);
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
            _ => Sort(context, value),
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
        _step = AwaitsList;
        _keys = keys;
        PyValue list = Displays.ToList(context, keys);
        if (!list.IsSignal)
            return Sort(context, list);
        if (NotIterable.WasRaised(context, keys))
            NotIterable.Replace(context, $"{_mapping.Type.Name}.keys() returned a non-iterable (type {keys.Type.Name})");
        return Leave(context);
    }

    private static PyValue Sort(PyContext context, PyValue list)
        => SortFrame.Sort(context, (PyList)list.Ref, PyValue.None, false, list);

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _mapping);
        transfer.OptionalValue(ref _keys);
        transfer.Int32(ref _step);
        transfer.Require(_step is >= AwaitsMethod and <= AwaitsList, "a step that is none");
        transfer.Require(_step != AwaitsList || !_keys.IsUnbound, "names of nothing");
    }
}
