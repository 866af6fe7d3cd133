using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The pieces of a text that is split: places are noted first, then the strs are made many at a time, so that there is one charge for all.</summary>
/// <param name="context">The run.</param>
/// <param name="source">The text that is split.</param>
/// <param name="room">For the places, two numbers each.</param>
internal ref struct SplitPieces(PyContext context, PyStr source, Span<int> room)
{
    /// <summary>Numbers for as many places as a line of text often has pieces.</summary>
    public const int Room = 32;

    /// <summary>What one piece costs beside its characters: the str, its string and its place in the list.</summary>
    private const int PieceBytes = 96;

    private readonly PyList _list = new();
    private readonly Span<int> _places = room;
    private int _used;

    /// <summary>The pieces so far.</summary>
    public readonly long Count => _list.Count + (_used >> 1);

    /// <summary>Adds what is between two UTF-16 indices.</summary>
    public void Add(int start, int stop)
    {
        if (_used + 1 >= _places.Length)
            MakeNoted();
        _places[_used] = start;
        _places[_used + 1] = stop;
        _used += 2;
    }

    /// <summary>The list of all pieces.</summary>
    public PyList Finish()
    {
        MakeNoted();
        return _list;
    }

    /// <summary>The list of all pieces, the last that was added first.</summary>
    public PyList FinishReversed()
    {
        MakeNoted();
        _list.Storage.AsSpan(0, _list.Count).Reverse();
        return _list;
    }

    private void MakeNoted()
    {
        int count = _used >> 1;
        context.Meter.ChargeBytes(count * (long)PieceBytes);
        _list.EnsureCapacity(context, _list.Count + (long)count);
        ReadOnlySpan<char> text = source.Chars;
        StrKind kind = source.KindOfParts;
        Span<PyValue> target = _list.Storage.AsSpan(_list.Count, count);
        for (int i = 0; i < target.Length; i++)
        {
            int start = _places[2 * i];
            target[i] = Cut(text[start.._places[(2 * i) + 1]], kind);
        }

        _list.Count += count;
        _used = 0;
    }

    private readonly PyStr Cut(ReadOnlySpan<char> piece, StrKind kind)
    {
        if (piece.Length is > 1 and <= PyStr.LongCopy && piece.Length < source.Units)
            return new PyStr(new string(piece), kind);
        return piece.Length == source.Units ? source : PyStr.From(context.Meter, piece, kind);
    }
}
