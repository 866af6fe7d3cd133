using System.Security.Cryptography;
using Monty.Runtime.Builtins;
using Monty.Runtime.Core;
using Monty.Runtime.Values;

namespace Monty.Runtime.Execution;

/// <summary>A compiled program, shared by all runs and threads.</summary>
internal abstract class CodeProgram
{
    private readonly Lazy<PyValue[]> _builtins;
    private readonly Lazy<PyStr[]> _globalKeys;
    private readonly Lazy<byte[]> _contentHash;
    private readonly Lazy<ProgramConstants> _constants;
    private string[]? _lines;

    protected CodeProgram()
    {
        _builtins = new Lazy<PyValue[]>(() => BuiltinNamespace.Resolve(GlobalNames, GlobalsInDict ? "builtins" : "__main__"));
        _globalKeys = new Lazy<PyStr[]>(() => [.. GlobalNames.Select(name => new PyStr(name))]);
        _constants = new Lazy<ProgramConstants>(() => new ProgramConstants(Codes.SelectMany(code => code.Constants), Names));
        _contentHash = new Lazy<byte[]>(() => SHA256.HashData(Serialized)[..ContentHashLength]);
    }

    /// <summary>The length of <see cref="ContentHash"/>.</summary>
    public const int ContentHashLength = 16;

    public abstract string FileName { get; }

    /// <summary>The source text; empty for modules of the library, which print no source lines in tracebacks.</summary>
    public abstract string Source { get; }

    /// <summary>What CPython warns of when it compiles the source; none in a program that came with a snapshot.</summary>
    public abstract IReadOnlyList<MontySyntaxWarning> Warnings { get; }

    /// <summary>The name of the library's module that this is; null for programs of scripts.</summary>
    public abstract string? PreludeName { get; }

    /// <summary>What compiled it, and compiles what it imports.</summary>
    public abstract ISourceCompiler Compiler { get; }

    /// <summary>The program as snapshots carry it.</summary>
    public abstract byte[] Serialized { get; }

    /// <summary>Tells whether another process has the same code under the same name.</summary>
    public ReadOnlySpan<byte> ContentHash => _contentHash.Value;

    /// <summary>Code 0 is the module.</summary>
    public abstract IReadOnlyList<CodeObject> Codes { get; }

    /// <summary>The names of attributes and of local variables that its instructions mention.</summary>
    public abstract IReadOnlyList<PyStr> Names { get; }

    /// <summary>The constants and names, which are objects, as snapshots name them.</summary>
    public ProgramConstants Constants => _constants.Value;

    /// <summary>The global names that the program mentions, by the index that its instructions use.</summary>
    public abstract IReadOnlyList<string> GlobalNames { get; }

    /// <summary>Whether the host may be asked for a global that has no value: reading it may then suspend.</summary>
    public abstract bool CanAskHost(int global);

    /// <summary>Whether globals live in a dict, because not all their names are known, rather than in slots.</summary>
    public abstract bool GlobalsInDict { get; }

    /// <summary>Whether the names of its top level are in a namespace that is the argument of code 0, as for <c>exec</c>.</summary>
    public abstract bool TakesNamespace { get; }

    public abstract bool HasTopLevelAwait { get; }

    /// <summary>For each global name the builtin of that name, or unbound.</summary>
    public PyValue[] Builtins => _builtins.Value;

    public static bool HasBuiltin(string name) => BuiltinNamespace.All.ContainsKey(name);

    /// <summary>The global names as keys of the dict of globals.</summary>
    public PyStr[] GlobalKeys => _globalKeys.Value;

    /// <summary>The text of a 1-based line without its end, or null where there is none.</summary>
    public string? LineText(int line)
    {
        _lines ??= Source.ReplaceLineEndings("\n").Split('\n');
        return line >= 1 && line <= _lines.Length ? _lines[line - 1] : null;
    }
}
