using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <summary>A slice of a list or tuple that was not copied, because nothing but a subscription with a constant follows. No script sees it.</summary>
/// <remarks>It lives from one instruction to the next, where no run stops: it is in no snapshot.</remarks>
internal sealed class SliceView(PyObject sequence, SliceBounds bounds) : PyObject
{
    private PyValue _sequence = sequence;

    public PyObject Sequence => _sequence.Ref;

    public int Count => (int)bounds.Length;

    public override PyType Type => Sequence.Type;

    public override PyValue GetItem(PyContext context, PyValue self, PyValue key)
    {
        long index = key.Bits < 0 ? key.Bits + bounds.Length : key.Bits;
        if (key.IsInt && (ulong)index < (ulong)bounds.Length)
            return Sequence.GetItem(context, _sequence, PyValue.Int(bounds.Start + (index * bounds.Step)));
        // What is an error names the sequence and is told by a real slice.
        PyValue copy = Copy(context, bounds);
        return copy.Ref.GetItem(context, copy, key);
    }

    /// <summary>A slice of this slice, copied.</summary>
    public PyValue ItemsAt(PyContext context, in SliceBounds inner) => Copy(context, Compose(inner));

    /// <summary>A slice of this slice, as one of the sequence.</summary>
    public SliceBounds Compose(in SliceBounds inner)
    {
        if (inner.Length == 0)
            return new SliceBounds(0, 1, 0);
        // The product of two steps may be too large for a word where it is not taken.
        long step = inner.Length > 1 ? inner.Step * bounds.Step : 1;
        return new SliceBounds(bounds.Start + (inner.Start * bounds.Step), step, inner.Length);
    }

    private PyValue Copy(PyContext context, in SliceBounds items)
        => Sequence is PyList list ? list.ItemsAt(context, items) : ((PyTuple)Sequence).ItemsAt(context, items);

    internal override void Transfer(StateTransfer transfer) => transfer.Value(ref _sequence);
}
