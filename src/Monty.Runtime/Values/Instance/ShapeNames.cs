using Monty.Runtime.Core;

namespace Monty.Runtime.Values;

/// <summary>The names of slots in order, shared by shapes along one line of additions.</summary>
internal sealed class ShapeNames
{
    /// <summary>Up to here a scan beats a hash table.</summary>
    private const int ScanLimit = 8;

    /// <summary>Names that are indexed in some hundred microseconds.</summary>
    private const int NamesPerLook = 1 << 12;

    /// <summary>A row of the index and its bucket.</summary>
    private const long IndexRowBytes = 28;

    /// <summary>The object itself, its list and the array of that.</summary>
    private const int OwnBytes = 88;

    /// <summary>A str without its characters.</summary>
    private const int TextBytes = 24;

    /// <summary>The last measuring of live memory that came by, as of <see cref="HeapObject.MeasuredBy"/>.</summary>
    internal int MeasuredBy;

    private readonly List<string> _names = [];
    private long _textBytes;
    private Dictionary<string, int>? _index;

    public int Count => _names.Count;

    /// <summary>The bytes of the names and of the tables, room included.</summary>
    public long Bytes => OwnBytes + _textBytes + (_names.Capacity * (long)IntPtr.Size) + ((_index?.Capacity ?? 0) * IndexRowBytes);

    public string this[int slot] => _names[slot];

    /// <summary>The index of a name, or <see cref="int.MaxValue"/>.</summary>
    public int IndexOf(string name)
    {
        if (_index is not null)
            return _index.TryGetValue(name, out int slot) ? slot : int.MaxValue;
        for (int i = 0; i < _names.Count; i++)
        {
            if (_names[i] == name)
                return i;
        }

        return int.MaxValue;
    }

    public void Append(string name)
    {
        _names.Add(name);
        _textBytes += TextBytes + (sizeof(char) * (long)name.Length);
        if (_index is not null)
            _index.Add(name, _names.Count - 1);
        else if (_names.Count > ScanLimit)
            BuildIndex();
    }

    /// <summary>Appends a part of another table, looking at the clock of the run where there is one.</summary>
    public void AppendRange(Meter? meter, ShapeNames source, int from, int to)
    {
        _names.EnsureCapacity(_names.Count + to - from);
        _index?.EnsureCapacity(_names.Count + to - from);
        for (int i = from; i < to; i++)
        {
            Append(source[i]);
            if (i % NamesPerLook == 0)
                meter?.LookAtClock();
        }
    }

    public ShapeNames Copy(int count)
    {
        var copy = new ShapeNames();
        copy.AppendRange(null, this, 0, count);
        return copy;
    }

    private void BuildIndex()
    {
        _index = new Dictionary<string, int>(_names.Count * 2);
        for (int i = 0; i < _names.Count; i++)
            _index.Add(_names[i], i);
    }
}
