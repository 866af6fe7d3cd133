using System.Runtime.CompilerServices;
using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>A list. Emitted code reads and appends through the public fields.</summary>
[HeapKind(55)]
internal sealed partial class PyList : PyObject
{
    /// <summary>The longest array that may be made; reached only where the memory limit was lifted.</summary>
    private const int MostItems = 1 << 30;

    /// <summary>Arrays of so many items are what the collector calls large: the fewer of them, the better.</summary>
    private const int QuadruplingFrom = 4096;

    /// <summary>Lists of more items double.</summary>
    private const int QuadruplingLimit = 1 << 17;

    /// <summary>Lists of more items grow by a quarter.</summary>
    private const int DoublingLimit = 1 << 20;

    /// <summary>More items are copied with looks at the clock.</summary>
    private const int Many = 1 << 17;

    /// <summary>The items, then room to grow, which holds nothing.</summary>
    public PyValue[] Storage;

    public int Count;

    public PyList()
    {
        Storage = [];
    }

    /// <summary>Takes over <paramref name="items"/>, of which the first <paramref name="count"/> are in use.</summary>
    public PyList(PyValue[] items, int count)
    {
        Storage = items;
        Count = count;
    }

    public PyList(PyValue[] items)
    {
        Storage = items;
        Count = items.Length;
    }

    /// <summary>Gives the list its items after a sort; false where something else was put there meanwhile.</summary>
    public bool PutBack(PyValue[] items)
    {
        bool untouched = Storage.Length == 0;
        Storage = items;
        Count = items.Length;
        return untouched;
    }

    public override PyType Type => ListType.Type;

    public ReadOnlySpan<PyValue> Items => Storage.AsSpan(0, Count);

    public PyValue this[int index]
    {
        get => Items[index];
        set => Storage.AsSpan(0, Count)[index] = value;
    }

    /// <summary>Adds an item at the end, charging memory when the list grows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(PyContext context, PyValue value)
    {
        PyValue[] storage = Storage;
        int count = Count;
        if ((uint)count < (uint)storage.Length)
        {
            Count = count + 1;
            storage[count] = value;
            return;
        }

        AppendGrowing(context, value);
    }

    /// <summary>Adds items at the end; they may be the list's own.</summary>
    public void AppendRange(PyContext context, ReadOnlySpan<PyValue> values)
    {
        int count = Count;
        if (count == 0 && Storage.Length < values.Length)
        {
            context.Meter.ChargeValues(values.Length);
            Storage = ValueCopying.Copy(context.Meter, values);
            Count = values.Length;
            return;
        }

        EnsureCapacity(context, (long)count + values.Length);
        ValueCopying.Copy(context.Meter, values, Storage.AsSpan(count));
        Count = count + values.Length;
    }

    /// <summary>Adds items at the end in the opposite order; they may be the list's own.</summary>
    public void AppendReversed(PyContext context, ReadOnlySpan<PyValue> values)
    {
        int count = Count;
        context.Meter.ChargeWork(values.Length / 16);
        EnsureCapacity(context, (long)count + values.Length);
        Span<PyValue> target = Storage.AsSpan(count);
        int total = count + values.Length;
        for (; values.Length > Many; values = values[..^Many], target = target[Many..])
        {
            context.Meter.LookAtClock();
            ValueCopying.CopyReversed(values[^Many..], target);
        }

        ValueCopying.CopyReversed(values, target);
        Count = total;
    }

    /// <summary>Makes room for a number of items in all, charging the memory.</summary>
    public void EnsureCapacity(PyContext context, long count)
    {
        if (count > Storage.Length)
            Grow(context, count);
    }

    /// <summary>Empties the list and lets go of its array.</summary>
    public void Clear()
    {
        Storage = [];
        Count = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AppendGrowing(PyContext context, PyValue value)
    {
        Grow(context, (long)Count + 1);
        Storage[Count++] = value;
    }

    private void Grow(PyContext context, long needed)
    {
        // Copies into new large arrays are what appending costs, so lists at least double until memory is what matters.
        long room = Storage.Length switch
        {
            < QuadruplingFrom => Storage.Length + 4L,
            < QuadruplingLimit => Storage.Length * 3L,
            < DoublingLimit => Storage.Length,
            _ => Storage.Length >> 2,
        };
        long capacity = Math.Max(needed, Storage.Length + room);
        if (needed > MostItems)
        {
            context.Meter.ChargeValues(needed);
            throw new ResourceLimitException(nameof(MeterLimits.Memory), MostItems, needed);
        }

        capacity = Math.Min(capacity, MostItems);
        // No operations: how often a list grows depends on its room, which is another after it was loaded.
        context.Meter.ChargeValues(capacity);
        Storage = ValueCopying.Extended(context.Meter, Storage, Count, (int)capacity);
    }

    public override PyValue Truth(PyContext context, PyValue self) => PyValue.Bool(Count != 0);

    public override PyValue Length(PyContext context, PyValue self) => PyValue.Int(Count);

    public override PyValue Hash(PyContext context, PyValue self) => context.Raise(Errors.UnhashableType(Type));

    public override PyValue Iterate(PyContext context, PyValue self) => new ListIterator(this);

    internal override void Transfer(StateTransfer transfer) => transfer.Values(ref Storage, ref Count);
}
