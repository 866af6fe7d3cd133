using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary><c>v[start:stop:step]</c>: of the builtin sequences without a slice object where the bounds are ints or left out.</summary>
internal static class Slicing
{
    /// <summary>The slice: a new object as a rule.</summary>
    public static PyValue Get(PyContext context, PyValue value, PyValue start, PyValue stop, PyValue step)
    {
        SliceBounds bounds;
        switch (value.Ref)
        {
            case PyList list when TryBounds(start, stop, step, list.Count, out bounds):
                return list.ItemsAt(context, bounds);
            case PyStr text when TryBounds(start, stop, step, CountOf(context, text), out bounds):
                return text.ItemsAt(context, bounds);
            case PyTuple tuple when TryBounds(start, stop, step, tuple.Count, out bounds):
                return tuple.ItemsAt(context, bounds);
            case SliceView view when TryBounds(start, stop, step, view.Count, out bounds):
                return view.ItemsAt(context, bounds);
            default:
                return GetByKey(context, value, start, stop, step);
        }
    }

    /// <summary>The slice for the next instruction alone, which subscribes it with a constant: of a list or tuple a view.</summary>
    public static PyValue GetTransient(PyContext context, PyValue value, PyValue start, PyValue stop, PyValue step)
    {
        SliceBounds bounds;
        switch (value.Ref)
        {
            case PyList list when TryBounds(start, stop, step, list.Count, out bounds):
                return new SliceView(list, bounds);
            case PyTuple tuple when TryBounds(start, stop, step, tuple.Count, out bounds):
                return new SliceView(tuple, bounds);
            case SliceView view when TryBounds(start, stop, step, view.Count, out bounds):
                return new SliceView(view.Sequence, view.Compose(bounds));
            default:
                return Get(context, value, start, stop, step);
        }
    }

    private static int CountOf(PyContext context, PyStr text)
    {
        text.Locate(context.Meter);
        return text.CodePointCount;
    }

    private static PyValue GetByKey(PyContext context, PyValue value, PyValue start, PyValue stop, PyValue step)
        => value.Ref.GetItem(context, value, new PySlice(start, stop, step));

    private static bool TryBounds(PyValue start, PyValue stop, PyValue step, int count, out SliceBounds bounds)
    {
        long stride = step.IsInt ? step.Bits : step.IsNone ? 1 : 0;
        // Zero is an error, and the least word has no opposite.
        if (stride is not (0 or long.MinValue)
            && TryBound(start, stride < 0 ? long.MaxValue : 0, out long first)
            && TryBound(stop, stride < 0 ? long.MinValue : long.MaxValue, out long end))
        {
            bounds = SliceBounds.Adjust(first, end, stride, count);
            return true;
        }

        bounds = default;
        return false;
    }

    private static bool TryBound(PyValue bound, long missing, out long index)
    {
        index = bound.IsInt ? bound.Bits : missing;
        return bound.IsInt || bound.IsNone;
    }
}
