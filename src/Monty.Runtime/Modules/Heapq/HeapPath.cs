using Monty.Runtime.Core;
using Monty.Runtime.Execution;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Modules.Heapq;

/// <summary>The places that an item passes in a heap on its way down to a leaf and up again.</summary>
/// <remarks>
/// <para>Nothing is moved before the last comparison, because a comparison that suspends makes the operation begin anew; it then knows what
/// the comparisons have said, so that it is at the same comparison again, whatever the list has become. An exception
/// leaves the heap as it is in CPython: with the item where it had come to.</para>
/// </remarks>
internal ref struct HeapPath
{
    /// <summary>The longest path: a list has less than 2³¹ items.</summary>
    public const int MostPlaces = 32;

    /// <summary>The most comparisons of an operation: two for each place.</summary>
    private const int MostVerdicts = 64;

    /// <summary>Stands for the item that is put in, where a place is named.</summary>
    private const int Item = -1;

    private readonly PyContext _context;

    /// <summary>The list whose length comparisons must not change.</summary>
    private readonly PyList _list;

    /// <summary>The items: those of the list, or a copy.</summary>
    private readonly PyList _heap;

    /// <summary>Whether the largest item is at the top.</summary>
    private readonly bool _isMax;

    private readonly PyValue _item;

    /// <summary>From the top down.</summary>
    private readonly Span<int> _places;

    private OperationPart _walk;

    /// <summary>The comparison at which the operation was abandoned.</summary>
    private readonly PartPlace _resumed;
    private readonly PyTuple? _kept;

    /// <summary>What the comparisons have said, one bit each, and how many there have been.</summary>
    private ulong _verdicts;
    private int _count;

    /// <summary>Where on the path the item is.</summary>
    private int _depth;

    /// <param name="context">The run.</param>
    /// <param name="list">The list whose length comparisons must not change.</param>
    /// <param name="heap">The items: those of the list, or a copy.</param>
    /// <param name="isMax">Whether the largest item is at the top.</param>
    /// <param name="item">What is put in.</param>
    /// <param name="places">Room for the path: <see cref="MostPlaces"/>.</param>
    public HeapPath(PyContext context, PyList list, PyList heap, bool isMax, PyValue item, Span<int> places)
    {
        _context = context;
        _list = list;
        _heap = heap;
        _isMax = isMax;
        _places = places;
        _walk = new OperationPart(context, list);
        if (_walk.TryResume(out _resumed) && _resumed is { Index: < MostVerdicts, Count: >= 0 and <= int.MaxValue } && _resumed.Y.Ref is PyTuple { Count: 3 } kept)
            _kept = kept;
        _verdicts = _kept is null ? 0 : (ulong)_resumed.Number & ((1UL << (int)_resumed.Index) - 1);
        Length = _kept is null ? list.Count : (int)_resumed.Count;
        _item = _kept is null ? item : _kept.Items[1];
        Top = _kept is not null ? _kept.Items[2] : Length > 0 ? list[0] : PyValue.None;
    }

    /// <summary>How long the list was when the operation began.</summary>
    public int Length { get; }

    /// <summary>What was at the top then; None where nothing was.</summary>
    public PyValue Top { get; }

    /// <summary>Finds the place of an item that was added at the end; false while raising.</summary>
    public bool Rise()
    {
        int place = Length;
        for (int rest = place; rest > 0; rest = (rest - 1) >> 1)
            _depth++;
        for (int level = _depth; level >= 0; level--)
        {
            _places[level] = place;
            place = (place - 1) >> 1;
        }

        return RiseFrom(nextAbove: true);
    }

    /// <summary>Finds the place of an item that was put at another's: to the bottom, then up from there, which takes fewer comparisons.</summary>
    /// <param name="place">Where it was put.</param>
    /// <param name="length">How many items make the heap.</param>
    /// <returns>False while raising.</returns>
    public bool Sink(int place, int length)
    {
        _places[0] = place;
        for (long child = (2L * place) + 1; child < length; child = (2 * child) + 1)
        {
            if (child + 1 < length)
            {
                if (!TryPrecedes((int)child, (int)child + 1, out bool isLeft))
                    return false;
                child += isLeft ? 0 : 1;
            }

            _places[++_depth] = (int)child;
        }

        return RiseFrom(nextAbove: false);
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

    /// <summary>Whether the list can be changed now: the operation will not begin anew, and the list is as long as it was; else the error is raised.</summary>
    /// <param name="isDone">Whether the comparisons have raised nothing.</param>
    public readonly bool MayChange(bool isDone) => isDone ? IsUnchanged() : !_context.IsAbandoning && _list.Count == Length;

    private bool RiseFrom(bool nextAbove)
    {
        while (_depth > 0)
        {
            if (!TryPrecedes(Item, _places[nextAbove ? _depth - 1 : _depth], out bool isBefore))
                return false;
            if (!isBefore)
                break;
            _depth--;
        }

        return true;
    }

    private static int LevelOf(int place) => System.Numerics.BitOperations.Log2((uint)place + 1);

    /// <summary>Whether what is at one place goes above what is at another; false while raising.</summary>
    private bool TryPrecedes(int a, int b, out bool precedes)
    {
        if (_kept is not null && _count <= _resumed.Index)
            return TryRecall(out precedes);
        PyValue x = At(a);
        PyValue y = At(b);
        if (!x.IsInt || !y.IsInt)
            return TryAsk(x, y, out precedes);
        precedes = _isMax ? y.Bits < x.Bits : x.Bits < y.Bits;
        Keep(precedes);
        return true;
    }

    private bool TryRecall(out bool precedes)
    {
        if (_count == _resumed.Index)
            return TryAsk(_resumed.X, _kept!.Items[0], out precedes);
        precedes = (_verdicts & (1UL << _count++)) != 0;
        return true;
    }

    private bool TryAsk(PyValue x, PyValue y, out bool precedes)
    {
        _walk.BeginStep();
        bool isDone = _isMax ? FastOrder.TryLess(_context, y, x, out precedes) : FastOrder.TryLess(_context, x, y, out precedes);
        if (!isDone)
        {
            _walk.Stop(new PartPlace(_count, (long)_verdicts, Length, x, new PyTuple([y, _item, Top])));
            return false;
        }

        Keep(precedes);
        return IsUnchanged();
    }

    private void Keep(bool verdict)
    {
        _verdicts |= (verdict ? 1UL : 0UL) << _count;
        _count++;
    }

    /// <summary>Comparisons may have changed the items, but not their number.</summary>
    private readonly PyValue At(int place) => place == Item ? _item : place < _heap.Count ? _heap[place] : PyValue.None;

    private readonly bool IsUnchanged()
    {
        if (_list.Count == Length)
            return true;
        _context.Raise(Errors.RuntimeError("list changed size during iteration"));
        return false;
    }
}
