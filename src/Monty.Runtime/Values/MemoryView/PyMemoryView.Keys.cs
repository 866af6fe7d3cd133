using System.Globalization;
using Monty.Runtime.Core;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Values;

/// <remarks>What stands in the brackets behind a view.</remarks>
internal sealed partial class PyMemoryView
{
    private static bool CallsBack(PyValue key)
        => Indices.CallsBack(key) || (PyDerived.Unwrap(key).Ref is PyTuple tuple && Array.Exists(tuple.Storage, Indices.CallsBack));

    /// <summary>The offset of the one item that an index, or a tuple of them, names; false after having raised.</summary>
    private bool TryLocate(PyContext context, PyValue key, bool isStore, out int offset)
    {
        offset = _start;
        if (_shape.Length == 0)
        {
            if (PyDerived.Unwrap(key).Ref is PyTuple { Count: 0 })
                return true;
            context.Raise(Errors.TypeError("invalid indexing of 0-dim memory"));
            return false;
        }

        if (Indices.IsIndex(key))
        {
            if (_shape.Length == 1)
                return TryAdvance(context, 0, key, ref offset);
            context.Raise(Errors.NotImplementedError(isStore ? "sub-views are not implemented" : "multi-dimensional sub-views are not implemented"));
            return false;
        }

        if (PyDerived.Unwrap(key).Ref is PyTuple indices && Array.TrueForAll(indices.Storage, Indices.IsIndex))
            return TryLocate(context, indices, ref offset);
        context.Raise(WrongKey(key, isStore));
        return false;
    }

    private bool TryLocate(PyContext context, PyTuple indices, ref int offset)
    {
        if (indices.Count < _shape.Length)
        {
            context.Raise(Errors.NotImplementedError("sub-views are not implemented"));
            return false;
        }

        if (indices.Count > _shape.Length)
        {
            context.Raise(Errors.TypeError(string.Create(
                CultureInfo.InvariantCulture, $"cannot index {_shape.Length}-dimension view with {indices.Count}-element tuple")));
            return false;
        }

        for (int i = 0; i < indices.Count; i++)
        {
            if (!TryAdvance(context, i, indices.Items[i], ref offset))
                return false;
        }

        return true;
    }

    private bool TryAdvance(PyContext context, int dimension, PyValue key, ref int offset)
    {
        PyValue converted = Indices.ToInt(context, key);
        if (converted.IsSignal)
            return false;
        int count = _shape[dimension];
        long position = converted.IsInt ? converted.Bits : long.MaxValue;
        if (position < 0)
            position += count;
        if ((ulong)position >= (ulong)count)
        {
            context.Raise(converted.IsInt
                ? Errors.IndexError(string.Create(CultureInfo.InvariantCulture, $"index out of bounds on dimension {dimension + 1}"))
                : Errors.IndexTooLarge(key));
            return false;
        }

        offset += (int)position * _strides[dimension];
        return true;
    }

    private static PyException WrongKey(PyValue key, bool isStore)
    {
        bool isSlices = PyDerived.Unwrap(key).Ref is PyTuple tuple && Array.TrueForAll(tuple.Storage, item => item.Ref is PySlice);
        if (isStore && (isSlices || key.Ref is PySlice))
            return Errors.NotImplementedError("memoryview slice assignments are currently restricted to ndim = 1");
        return isSlices
            ? Errors.NotImplementedError("multi-dimensional slicing is not implemented")
            : Errors.TypeError("memoryview: invalid slice key");
    }
}
