using System.Numerics;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal sealed partial class PySlice
{
    private PyTuple Parts => new([_start, _stop, _step]);

    public override PyValue Repr(PyContext context, PyValue self)
        => ContainerRepr.Write(context, this, "slice(", ")", "slice(...)", empty: null, WriteParts);

    public override PyValue Compare(PyContext context, CompareOperator op, PyValue self, PyValue other)
        => other.Ref is PySlice slice
            ? SequenceComparison.Compare(context, op, Parts, slice.Parts)
            : PyValue.NotImplemented;

    public override PyValue Hash(PyContext context, PyValue self)
    {
        if (context.Pinned == 0)
            return SlotReplay.Run(context, SlotOperation.Hash, this);
        if (!context.EnterNative())
            return PyValue.Signal;
        bool hashed = TupleHash.TryComputeParts(context, [_start, _stop, _step], out long hash);
        context.LeaveNative();
        return hashed ? PyValue.Int(hash) : PyValue.Signal;
    }

    /// <summary>The bounds for a sequence of any length, clipped to it; false while raising.</summary>
    public bool TryResolveBig(PyContext context, BigInteger length, out BigInteger start, out BigInteger stop, out BigInteger step)
    {
        start = stop = default;
        step = BigInteger.One;
        if (!_step.IsNone && !TryBound(context, _step, out step))
            return false;
        if (step.IsZero)
        {
            context.Raise(Errors.ValueError("slice step cannot be zero"));
            return false;
        }

        BigInteger lower = step.Sign < 0 ? BigInteger.MinusOne : BigInteger.Zero;
        BigInteger upper = step.Sign < 0 ? length - 1 : length;
        start = step.Sign < 0 ? upper : lower;
        stop = step.Sign < 0 ? lower : upper;
        return (_start.IsNone || TryClip(context, _start, length, lower, upper, ref start))
            && (_stop.IsNone || TryClip(context, _stop, length, lower, upper, ref stop));
    }

    private static bool TryClip(
        PyContext context, PyValue value, BigInteger length, BigInteger lower, BigInteger upper, ref BigInteger bound)
    {
        if (!TryBound(context, value, out BigInteger index))
            return false;
        if (index.Sign < 0)
            index += length;
        bound = BigInteger.Max(lower, BigInteger.Min(upper, index));
        return true;
    }

    private static bool TryBound(PyContext context, PyValue value, out BigInteger bound)
    {
        bound = default;
        if (!Indices.IsIndex(value))
        {
            context.Raise(Errors.TypeError("slice indices must be integers or None or have an __index__ method"));
            return false;
        }

        PyValue converted = Indices.ToInt(context, value);
        if (converted.IsSignal)
            return false;
        bound = PyRange.BigOf(converted);
        return true;
    }

    private static void WriteParts(PySlice slice, ref ContainerRepr output)
    {
        output.Item(slice._start);
        output.Item(slice._stop);
        output.Item(slice._step);
    }
}
