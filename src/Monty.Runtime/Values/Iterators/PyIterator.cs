using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The base of built-in iterators: each is its own iterator.</summary>
internal abstract class PyIterator : PyObject
{
    public sealed override bool IsIterator => true;

    public sealed override PyValue Iterate(PyContext context, PyValue self) => self;

    /// <summary>How many items are left, for <c>__length_hint__</c>; -1 where the type has no such method.</summary>
    public virtual long LengthHint => -1;

    /// <summary>The same as a number of any size: only ranges have so many items left.</summary>
    public virtual PyValue LongLengthHint => PyValue.Int(LengthHint);

    /// <summary>What the iterator goes through, for <c>copy</c>: objects of which a deep copy makes copies; null where it cannot be copied.</summary>
    public virtual PyValue[]? Parts => null;

    /// <summary>An iterator at the same place, over other parts.</summary>
    public PyIterator With(ReadOnlySpan<PyValue> parts)
    {
        var copy = (PyIterator)MemberwiseClone();
        copy.MeasuredBy = 0;
        copy.TakeParts(parts);
        return copy;
    }

    /// <summary>Goes through other parts from now on, which are of the types of <see cref="Parts"/>.</summary>
    private protected virtual void TakeParts(ReadOnlySpan<PyValue> parts)
    {
    }

    /// <summary>Appends to a list what can be had at once, which need not be all; true where it was.</summary>
    public virtual bool TryAppendRest(PyContext context, PyList target) => false;
}
