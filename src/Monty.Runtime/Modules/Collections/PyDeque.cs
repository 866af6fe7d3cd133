using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Collections;

/// <summary>A <c>deque</c>: a ring of items, to which either end can be added and from which it can be taken in constant time.</summary>
[HeapKind(430)]
internal sealed partial class PyDeque : PyObject
{
    /// <summary>The fields beside the ring.</summary>
    private const int FieldBytes = 24;

    private PyValue[] _ring = [];
    private int _head;
    private int _count;

    /// <summary>The greatest number of items; negative where there is none.</summary>
    private long _limit = -1;

    /// <summary>Counts changes, so that iterators notice them.</summary>
    private int _version;

    internal PyDeque()
    {
    }

    public PyDeque(long limit)
    {
        _limit = limit;
    }

    public int Count => _count;

    /// <summary><c>maxlen</c>; negative for none.</summary>
    public long Limit
    {
        get => _limit;
        set => _limit = value;
    }

    public int Version => _version;

    public override PyType Type => CollectionsTypes.Deque;

    /// <summary>Item number <paramref name="index"/> from the left, which is there.</summary>
    public PyValue this[int index]
    {
        get => _ring[Place(index)];
        set => _ring[Place(index)] = value;
    }

    public void Append(PyContext context, PyValue item)
    {
        if (_count == _limit)
        {
            if (_limit == 0)
            {
                _version++;
                return;
            }

            PopLeft();
        }

        if (_count == _ring.Length)
            Grow(context);
        int place = _head + _count;
        _ring[place < _ring.Length ? place : place - _ring.Length] = item;
        _count++;
        _version++;
    }

    public void AppendLeft(PyContext context, PyValue item)
    {
        if (_count == _limit)
        {
            if (_limit == 0)
            {
                _version++;
                return;
            }

            Pop();
        }

        if (_count == _ring.Length)
            Grow(context);
        _head = _head == 0 ? _ring.Length - 1 : _head - 1;
        _ring[_head] = item;
        _count++;
        _version++;
    }

    /// <summary>Takes the last item, which is there.</summary>
    public PyValue Pop()
    {
        ref PyValue place = ref _ring[Place(--_count)];
        PyValue item = place;
        place = default;
        _version++;
        return item;
    }

    /// <summary>Takes the first item, which is there.</summary>
    public PyValue PopLeft()
    {
        PyValue item = _ring[_head];
        _ring[_head] = default;
        if (++_head == _ring.Length)
            _head = 0;
        _count--;
        _version++;
        return item;
    }

    public void Clear()
    {
        if (_count == 0)
            return;
        _ring = [];
        _head = 0;
        _count = 0;
        _version++;
    }

    /// <summary>Moves the last items to the front, or the other way round where <paramref name="steps"/> is negative.</summary>
    public void Rotate(PyContext context, long steps)
    {
        if (_count < 2)
            return;
        _version++;
        long right = ((steps % _count) + _count) % _count;
        context.Meter.ChargeWork(System.Math.Min(right, _count - right) / 8);
        bool toTheRight = right <= _count / 2;
        int moves = (int)(toTheRight ? right : _count - right);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < moves; i++)
        {
            loop.At(i);
            if (toTheRight)
                AppendLeftUnbounded(Pop());
            else
                AppendUnbounded(PopLeft());
        }
    }

    /// <summary>Puts an item before number <paramref name="index"/>; there is room for it.</summary>
    public void Insert(PyContext context, int index, PyValue item)
    {
        Append(context, item);
        context.Meter.ChargeWork((_count - index) / 8);
        var loop = new ClockedLoop(context.Meter);
        for (int i = _count - 1; i > index; i--)
        {
            loop.Did(1);
            this[i] = this[i - 1];
        }

        this[index] = item;
    }

    public void RemoveAt(PyContext context, int index)
    {
        context.Meter.ChargeWork(System.Math.Min(index, _count - index) / 8);
        var loop = new ClockedLoop(context.Meter);
        if (index < _count / 2)
        {
            for (int i = index; i > 0; i--)
            {
                loop.Did(1);
                this[i] = this[i - 1];
            }

            PopLeft();
            return;
        }

        for (int i = index; i < _count - 1; i++)
        {
            loop.Did(1);
            this[i] = this[i + 1];
        }

        Pop();
    }

    /// <summary>Turns the items round, which iterators do not notice: in CPython neither.</summary>
    public void Reverse(PyContext context)
    {
        context.Meter.ChargeWork(_count / 8);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0, j = _count - 1; i < j; i++, j--)
        {
            loop.At(i);
            (this[i], this[j]) = (this[j], this[i]);
        }
    }

    /// <summary>A deque of the same items and limit.</summary>
    public PyDeque Copy(PyContext context)
    {
        var copy = new PyDeque(_limit);
        copy.CopyItems(context, this);
        return copy;
    }

    /// <summary>Appends the items of another, or its own.</summary>
    public void CopyItems(PyContext context, PyDeque other)
    {
        int count = other._count;
        context.Meter.ChargeWork(count / 8);
        var loop = new ClockedLoop(context.Meter);
        for (int i = 0; i < count; i++)
        {
            loop.At(i);
            Append(context, ReferenceEquals(this, other) && _limit >= 0 ? other[0] : other[i]);
        }
    }

    private int Place(int index)
    {
        int place = _head + index;
        return place < _ring.Length ? place : place - _ring.Length;
    }

    private void AppendUnbounded(PyValue item)
    {
        _ring[Place(_count++)] = item;
        _version++;
    }

    private void AppendLeftUnbounded(PyValue item)
    {
        _head = _head == 0 ? _ring.Length - 1 : _head - 1;
        _ring[_head] = item;
        _count++;
        _version++;
    }

    private void Grow(PyContext context)
    {
        long capacity = System.Math.Max(8, _ring.Length * 2L);
        // No operations: how often a ring grows depends on its room, which is another after it was loaded.
        context.Meter.ChargeValues(capacity);
        if (capacity > Array.MaxLength)
            throw new ResourceLimitException(nameof(MeterLimits.Memory), Array.MaxLength, capacity);
        var larger = new PyValue[capacity];
        CopyTo(context.Meter, larger);
        _ring = larger;
        _head = 0;
    }

    private void CopyTo(Meter? meter, PyValue[] target)
    {
        int first = System.Math.Min(_count, _ring.Length - _head);
        LongSpans.Copy(meter, _ring.AsSpan(_head, first), target);
        LongSpans.Copy(meter, _ring.AsSpan(0, _count - first), target.AsSpan(first));
    }

    internal override void Transfer(StateTransfer transfer)
    {
        PyValue[] items = _ring;
        if (transfer.IsMeasuring)
        {
            transfer.OptionalValues(ref items);
            transfer.Overhead(FieldBytes);
            return;
        }

        if (!transfer.IsReading && _head != 0)
        {
            items = new PyValue[_ring.Length];
            CopyTo(null, items);
        }

        transfer.Values(ref items, ref _count);
        transfer.Int64(ref _limit);
        transfer.Int32(ref _version);
        transfer.Require(_limit < 0 || _count <= _limit, "a deque beyond its limit");
        if (transfer.IsReading)
            _ring = items;
    }
}
