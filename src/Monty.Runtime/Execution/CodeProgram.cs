using Monty.Runtime.Builtins;
using Monty.Runtime.Core;

namespace Monty.Runtime.Execution;

/// <summary>A compiled program, shared by all runs and threads.</summary>
internal abstract class CodeProgram
{
    private readonly Lazy<PyValue[]> _builtins;
    private string[]? _lines;

    protected CodeProgram()
    {
        _builtins = new Lazy<PyValue[]>(() => BuiltinNamespace.Resolve(GlobalNames));
    }

    public abstract string FileName { get; }

    public abstract string Source { get; }

    /// <summary>Code 0 is the module.</summary>
    public abstract IReadOnlyList<CodeObject> Codes { get; }

    /// <summary>The global names that the program mentions, by the index that its instructions use.</summary>
    public abstract IReadOnlyList<string> GlobalNames { get; }

    public abstract bool HasTopLevelAwait { get; }

    /// <summary>For each global name the builtin of that name, or unbound.</summary>
    public PyValue[] Builtins => _builtins.Value;

    public static bool HasBuiltin(string name) => BuiltinNamespace.All.ContainsKey(name);

    /// <summary>The text of a 1-based line without its end, or null where there is none.</summary>
    public string? LineText(int line)
    {
        _lines ??= Source.ReplaceLineEndings("\n").Split('\n');
        return line >= 1 && line <= _lines.Length ? _lines[line - 1] : null;
    }
}
