using Monty.Runtime.Core;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Heapq;

/// <summary>The places that an item passes in a heap on its way down to a leaf and up again.</summary>
/// <remarks>
/// Nothing is moved before the last comparison, because a comparison that suspends makes the operation begin anew. An exception
/// leaves the heap as it is in CPython: with the item where it had come to.
/// </remarks>
internal ref struct HeapPath
{
    /// <summary>The longest path: a list has less than 2³¹ items.</summary>
    public const int MostPlaces = 32;

    private readonly PyContext _context;
    private readonly HeapWatch _watch;
    private readonly ReadOnlySpan<PyValue> _heap;

    /// <summary>Whether the largest item is at the top.</summary>
    private readonly bool _isMax;

    private readonly PyValue _item;

    /// <summary>From the top down.</summary>
    private readonly Span<int> _places;

    /// <summary>Where on the path the item is.</summary>
    private int _depth;

    /// <param name="context">The run.</param>
    /// <param name="watch">Sees whether a comparison changes the list.</param>
    /// <param name="heap">The items as they were before.</param>
    /// <param name="isMax">Whether the largest item is at the top.</param>
    /// <param name="item">What is put in.</param>
    /// <param name="places">Room for the path: <see cref="MostPlaces"/>.</param>
    public HeapPath(PyContext context, HeapWatch watch, ReadOnlySpan<PyValue> heap, bool isMax, PyValue item, Span<int> places)
    {
        _context = context;
        _watch = watch;
        _heap = heap;
        _isMax = isMax;
        _item = item;
        _places = places;
    }

    /// <summary>Finds the place of an item that was added at the end; false while raising.</summary>
    public bool Rise()
    {
        int place = _heap.Length;
        for (int rest = place; rest > 0; rest = (rest - 1) >> 1)
            _depth++;
        for (int level = _depth; level >= 0; level--)
        {
            _places[level] = place;
            place = (place - 1) >> 1;
        }

        while (_depth > 0)
        {
            if (!TryPrecedes(_item, _heap[_places[_depth - 1]], out bool isBefore))
                return false;
            if (!isBefore)
                break;
            _depth--;
        }

        return true;
    }

    /// <summary>Finds the place of an item that was put at another's: to the bottom, then up from there, which takes fewer comparisons.</summary>
    /// <returns>False while raising.</returns>
    public bool Sink(int place)
    {
        _places[0] = place;
        for (int child = (2 * place) + 1; child < _heap.Length; child = (2 * child) + 1)
        {
            if (child + 1 < _heap.Length)
            {
                if (!TryPrecedesChild(child, out bool isLeft))
                    return false;
                child += isLeft ? 0 : 1;
            }

            _places[++_depth] = child;
        }

        while (_depth > 0)
        {
            if (!TryPrecedes(_item, _heap[_places[_depth]], out bool isBefore))
                return false;
            if (!isBefore)
                break;
            _depth--;
        }

        return true;
    }

    /// <summary>Moves the items: of a path that was risen on, those above come down; else those below come up.</summary>
    public readonly void Settle(Span<PyValue> heap, bool hasRisen)
    {
        if (hasRisen)
        {
            int last = heap.Length - 1;
            for (int level = LevelOf(last); level > _depth; level--)
                heap[_places[level]] = heap[_places[level - 1]];
        }
        else
        {
            for (int level = 0; level < _depth; level++)
                heap[_places[level]] = heap[_places[level + 1]];
        }

        heap[_places[_depth]] = _item;
    }

    private static int LevelOf(int place) => System.Numerics.BitOperations.Log2((uint)place + 1);

    private readonly bool TryPrecedes(PyValue a, PyValue b, out bool precedes) => _isMax ? TryLess(b, a, out precedes) : TryLess(a, b, out precedes);

    /// <summary>Whether the left one of two children is the one that comes up.</summary>
    private readonly bool TryPrecedesChild(int left, out bool precedes)
        => _isMax ? TryLess(_heap[left + 1], _heap[left], out precedes) : TryLess(_heap[left], _heap[left + 1], out precedes);

    private readonly bool TryLess(PyValue a, PyValue b, out bool isLess)
        => FastOrder.TryLess(_context, a, b, out isLess) && _watch.IsUnchanged(_context);
}
