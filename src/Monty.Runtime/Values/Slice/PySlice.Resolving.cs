using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

internal sealed partial class PySlice
{
    /// <summary>Applies the slice to a sequence of <paramref name="length"/> items; false while raising.</summary>
    /// <remarks><c>__index__</c> of the bounds may run Python code, pinned; ask for the length after the conversion where it may change.</remarks>
    public bool TryResolve(PyContext context, long length, out SliceBounds bounds)
    {
        bounds = default;
        if (!TryUnpack(context, out long start, out long stop, out long step))
            return false;
        bounds = SliceBounds.Adjust(start, stop, step, length);
        return true;
    }

    /// <summary>CPython's PySlice_Unpack: the bounds as machine words, ends filled in by the direction; false while raising.</summary>
    public bool TryUnpack(PyContext context, out long start, out long stop, out long step)
    {
        start = stop = 0;
        step = 1;
        if (!_step.IsNone && !Indices.TrySliceIndex(context, _step, out step))
            return false;
        if (step == 0)
        {
            context.Raise(Errors.ValueError("slice step cannot be zero"));
            return false;
        }

        // So that the step can be negated.
        if (step < -long.MaxValue)
            step = -long.MaxValue;
        start = step < 0 ? long.MaxValue : 0;
        stop = step < 0 ? long.MinValue : long.MaxValue;
        return (_start.IsNone || Indices.TrySliceIndex(context, _start, out start))
            && (_stop.IsNone || Indices.TrySliceIndex(context, _stop, out stop));
    }
}
