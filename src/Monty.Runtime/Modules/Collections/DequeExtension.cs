using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>Adds the items of an iterable to an end of a deque.</summary>
[HeapKind(432)]
internal sealed class DequeExtension : IterationFrame
{
    private PyDeque? _target;
    private bool _toTheLeft;
    private PyValue _result;

    internal DequeExtension()
    {
    }

    /// <summary>Adds the items, then gives <paramref name="result"/>.</summary>
    public static PyValue Extend(PyContext context, PyDeque target, PyValue source, bool toTheLeft, PyValue result)
    {
        if (ReferenceEquals(PyDerived.Unwrap(source).Ref, target))
            source = target.Copy(context);
        if (!ImmediateItems.TrySpan(source, out ReadOnlySpan<PyValue> items))
            return new DequeExtension { _target = target, _toTheLeft = toTheLeft, _result = result }.StartOver(context, source);
        context.Meter.ChargeWork(items.Length / 8);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < items.Length; i++)
        {
            loop.At(i);
            Add(context, target, items[i], toTheLeft);
        }

        return result;
    }

    protected override PyValue Accept(PyContext context, PyValue item)
    {
        Add(context, _target!, item, _toTheLeft);
        return Continue;
    }

    protected override PyValue Finish(PyContext context) => _result;

    private static void Add(PyContext context, PyDeque target, PyValue item, bool toTheLeft)
    {
        // A deque without room is extended by nothing: its iterators go on, as they do not after an append.
        if (target.Limit == 0)
            return;
        if (toTheLeft)
            target.AppendLeft(context, item);
        else
            target.Append(context, item);
    }

    internal override void Transfer(StateTransfer transfer)
    {
        base.Transfer(transfer);
        transfer.Object(ref _target);
        transfer.Require(_target is not null, "items for no deque");
        transfer.Boolean(ref _toTheLeft);
        transfer.OptionalValue(ref _result);
    }
}
