using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls.Documentation;

/// <summary>
/// What CPython says in <c>__doc__</c> and <c>__text_signature__</c> of its types and functions. The resource is written by
/// <c>tools/docstrings.py</c>, which tells its format, and read when a script first asks.
/// </summary>
internal static class Docstrings
{
    /// <summary>In front of the name of a special method whose words are the same in every type.</summary>
    private const string AnyType = "*";

    private static readonly Lazy<Dictionary<string, Docstring>> Entries = new(Read);

    /// <summary>What is known of a type, or null.</summary>
    public static Docstring? OfType(PyType type) => Entries.Value.GetValueOrDefault(type.QualifiedTypeName);

    /// <summary>What is known of an attribute of a type, or null.</summary>
    public static Docstring? OfMember(PyType owner, string name)
        => Entries.Value.GetValueOrDefault($"{owner.QualifiedTypeName}.{name}") ?? Entries.Value.GetValueOrDefault($"{AnyType}.{name}");

    /// <summary>What is known of a native function, or null.</summary>
    public static Docstring? OfFunction(NativeFunction function)
        => function.Owner is { } owner
            ? OfMember(owner, function.Member.Name)
            : Entries.Value.GetValueOrDefault($"{function.Module?.TrimStart('_')}.{function.Member.Name}");

    /// <summary>What is known of a module, or null.</summary>
    public static Docstring? OfModule(string name) => Entries.Value.GetValueOrDefault("module " + name);

    /// <summary><c>__doc__</c>: a new str, or None.</summary>
    public static PyValue TextOf(PyContext context, Docstring? found)
    {
        if (found?.Text is not { } text)
            return PyValue.None;
        context.Meter.ChargeText(text.Length);
        return PyValue.Str(text);
    }

    private static Dictionary<string, Docstring> Read()
    {
        using StreamReader reader = OwnResources.OpenText("Docstrings.txt.gz");
        var entries = new Dictionary<string, Docstring>(1200, StringComparer.Ordinal);
        var text = new List<string>();
        string? line = reader.ReadLine();
        while (line is not null)
        {
            string[] heading = line.Split('\t', 2);
            text.Clear();
            while ((line = reader.ReadLine()) is [' ', ..])
                text.Add(line[1..]);
            string? signature = heading[1].Length == 0 ? null : heading[1].Replace('\t', '\n');
            entries.Add(heading[0], new Docstring(signature, text.Count == 0 ? null : string.Join('\n', text)));
        }

        return entries;
    }
}

/// <summary>What CPython says of a type or function; null for what it does not say.</summary>
internal sealed record Docstring(string? Signature, string? Text);
