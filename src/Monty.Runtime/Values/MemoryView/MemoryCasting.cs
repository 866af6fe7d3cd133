using Monty.Runtime.Calls;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary><c>memoryview.cast</c>.</summary>
internal static class MemoryCasting
{
    /// <summary>The same memory as another format, and in another shape where one is given.</summary>
    /// <exception cref="RaisedException">It cannot be seen so.</exception>
    public static PyMemoryView Cast(PyContext context, PyMemoryView view, string format, PyValue shape)
    {
        if (!view.IsRowMajor)
            throw Errors.TypeError("memoryview: casts are restricted to C-contiguous views").ToException();
        if ((!shape.IsUnbound || view.Shape.Length != 1) && view.HasEmptyDimension)
            throw Errors.TypeError("memoryview: cannot cast view with zeros in shape or strides").ToException();
        ReadOnlySpan<PyValue> sizes = shape.IsUnbound ? default : SizesIn(shape, view);
        CheckFormat(context, view, format);
        return shape.IsUnbound ? view.Cast(format) : view.Cast(format, ShapeOf(context, view, format, sizes));
    }

    private static ReadOnlySpan<PyValue> SizesIn(PyValue shape, PyMemoryView view)
    {
        ReadOnlySpan<PyValue> sizes = PyDerived.Unwrap(shape).Ref switch
        {
            PyList list => list.Items,
            PyTuple tuple => tuple.Items,
            _ => throw Errors.TypeError("shape must be a list or a tuple").ToException(),
        };
        if (sizes.Length > PyMemoryView.MaximumDimensions)
            throw Errors.ValueError("memoryview: number of dimensions must not exceed 64").ToException();
        return view.Shape.Length == 1 || sizes.Length == 1
            ? sizes
            : throw Errors.TypeError("memoryview: cast must be 1D -> ND or ND -> 1D").ToException();
    }

    private static void CheckFormat(PyContext context, PyMemoryView view, string format)
    {
        if (!System.Text.Ascii.IsValid(format))
            SingleByteCodec.Ascii.Encode(context, new PyStr(format), "strict");
        int size = format is [_] or ['@', _] ? MemoryItems.SizeOf(format[^1]) : 0;
        if (size == 0)
        {
            throw Errors.ValueError(
                "memoryview: destination format must be a native single character format prefixed with an optional '@'").ToException();
        }

        if (!IsByte(view.FormatCode) && !IsByte(format[^1]))
            throw Errors.TypeError("memoryview: cannot cast between two non-byte formats").ToException();
        if (view.ByteCount % size != 0)
            throw Errors.TypeError("memoryview: length is not a multiple of itemsize").ToException();
    }

    private static int[] ShapeOf(PyContext context, PyMemoryView view, string format, ReadOnlySpan<PyValue> sizes)
    {
        long product = MemoryItems.SizeOf(format[^1]);
        var shape = new int[sizes.Length];
        for (int i = 0; i < shape.Length; i++)
        {
            if (!PyInts.Is(PyDerived.Unwrap(sizes[i])))
                throw Errors.TypeError("memoryview.cast(): elements of shape must be integers").ToException();
            long size = NativeBinder.Int64(context, sizes[i]);
            if (size <= 0)
                throw Errors.ValueError("memoryview.cast(): elements of shape must be integers > 0").ToException();
            if (size > long.MaxValue / product)
                throw Errors.ValueError("memoryview.cast(): product(shape) > SSIZE_MAX").ToException();
            product *= size;
            // What is too large for the memory is refused below.
            shape[i] = (int)Math.Min(size, int.MaxValue);
        }

        return product == view.ByteCount
            ? shape
            : throw Errors.TypeError("memoryview: product(shape) * itemsize != buffer size").ToException();
    }

    private static bool IsByte(char format) => format is 'B' or 'b' or 'c';
}
