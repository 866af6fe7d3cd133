namespace Monty;

/// <summary>Compiles each source once for each set of options, and keeps the programs that were used last. Thread-safe.</summary>
public sealed class CompileCache
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Key, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _byUse = [];
    private readonly int _capacity;
    private readonly long _maxCharacters;
    private long _characters;

    /// <summary>Creates an empty cache.</summary>
    /// <param name="capacity">The most programs to keep.</param>
    /// <param name="maxCharacters">The most source text to keep, over all programs.</param>
    public CompileCache(int capacity = 256, long maxCharacters = 16L << 20)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxCharacters);
        _capacity = capacity;
        _maxCharacters = maxCharacters;
    }

    /// <summary>How many programs are kept.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _entries.Count;
        }
    }

    /// <summary>The program of a source: a kept one, or compiled now. Threads that ask for the same one wait for one compilation.</summary>
    /// <exception cref="MontySyntaxException">The source is not a Python program; nothing is kept.</exception>
    public MontyProgram Compile(string source, CompileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        Entry entry = Find(new Key(source, options ?? CompileOptions.Default));
        try
        {
            return entry.Program.Value;
        }
        catch (MontySyntaxException)
        {
            Remove(entry);
            throw;
        }
    }

    /// <summary>Forgets all programs.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
            _byUse.Clear();
            _characters = 0;
        }
    }

    private Entry Find(Key key)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out LinkedListNode<Entry>? node))
            {
                _byUse.Remove(node);
                _byUse.AddFirst(node);
                return node.Value;
            }

            var entry = new Entry(key, new Lazy<MontyProgram>(() => MontyProgram.Compile(key.Source, key.Options)));
            _entries.Add(key, _byUse.AddFirst(entry));
            _characters += key.Source.Length;
            while (_entries.Count > 1 && (_entries.Count > _capacity || _characters > _maxCharacters))
                Drop(_byUse.Last!);
            return entry;
        }
    }

    private void Remove(Entry entry)
    {
        lock (_lock)
        {
            if (_entries.TryGetValue(entry.Key, out LinkedListNode<Entry>? node) && ReferenceEquals(node.Value, entry))
                Drop(node);
        }
    }

    private void Drop(LinkedListNode<Entry> node)
    {
        _byUse.Remove(node);
        _entries.Remove(node.Value.Key);
        _characters -= node.Value.Key.Source.Length;
    }

    private readonly record struct Key(string Source, CompileOptions Options);

    private sealed record Entry(Key Key, Lazy<MontyProgram> Program);
}
