using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Appends the items of an iterable to a list.</summary>
[HeapKind(73)]
internal sealed class ListFillFrame : IterationFrame
{
    private PyList? _target;
    private PyValue _result;
    private bool _asTuple;
    private bool _asksLength;

    internal ListFillFrame()
    {
    }

    private ListFillFrame(PyList target, PyValue result, bool asTuple, bool asksLength)
    {
        _asksLength = asksLength;
        _target = target;
        _result = result;
        _asTuple = asTuple;
    }

    /// <summary>Appends to <paramref name="target"/>; when all is done, gives <paramref name="result"/>.</summary>
    public static ListFillFrame Extending(PyList target, PyValue result) => new(target, result, asTuple: false, asksLength: true);

    /// <summary>Appends what a <c>*iterable</c> among arguments gives; CPython makes a tuple of it where nothing is before it.</summary>
    public static ListFillFrame Arguments(PyList target) => new(target, PyValue.None, asTuple: false, asksLength: target.Count > 0);

    /// <summary>Makes a tuple of the items, those that a list has already before them.</summary>
    public static ListFillFrame NewTuple(PyList begun) => new(begun, PyValue.None, asTuple: true, asksLength: false);

    protected override bool AsksLength => _asksLength;

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        _target!.Append(context, item);
        return Continue;
    }

    protected override PyValue Finish(PyContext context)
    {
        if (!_asTuple)
            return _result;
        context.Meter.ChargeValues(_target!.Count);
        return PyTuple.From(ValueCopying.Copy(context.Meter, _target.Items));
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _target);
        transfer.Require(_target is not null, "a frame without its list");
        transfer.Value(ref _result);
        transfer.Boolean(ref _asTuple);
        transfer.Boolean(ref _asksLength);
    }
}
