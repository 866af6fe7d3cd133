using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An iterator over a list, which sees the list's changes. Emitted code advances it inline.</summary>
[HeapKind(60)]
internal sealed class ListIterator : PyIterator
{
    /// <summary>Null once the end was met: a list that grows later is not gone on with.</summary>
    public PyList? List;

    /// <summary>The position of the next item.</summary>
    public int Position;

    internal ListIterator()
    {
    }

    public ListIterator(PyList list)
    {
        List = list;
    }

    public override PyType Type => IteratorTypes.List;

    public override long LengthHint => List is null ? 0 : Math.Max(0, List.Count - Position);

    public override PyValue Next(PyContext context, PyValue self)
    {
        PyList? list = List;
        if (list is null)
            return PyValue.Exhausted;
        int index = Position;
        if ((uint)index < (uint)list.Count)
        {
            Position = index + 1;
            return list.Storage[index];
        }

        List = null;
        return PyValue.Exhausted;
    }

    public override bool TryAppendRest(PyContext context, PyList target)
    {
        if (ReferenceEquals(List, target))
            return false;
        if (List is { } list && Position < list.Count)
        {
            context.Meter.ChargeWork((list.Count - Position) / 16);
            target.AppendRange(context, list.Items[Position..]);
        }

        List = null;
        return true;
    }

    public override PyValue[]? Parts => List is null ? [] : [List];

    private protected override void TakeParts(ReadOnlySpan<PyValue> parts)
    {
        if (parts.Length > 0)
            List = (PyList)parts[0].Ref;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Object(ref List);
        transfer.Int32(ref Position);
        transfer.Require(Position >= 0, "an iterator before the first item");
    }
}
