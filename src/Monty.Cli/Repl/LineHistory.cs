namespace Monty.Cli.Repl;

/// <summary>The inputs of a session, to go back to; kept in a file between sessions where one is named.</summary>
internal sealed class LineHistory
{
    private const int MostKept = 1000;

    private readonly List<string> _entries = [];
    private string? _path;

    /// <param name="path">A file; null keeps nothing.</param>
    public LineHistory(string? path)
    {
        _path = path;
        if (path is not null && File.Exists(path))
            _entries.AddRange(File.ReadAllLines(path).Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal)));
    }

    public int Count => _entries.Count;

    public string this[int index] => _entries[index];

    /// <summary>Adds an input, unless it repeats the last one.</summary>
    public void Add(string input)
    {
        if (string.IsNullOrWhiteSpace(input) || (_entries.Count > 0 && _entries[^1] == input))
            return;
        _entries.Add(input);
        if (_path is null)
            return;
        IEnumerable<string> kept = _entries.Skip(Math.Max(0, _entries.Count - MostKept));
        try
        {
            File.WriteAllLines(_path, kept.Select(entry => entry.Replace("\n", "\\n", StringComparison.Ordinal)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"monty: what is typed is not kept: {problem.Message}");
            _path = null;
        }
    }
}
