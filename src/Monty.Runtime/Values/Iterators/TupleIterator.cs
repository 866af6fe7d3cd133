using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>An iterator over a tuple. Emitted code advances it inline.</summary>
[HeapKind(62)]
internal sealed class TupleIterator : PyIterator
{
    public PyTuple Tuple;

    /// <summary>The position of the next item.</summary>
    public int Position;

    internal TupleIterator()
    {
        Tuple = PyTuple.Empty;
    }

    public TupleIterator(PyTuple tuple)
    {
        Tuple = tuple;
    }

    public override PyType Type => IteratorTypes.Tuple;

    public override long LengthHint => Tuple.Count - Position;

    public override PyValue Next(PyContext context, PyValue self)
    {
        PyValue[] items = Tuple.Storage;
        int index = Position;
        if ((uint)index >= (uint)items.Length)
            return PyValue.Exhausted;
        Position = index + 1;
        return items[index];
    }

    public override bool TryAppendRest(PyContext context, PyList target)
    {
        ReadOnlySpan<PyValue> rest = Tuple.Items[System.Math.Min(Position, Tuple.Count)..];
        context.Meter.ChargeWork(rest.Length / 16);
        target.AppendRange(context, rest);
        Position = Tuple.Count;
        return true;
    }

    public override PyValue[]? Parts => [Tuple];

    private protected override void TakeParts(ReadOnlySpan<PyValue> parts) => Tuple = (PyTuple)parts[0].Ref;

    internal override void Transfer(StateTransfer transfer)
    {
        PyTuple? tuple = Tuple;
        transfer.Object(ref tuple);
        transfer.Require(tuple is not null, "an iterator over no tuple");
        Tuple = tuple!;
        transfer.Int32(ref Position);
        transfer.Require(Position >= 0, "an iterator before the first item");
    }
}
