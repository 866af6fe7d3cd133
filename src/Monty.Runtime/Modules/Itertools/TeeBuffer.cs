using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Itertools;

/// <summary>A stretch of the items that the branches of a tee have in common; linked to the next, so that what all have seen goes.</summary>
[HeapKind(418)]
internal sealed class TeeBuffer : HeapObject
{
    private const int Capacity = 64;

    private PyValue _source;
    private PyValue[] _items = [];
    private int _count;
    private TeeBuffer? _next;
    private bool _isRunning;

    internal TeeBuffer()
    {
    }

    public TeeBuffer(PyValue source)
    {
        _source = source;
    }

    public PyValue Source => _source;

    public int Count => _count;

    public bool IsFull => _count == Capacity;

    /// <summary>Whether the source is being asked for the item that comes next.</summary>
    public bool IsRunning
    {
        get => _isRunning;
        set => _isRunning = value;
    }

    public PyValue this[int index] => _items.AsSpan(0, _count)[index];

    /// <summary>The stretch that follows a full one.</summary>
    public TeeBuffer Following() => _next ??= new TeeBuffer(_source);

    public void Add(PyContext context, PyValue item)
    {
        if (_count == _items.Length)
        {
            int room = System.Math.Clamp(_count * 2, 4, Capacity);
            context.Meter.ChargeValues(room);
            Array.Resize(ref _items, room);
        }

        _items[_count++] = item;
    }

    internal override void Transfer(StateTransfer transfer)
    {
        transfer.Value(ref _source);
        transfer.Values(ref _items, ref _count);
        transfer.Require(_count <= Capacity, "too many items for a tee");
        transfer.Object(ref _next);
        transfer.Boolean(ref _isRunning);
    }
}
