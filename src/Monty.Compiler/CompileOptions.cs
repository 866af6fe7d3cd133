namespace Monty;

/// <summary>How a source is compiled.</summary>
public sealed record CompileOptions
{
    private readonly string _fileName = "<string>";
    private readonly string[] _inputs = [];

    /// <summary>The options of a source that was given none.</summary>
    public static CompileOptions Default { get; } = new();

    /// <summary>The name in tracebacks. No file of that name is read.</summary>
    public string FileName
    {
        get => _fileName;
        init => _fileName = value ?? throw new ArgumentNullException(nameof(FileName));
    }

    /// <summary>The names that each run gets values for: global variables of the program.</summary>
    /// <exception cref="ArgumentException">A name is no Python identifier, or occurs twice.</exception>
    public IReadOnlyList<string> Inputs
    {
        get => _inputs;
        init => _inputs = Checked(value);
    }

    /// <summary>Its <see cref="ResourceLimits.SourceSize"/> bounds the source; the other limits are those of a run.</summary>
    public ResourceLimits Limits { get; init; } = ResourceLimits.Default;

    /// <inheritdoc/>
    public bool Equals(CompileOptions? other)
        => other is not null && Limits == other.Limits && FileName == other.FileName && _inputs.AsSpan().SequenceEqual(other._inputs);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(FileName, StringComparer.Ordinal);
        foreach (string input in _inputs)
            hash.Add(input, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    private static string[] Checked(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names, nameof(Inputs));
        string[] inputs = [.. names];
        for (int i = 0; i < inputs.Length; i++)
        {
            if (!PythonNames.IsIdentifier(inputs[i]))
                throw new ArgumentException($"'{inputs[i]}' is not a Python identifier, so it cannot be an input", nameof(Inputs));
            if (Array.IndexOf(inputs, inputs[i]) < i)
                throw new ArgumentException($"the input '{inputs[i]}' is named twice", nameof(Inputs));
        }

        return inputs;
    }
}
