using Monty.Runtime.Execution;

namespace Monty.Runtime.Core;

/// <summary>Visits the fields of heap objects by reference: to write them, to fill them, or to measure them.</summary>
/// <remarks>
/// A reader checks every length and kind against the bytes that are left and throws <see cref="MontySnapshotException"/>;
/// an implementer of <see cref="HeapObject.Transfer"/> must reject states that its own methods could not live with, by
/// <see cref="Require"/>.
/// </remarks>
internal abstract class StateTransfer
{
    /// <summary>True while fields are being filled from a snapshot.</summary>
    public abstract bool IsReading { get; }

    /// <summary>True while memory is being added up: what is only derived, and what costs time to name, need not be made.</summary>
    public virtual bool IsMeasuring => false;

    /// <summary>A value that is always there; on reading, a snapshot without it is rejected.</summary>
    public void Value(ref PyValue value)
    {
        OptionalValue(ref value);
        if (!IsMeasuring)
            RequireBound(value);
    }

    /// <summary>A value that may be unbound, or the mark of an iterator that is exhausted.</summary>
    public abstract void OptionalValue(ref PyValue value);

    /// <summary>A heap object or null; on reading, one that is not a <typeparamref name="T"/> is rejected.</summary>
    public abstract void Object<T>(ref T? value)
        where T : HeapObject;

    public abstract void Int32(ref int value);

    public abstract void Int64(ref long value);

    public abstract void Double(ref double value);

    public abstract void Boolean(ref bool value);

    public abstract void Text(ref string? value);

    public abstract void Blob(ref byte[] value);

    /// <summary>The first <paramref name="count"/> elements, all bound; on reading the array is made with just that length.</summary>
    public void Values(ref PyValue[] values, ref int count)
    {
        OptionalValues(ref values, ref count);
        for (int i = 0; i < count && !IsMeasuring; i++)
            RequireBound(values[i]);
    }

    /// <summary>The first <paramref name="count"/> elements, of which any may be unbound.</summary>
    public abstract void OptionalValues(ref PyValue[] values, ref int count);

    /// <summary>A whole array of values, of which any may be unbound.</summary>
    public void OptionalValues(ref PyValue[] values)
    {
        int count = values.Length;
        OptionalValues(ref values, ref count);
    }

    /// <summary>A whole array of values, all bound.</summary>
    public void Values(ref PyValue[] values)
    {
        int count = values.Length;
        Values(ref values, ref count);
    }

    /// <summary>An array of texts, none of them null.</summary>
    public void Texts(ref string[] values)
    {
        int count = values.Length;
        Count(ref count);
        if (IsReading)
            values = new string[count];
        for (int i = 0; i < count; i++)
        {
            string? text = values[i];
            Text(ref text);
            Require(text is not null, "no text where one belongs");
            values[i] = text!;
        }
    }

    /// <summary>An array of heap objects, none of them null.</summary>
    public void Objects<T>(ref T[] values)
        where T : HeapObject
    {
        int count = values?.Length ?? 0;
        Objects(ref values!, ref count);
    }

    /// <summary>The first <paramref name="count"/> heap objects, none of them null; on reading the array is made with just that length.</summary>
    public void Objects<T>(ref T[] values, ref int count)
        where T : HeapObject
    {
        Overhead(IntPtr.Size * (long)((values?.Length ?? 0) - count));
        Count(ref count);
        if (IsReading)
            values = new T[count];
        for (int i = 0; i < count; i++)
        {
            T? item = values![i];
            Object(ref item);
            Require(item is not null, "null where an object belongs");
            values[i] = item!;
        }
    }

    /// <summary>A number of elements that follow; on reading, one that the remaining bytes cannot hold is rejected.</summary>
    public abstract void Count(ref int count);

    /// <summary>Bytes that an object holds beyond the fields it names: room to grow, and what is rebuilt on reading.</summary>
    public virtual void Overhead(long bytes)
    {
    }

    /// <summary>As <see cref="Overhead"/> for what several objects hold together: it is counted by the first that comes by.</summary>
    /// <param name="measuredBy">Belongs to what is shared, as <see cref="HeapObject.MeasuredBy"/> does to an object.</param>
    /// <param name="bytes">The size of it.</param>
    public virtual void SharedOverhead(ref int measuredBy, long bytes)
    {
    }

    /// <summary>A code object, by its program and index.</summary>
    public abstract void Code(ref CodeObject code);

    /// <summary>A program that the run uses.</summary>
    public abstract void Program(ref CodeProgram program);

    /// <summary>Called when the whole object graph has been read: rebuild here what is derived from other objects.</summary>
    /// <remarks>
    /// <paramref name="action"/> must not capture what belongs to the caller's whole body: that closure would be made for each
    /// object that is measured as well, where memory is short.
    /// </remarks>
    public abstract void AfterReading(Action<StateTransfer> action);

    /// <summary>On reading, rejects the snapshot when a condition does not hold.</summary>
    public abstract void Require(bool condition, string problem);

    private void RequireBound(PyValue value)
        => Require(!value.IsUnbound && value.Ref is not ExhaustedTag, "no value where one belongs");
}
