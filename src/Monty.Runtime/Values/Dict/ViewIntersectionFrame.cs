using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>Collects the items of an iterable that are in a container, or tells whether there are none.</summary>
[HeapKind(470)]
internal sealed class ViewIntersectionFrame : IterationFrame
{
    private PyValue _container;
    private PySet? _result;

    /// <summary>The item that is looked for, or added.</summary>
    private PyValue _item;
    private bool _isAdding;

    internal ViewIntersectionFrame()
    {
    }

    /// <param name="container">What the items are looked for in.</param>
    /// <param name="isQuestion">Whether the answer is that there are none.</param>
    public ViewIntersectionFrame(PyValue container, bool isQuestion)
    {
        _container = container;
        _result = isQuestion ? null : new PySet();
    }

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        _item = item;
        _isAdding = false;
        return Accepted(context, _container.Ref.Contains(context, _container, item));
    }

    protected override PyValue Accepted(PyContext context, PyValue value)
    {
        if (value.IsSignal)
            return value;
        if (_isAdding || !value.IsTrue)
            return Continue;
        if (_result is null)
            return PyValue.False;
        _isAdding = true;
        PyValue added = SlotReplay.Run(context, SlotOperation.AddItem, _result, _item);
        return added.IsSignal ? added : Continue;
    }

    protected override PyValue Finish(PyContext context) => _result is null ? PyValue.True : _result;

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Value(ref _container);
        transfer.Object(ref _result);
        transfer.Require(_container.Ref is not null, "an intersection without its operands");
        transfer.OptionalValue(ref _item);
        transfer.Boolean(ref _isAdding);
    }
}
